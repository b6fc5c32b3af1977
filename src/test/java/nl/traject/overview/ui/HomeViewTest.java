package nl.traject.overview.ui;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import java.time.LocalDate;
import nl.traject.TrajectTest;
import nl.traject.education.Category;
import nl.traject.education.EducationService;
import nl.traject.education.ItemPlan;
import nl.traject.overview.Overviews;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.shared.Ects;
import nl.traject.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The start page and the overview of a trajectory: everybody sees what concerns them, and nothing else. */
@TrajectTest
class HomeViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    EducationService education;

    Team team;

    @BeforeEach
    void people() {
        team = cast.inMonth16();
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void a_candidate_starts_at_the_own_overview_with_timeline_and_table() {
        home(team.candidate(), Role.CANDIDATE);

        assertThat(path()).isEqualTo("phd/" + team.trajectory());
        assertThat(title()).isEqualTo("Robin Vos");
        assertThat(page()).contains("16 of 48 months · 1.0 fte", "traject-timeline", "self-report");
        assertThat(find(NativeTable.class).all())
                .anySatisfy(
                        table -> assertThat(table.getElement().getOuterHTML()).contains("First contract"));
    }

    @Test
    void a_promotor_sees_what_waits_and_the_own_candidates_only() {
        home(team.promotor(), Role.SUPERVISOR);

        assertThat(title()).isEqualTo("Waiting for me");
        assertThat(page())
                .contains(
                        "My candidates",
                        "Robin Vos",
                        "phd/" + team.trajectory() + "\"",
                        "Decide the 18-month evaluation")
                .doesNotContain("Other Candidate", "not decided yet", "Give written notice");
    }

    @Test
    void a_promotor_sees_the_dates_of_the_week_and_what_is_late_or_due() {
        team = cast.startedOn(LocalDate.of(2026, 8, 25));

        home(team.promotor(), Role.SUPERVISOR);

        assertThat(page())
                .contains("This week", "Wed 25 Nov", "in 3 days", "Plan due", "Late or due", "Plan, in 4 d")
                .doesNotContain("None of your candidates");
    }

    @Test
    void who_has_more_to_do_than_a_page_holds_is_told_that_there_is_more() {
        for (var course = 0; course < Overviews.STEPS; course++) {
            var plan = new ItemPlan(
                    Category.COURSE,
                    "Course " + course,
                    "",
                    "",
                    LocalDate.of(2026, 12, 1),
                    LocalDate.of(2026, 12, 18),
                    Ects.of("3.0"),
                    null);
            doing(team.candidate(), () -> education.plan(team.trajectory(), plan, team.promotor()));
        }

        home(team.promotor(), Role.SUPERVISOR);

        assertThat(page()).contains("More than 50 things wait; the most urgent are here");
    }

    @Test
    void a_week_without_dates_says_so() {
        team = cast.startedOn(LocalDate.of(2026, 10, 1));

        home(team.promotor(), Role.SUPERVISOR);

        assertThat(page()).contains("This week", "None of your candidates has a date in these days.");
    }

    @Test
    void the_school_sees_whose_first_contract_is_undecided_and_no_candidates_of_its_own() {
        home(team.administrator(), Role.ADMINISTRATOR);

        assertThat(page())
                .contains("First contract, not decided yet", "Robin Vos")
                .doesNotContain("My candidates", "Other Candidate");
    }

    @Test
    void hr_sees_the_undecided_contracts_of_its_school() {
        home(team.hr(), Role.HR);

        assertThat(page())
                .contains("First contract, not decided yet", "Robin Vos", "Notice")
                .doesNotContain("Other Candidate");
    }

    @Test
    void who_supervises_and_keeps_an_office_sees_both() {
        home(team.promotor(), Role.SUPERVISOR, Role.ADMINISTRATOR);

        assertThat(page()).contains("My candidates", "First contract, not decided yet");
    }

    @Test
    void who_has_nothing_to_do_is_told_what_would_appear() {
        home(team.outsider());

        assertThat(page()).contains("Nothing waits for you").doesNotContain("Robin Vos", "Other Candidate");
    }

    @Test
    void who_has_but_one_thing_to_do_which_is_late_is_not_told_that_nothing_waits() {
        team = cast.startedOn(LocalDate.of(2025, 7, 22));

        home(team.dailySupervisor(), Role.SUPERVISOR);

        assertThat(page())
                .contains(
                        "One thing waits, one of them late",
                        "Assess for the 18-month evaluation",
                        "Nothing else waits for you.")
                .doesNotContain("And these", "Nothing waits for you");
    }

    @Test
    void the_overview_says_whom_it_waits_for() {
        overview(team.candidate(), Role.CANDIDATE);

        assertThat(page()).contains("Waiting for", "Propose an observer for the 18-month evaluation", "Ingrid Maas");
    }

    @Test
    void the_log_is_counted_for_the_school_and_opened_by_the_team_only() {
        var link = "phd/" + team.trajectory() + "/log\"";

        overview(team.promotor(), Role.SUPERVISOR);
        assertThat(page()).contains(link);

        overview(team.administrator(), Role.ADMINISTRATOR);
        assertThat(page()).contains("phd/" + team.trajectory() + "/topics\"").doesNotContain(link);
    }

    @Test
    void a_stranger_finds_no_overview() {
        overview(team.stranger(), Role.SUPERVISOR);

        assertThat(title()).isEqualTo("There is no such page for you");
        assertThat(page()).doesNotContain("Robin", "Circuits");
    }

    @Test
    void hr_is_led_on_to_the_contract() {
        overview(team.hr(), Role.HR);

        assertThat(path()).isEqualTo("phd/" + team.trajectory() + "/contract");
    }

    private void home(PersonId person, Role... roles) {
        SignIn.as(person, roles);
        UI.getCurrent().navigate("");
    }

    private void overview(PersonId person, Role... roles) {
        SignIn.as(person, roles);
        UI.getCurrent().navigate("phd/" + team.trajectory());
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private String page() {
        return find(Main.class).single().getElement().getOuterHTML();
    }
}
