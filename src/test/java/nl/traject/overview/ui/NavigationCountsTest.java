package nl.traject.overview.ui;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.traject.TrajectTest;
import nl.traject.education.Category;
import nl.traject.education.EducationService;
import nl.traject.education.ItemId;
import nl.traject.education.ItemPlan;
import nl.traject.overview.Overviews;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.shared.Ects;
import nl.traject.shared.PersonId;
import nl.traject.ui.Notices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The navigation says at each page how much waits there for the reader, and leads a supervisor to the own candidates. */
@TrajectTest
class NavigationCountsTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    EducationService education;

    @Autowired
    Overviews overviews;

    Team team;
    ItemId course;

    @BeforeEach
    void somethingToApprove() {
        team = cast.inMonth16();
        var plan = new ItemPlan(
                Category.COURSE,
                "Causality",
                "",
                "",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 18),
                Ects.of("3.0"),
                null);
        course = doing(team.candidate(), () -> education.plan(team.trajectory(), plan, team.promotor()));
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void a_supervisor_sees_how_much_waits_where_and_that_some_of_it_is_late() {
        open("log", team.promotor(), Role.SUPERVISOR);

        assertThat(counts())
                .containsEntry(page("education"), "1 waiting for you")
                .containsEntry(page("milestones"), "3 waiting for you, not all in time")
                .containsEntry("", "4 waiting for you, not all in time")
                .hasSize(3);
        assertThat(overviews.listMySteps().rows()).hasSize(4);
    }

    @Test
    void what_was_done_is_counted_no_more_though_nobody_went_to_another_page() {
        open("log", team.promotor(), Role.SUPERVISOR);

        education.approve(course, education.get(course).version());
        Notices.done("Approved");
        roundTrip();

        assertThat(counts()).doesNotContainKey(page("education")).containsKey(page("milestones"));
    }

    @Test
    void a_candidate_sees_the_own_steps_and_not_those_of_the_team() {
        open("log", team.candidate(), Role.CANDIDATE);

        assertThat(counts())
                // What is mandatory is missing; the approval is the promotor's.
                .containsEntry(page("education"), "1 waiting for you, not all in time")
                .containsEntry(page("milestones"), "2 waiting for you, not all in time")
                .containsEntry(page("plan"), "1 waiting for you, not all in time")
                .hasSize(3);
    }

    @Test
    void an_office_has_its_list_on_its_page_only() {
        open("education", team.administrator(), Role.ADMINISTRATOR);

        assertThat(find(SideNavItem.class).all()).isNotEmpty();
        assertThat(counts()).isEmpty();
    }

    @Test
    void a_stranger_sees_no_number_of_others() {
        open("log", team.stranger(), Role.SUPERVISOR);

        assertThat(find(SideNavItem.class).all()).isNotEmpty();
        assertThat(counts()).doesNotContainKeys(page("education"), page("milestones"));
    }

    @Test
    void a_supervisor_reaches_the_own_candidates_from_every_page_that_is_of_none_of_them() {
        SignIn.as(team.promotor(), Role.SUPERVISOR);
        var candidate = "phd/" + team.trajectory();

        UI.getCurrent().navigate("venues");
        assertThat(find(SideNavItem.class).all())
                .last()
                .satisfies(item -> assertThat(item.getPath()).isEqualTo(candidate))
                .satisfies(item -> assertThat(item.getLabel()).isEqualTo("Robin Vos"));

        UI.getCurrent().navigate(page("log"));
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Overview")
                .doesNotContain("Robin Vos");
    }

    @Test
    void a_stranger_does_not_find_them_there() {
        SignIn.as(team.stranger(), Role.SUPERVISOR);

        UI.getCurrent().navigate("venues");

        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .isNotEmpty()
                .doesNotContain("Robin Vos");
    }

    private void open(String page, PersonId person, Role role) {
        SignIn.as(person, role);
        UI.getCurrent().navigate(page(page));
    }

    private String page(String page) {
        return "phd/" + team.trajectory() + "/" + page;
    }

    /** What stands behind the names of pages that have something behind them, by path. */
    private Map<String, String> counts() {
        return find(SideNavItem.class).all().stream()
                .filter(item -> item.getSuffixComponent() != null)
                .collect(Collectors.toMap(
                        SideNavItem::getPath,
                        item -> item.getSuffixComponent().getElement().getTextRecursively()));
    }
}
