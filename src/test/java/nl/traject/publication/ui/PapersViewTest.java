package nl.traject.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Map;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.publication.PaperDraft;
import nl.traject.publication.Papers;
import nl.traject.publication.SubmissionStatus;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.CycleFilter;
import nl.traject.publication.venue.EventKind;
import nl.traject.publication.venue.Venues;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.ui.EmptyState;
import nl.traject.ui.FormErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of papers and venues, as a candidate, a promotor, the school and a stranger use them. */
@TrajectTest
class PapersViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Papers papers;

    @Autowired
    Venues venues;

    private Cast.Team team;

    @BeforeEach
    void signIn() {
        team = cast.inMonth16();
        SignIn.as(team.candidate(), Role.CANDIDATE);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void the_candidate_adds_a_paper_plans_it_for_the_next_edition_and_hands_it_in() {
        openList();
        assertThat(find(EmptyState.class).all()).hasSize(1);
        test(button("New paper")).click();
        test(find(TextField.class).withLabel("Title").single()).setValue("Auditing recommender graphs");
        test(button("Add Robin Vos")).click();
        test(button("Save paper")).click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Auditing recommender graphs");

        test(button("Plan a submission")).click();
        choose(next("FAccT"));
        test(button("Plan a submission", 1)).click();

        openList();
        var deadlines = find(DeadlineList.class).single().getElement().getTextRecursively();
        assertThat(deadlines)
                .contains("FAccT 2027, abstract", "Sat 9 Jan, 12:59", "8 Jan 23:59 AoE", "48", "FAccT 2027, paper");
        assertThat(find(PaperCard.class).all()).hasSize(1);

        openPaper();
        test(button("Record a step")).click();
        step().setValue(SubmissionStatus.SUBMITTED);
        test(button("Save step")).click();
        var paper = papers.get(team.trajectory(), 1).papers().getFirst();
        assertThat(paper.current().orElseThrow().status()).isEqualTo(SubmissionStatus.SUBMITTED);
    }

    @Test
    void a_paper_without_a_title_is_refused_and_nothing_is_lost() {
        openList();
        test(button("New paper")).click();
        test(find(TextField.class).withLabel("Repository").single()).setValue("my computer");
        test(button("Save paper")).click();
        assertThat(errors()).contains("Title");

        test(find(TextField.class).withLabel("Title").single()).setValue("Working title");
        test(button("Save paper")).click();
        assertThat(errors()).contains("https://");
        assertThat(find(TextField.class).withLabel("Repository").single().getValue())
                .isEqualTo("my computer");
        assertThat(papers.count(team.trajectory())).isZero();
    }

    @Test
    void the_table_is_chosen_in_the_address() {
        addPaper();

        UI.getCurrent()
                .navigate(
                        PapersView.class,
                        new RouteParameters("trajectory", team.trajectory().toString()),
                        QueryParameters.of("view", "table"));

        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
        assertThat(find(PaperBoard.class).all()).isEmpty();
    }

    @Test
    void next_venues_are_told_with_what_is_left() {
        openList();

        assertThat(find(NextVenueTable.class).single().getElement().getTextRecursively())
                .contains("ACL 2027", "estimated", "6 weeks");
        assertThat(find(NativeTableRow.class).all()).hasSizeGreaterThan(3);
    }

    @Test
    void the_school_reads_and_has_no_buttons() {
        addPaper();
        SignIn.as(team.administrator(), Role.ADMINISTRATOR);

        openList();
        assertThat(find(PaperCard.class).all()).hasSize(1);
        assertThat(find(Button.class).withText("New paper").all()).isEmpty();
        openPaper();
        assertThat(find(Button.class).withText("Edit").all()).isEmpty();
    }

    @Test
    void nobody_else_finds_the_pages() {
        addPaper();
        for (var person : List.of(team.hr(), team.stranger(), team.outsider())) {
            SignIn.as(person, Role.SUPERVISOR);

            assertThatThrownBy(this::openList).as("list for " + person).isInstanceOf(Throwable.class);
            assertThatThrownBy(this::openPaper).as("paper for " + person).isInstanceOf(Throwable.class);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void everybody_sees_the_venues_the_next_deadline_first() {
        SignIn.as(team.hr(), Role.HR);

        navigate("venues", VenuesView.class);

        var grid = (Grid<Cycle>) find(Grid.class).single();
        assertThat(test(grid).size()).isGreaterThan(20);
        assertThat(test(grid).getRow(0).find(EventKind.PAPER)).isPresent();
    }

    private void addPaper() {
        papers.add(team.trajectory(), new PaperDraft("Masks", "", "", "", List.of(), List.of()));
    }

    private Cycle next(String venue) {
        return venues.listCycles(new CycleFilter(venue, true), 0, 5).getFirst();
    }

    @Test
    void a_paper_of_no_number_is_not_found() {
        for (var number : List.of("abc", "0", "1e9", "2147483648", "99999999999999999999")) {
            UI.getCurrent().navigate("phd/" + team.trajectory() + "/papers/" + number);

            assertThat(find(H1.class).single().getText()).as(number).isEqualTo("There is no such page for you");
        }
    }

    @Test
    void a_search_for_what_no_text_can_hold_is_a_search_for_the_rest() {
        UI.getCurrent()
                .navigate("venues", QueryParameters.simple(Map.of("search", "FA\u0000ccT\uD83E", "show", "all")));

        assertThat(find(TextField.class).single().getValue()).isEqualTo("FAccT");
        assertThat(test(find(Grid.class).single()).size()).isPositive();
    }

    @SuppressWarnings("unchecked")
    private void choose(Cycle cycle) {
        ((ComboBox<Cycle>) find(ComboBox.class).withLabel("Edition").single()).setValue(cycle);
    }

    @SuppressWarnings("unchecked")
    private Select<SubmissionStatus> step() {
        return (Select<SubmissionStatus>)
                find(Select.class).withLabel("What happened").single();
    }

    private String errors() {
        return find(FormErrors.class).all().stream().map(FormErrors::getText).reduce("", String::concat);
    }

    private void openList() {
        navigate("phd/" + team.trajectory() + "/papers", PapersView.class);
    }

    private void openPaper() {
        navigate("phd/" + team.trajectory() + "/papers/1", PaperView.class);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private Button button(String text, int index) {
        return find(Button.class).withText(text).all().get(index);
    }
}
