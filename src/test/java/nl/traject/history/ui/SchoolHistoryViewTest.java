package nl.traject.history.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.traject.TrajectTest;
import nl.traject.audit.MatrixFixture;
import nl.traject.history.changes.ChangeFilter;
import nl.traject.history.changes.Line;
import nl.traject.people.Cast;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.ui.EmptyState;
import nl.traject.ui.StatusBadge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a school's history, as an administrator finds it. */
@TrajectTest
class SchoolHistoryViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    MatrixFixture fixture;

    @Autowired
    HistoryExport export;

    Cast.Team team;

    @BeforeEach
    void signIn() {
        team = cast.inMonth16();
        fixture.as(
                team.administrator(),
                "update people.trajectory set title = '=1+1', status = 'EXTENDED' where trajectory_id = ?",
                team);
        SignIn.as(team.administrator(), Role.ADMINISTRATOR);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void a_line_says_who_changed_what_of_whom() {
        open("about=" + team.trajectory());

        assertThat(property(0, "what")).isEqualTo("Trajectory “=1+1” changed: Status, Working title");
        assertThat(property(0, "candidate")).isEqualTo("Robin Vos");
        assertThat(property(0, "who")).isEqualTo("Els Bakker");
    }

    @Test
    void a_line_opens_what_it_was_and_is() {
        open("about=" + team.trajectory());

        grid().invokeLitRendererFunction(0, SchoolHistoryGrid.WHAT_KEY, "toggle");

        var grid = find(SchoolHistoryGrid.class).single();
        assertThat(grid.isDetailsVisible(grid().getRow(0))).isTrue();
        grid().invokeLitRendererFunction(0, SchoolHistoryGrid.WHAT_KEY, "toggle");
        assertThat(grid.isDetailsVisible(grid().getRow(0))).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_filter_stands_in_the_address_and_an_empty_answer_says_what_to_do() {
        open("about=" + team.trajectory());
        var all = grid().size();

        Select<Object> kind = find(Select.class).all().getFirst();
        test(kind).selectItem("Team and observer");

        assertThat(query().split("&")).containsExactlyInAnyOrder("about=" + team.trajectory(), "kind=team");
        assertThat(grid().size()).isEqualTo(1).isLessThan(all);
        open("about=" + team.trajectory() + "&did=delete");
        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void it_says_on_top_how_far_the_history_is_linked_and_hands_out_both_files() {
        open("");

        assertThat(find(StatusBadge.class, find(ChainPanel.class).single())
                        .single()
                        .getWord())
                .contains("chain");
        assertThat(find(Anchor.class).all().stream().filter(link -> link.hasClassName("export")))
                .hasSize(2);
    }

    @Test
    void the_export_has_a_line_for_every_field_and_no_cell_is_a_formula() throws Exception {
        var out = new ByteArrayOutputStream();

        export.write(ChangeFilter.NONE.about(team.trajectory()).by(team.administrator()), Locale.ENGLISH, out);

        var lines = out.toString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).endsWith("When,Who,Candidate,Trajectory,Record,How,Field,Before,After");
        assertThat(lines[1])
                .contains(",Els Bakker,Robin Vos," + team.trajectory()
                        + ",Trajectory “=1+1”,changed,Working title,Circuits one can check,'=1+1");
        assertThat(lines[2]).endsWith(",Status,active,extended");
    }

    @Test
    void nobody_else_is_let_in() {
        for (var role : new Role[] {Role.CANDIDATE, Role.SUPERVISOR, Role.DIRECTOR, Role.HR, Role.OPERATOR}) {
            SignIn.as(team.director(), role);
            assertThatThrownBy(() -> navigate(SchoolHistoryView.class)).isInstanceOf(Exception.class);
        }
    }

    private void open(String query) {
        UI.getCurrent().navigate(SchoolHistoryView.class, QueryParameters.fromString(query));
    }

    private GridTester<Grid<Line>, Line> grid() {
        Grid<Line> grid = find(SchoolHistoryGrid.class).single();
        return test(grid);
    }

    private String property(int row, String name) {
        return grid().getLitRendererPropertyValue(row, SchoolHistoryGrid.WHAT_KEY, name, String.class);
    }

    private String query() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString();
    }
}
