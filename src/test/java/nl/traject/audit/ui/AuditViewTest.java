package nl.traject.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.traject.TrajectTest;
import nl.traject.audit.MatrixFilter;
import nl.traject.audit.MatrixFixture;
import nl.traject.audit.MatrixOrder;
import nl.traject.audit.MatrixRow;
import nl.traject.people.Cast;
import nl.traject.rules.Check;
import nl.traject.rules.CheckState;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.ui.EmptyState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** The matrix as an administrator uses it. */
@TrajectTest
class AuditViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    MatrixFixture fixture;

    @Autowired
    MatrixExport export;

    Cast.Team team;

    @BeforeEach
    void signIn() {
        team = cast.startedOn(LocalDate.of(2025, 7, 15));
        fixture.recordLate(team, team.trajectory());
        var met = fixture.candidate(team, "=Sami", "Aerts", LocalDate.of(2026, 2, 1));
        fixture.record(team, met, checks -> java.util.List.of(checks.report(LocalDate.of(2026, 10, 1))));
        SignIn.as(team.administrator(), Role.ADMINISTRATOR);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void an_administrator_sees_who_is_late_and_by_how_much() {
        navigate(AuditView.class);

        assertThat(grid().size()).isEqualTo(2);
        assertThat(word(0, Check.REPORT)).isEqualTo("221 d");
        assertThat(word(0, Check.EC_PACE)).isEqualTo("−5.3");
        assertThat(word(0, Check.GROUND_TRUTH)).isEqualTo("MET");
        assertThat(word(1, Check.NOTICE)).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void a_figure_looks_for_what_it_counts_and_the_address_keeps_it() {
        navigate(AuditView.class);

        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.hasClassName("count"))
                        .toList()
                        .get(1))
                .click();

        assertThat(grid().size()).isEqualTo(2);
        assertThat(query()).isEqualTo("state=late");
    }

    @Test
    void the_bar_draws_a_trajectory_once_whatever_else_it_has() {
        navigate(AuditView.class);

        var bar = find(Html.class).single().getInnerHtml();
        assertThat(figures()).containsExactly("2", "2", "2", "0", "2", "0");
        assertThat(bar).contains("class=\"bar-late\" x=\"0.00%\" y=\"0\" width=\"99.70%\"");
    }

    @Test
    void a_name_is_searched_and_an_empty_answer_says_what_to_do() {
        navigate(AuditView.class);

        test(find(TextField.class).single()).setValue("vos");
        assertThat(grid().size()).isEqualTo(1);
        assertThat(query()).isEqualTo("q=vos");

        test(find(TextField.class).single()).setValue("nobody");
        assertThat(find(EmptyState.class).all()).hasSize(1);
        test(find(Button.class).withText("Clear filters").single()).click();
        assertThat(grid().size()).isEqualTo(2);
    }

    @Test
    void an_address_opens_the_same_page_and_what_is_unknown_in_it_is_ignored() {
        UI.getCurrent().navigate(AuditView.class, QueryParameters.fromString("sort=-name&state=nonsense&cohort=x&q=o"));

        assertThat(grid().size()).isEqualTo(1);
        assertThat(grid().getRow(0).name()).isEqualTo("Vos, Robin");
    }

    @Test
    void a_cell_opens_its_rule_and_evidence_and_closes_again() {
        navigate(AuditView.class);

        grid().invokeLitRendererFunction(0, Check.REPORT.name(), "open");

        assertThat(query()).isEqualTo("open=" + team.trajectory() + "-report");
        assertThat(find(MatrixGrid.class).single().isDetailsVisible(grid().getRow(0)))
                .isTrue();
        grid().invokeLitRendererFunction(0, Check.REPORT.name(), "open");
        assertThat(query()).isEmpty();
        assertThat(find(MatrixGrid.class).single().isDetailsVisible(grid().getRow(0)))
                .isFalse();
    }

    @Test
    void the_export_says_the_same_as_the_page_and_no_cell_is_a_formula() throws Exception {
        var out = new ByteArrayOutputStream();

        export.write(MatrixFilter.NONE, MatrixOrder.BY_NAME, Locale.ENGLISH, out);

        var lines = out.toString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).contains("Candidate,Programme,Start,Month,Team complete,Plan in force in time,");
        assertThat(lines[1]).startsWith("\"Aerts, =Sami\",ILLC,2026-02-01,9,");
        assertThat(lines[2]).startsWith("\"Vos, Robin\",ILLC,2025-07-15,16,").contains("Late: 221 d", "Late: −5.3");

        var late = new ByteArrayOutputStream();
        export.write(
                MatrixFilter.NONE.withState(CheckState.LATE).withCheck(Check.REPORT),
                MatrixOrder.BY_NAME,
                Locale.ENGLISH,
                late);
        assertThat(late.toString(StandardCharsets.UTF_8).split("\r\n")).hasSize(2);
    }

    @Test
    void a_candidate_is_not_let_in() {
        SignIn.as(team.candidate(), Role.CANDIDATE);

        assertThatThrownBy(() -> navigate(AuditView.class)).isInstanceOf(Exception.class);
    }

    private GridTester<Grid<MatrixRow>, MatrixRow> grid() {
        Grid<MatrixRow> grid = find(MatrixGrid.class).single();
        return test(grid);
    }

    /** What is measured, or the state where there is nothing to measure. */
    private String word(int row, Check check) {
        var cell = grid().getLitRendererPropertyValue(row, check.name(), "cell", ObjectNode.class);
        return cell.has("word")
                ? cell.path("word").asString()
                : CheckState.values()[cell.path("state").asInt()].name();
    }

    private String query() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString();
    }

    /** All, late, missing, breached, due, met. */
    private List<String> figures() {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName("count"))
                .map(button -> button.getElement().getChild(0).getText())
                .toList();
    }
}
