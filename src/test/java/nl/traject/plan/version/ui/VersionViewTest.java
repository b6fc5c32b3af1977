package nl.traject.plan.version.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.plan.draft.PlanDrafts;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.plan.version.PlanVersions;
import nl.traject.plan.version.VersionStatus;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.shared.Hours;
import nl.traject.shared.PersonId;
import nl.traject.ui.EmptyState;
import nl.traject.ui.FormErrors;
import nl.traject.ui.LeadBanner;
import nl.traject.ui.ListRow;
import nl.traject.ui.StatusBadge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the versions, as candidate, supervisors, director and school use them. */
@TrajectTest
class VersionViewTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    Cast cast;

    @Autowired
    PlanVersions versions;

    @Autowired
    PlanDrafts drafts;

    Team team;

    @BeforeEach
    void aProposedPlan() {
        team = cast.inMonth16();
        signIn(team.candidate(), Role.CANDIDATE);
        drafts.nameMonthlyHours(team.trajectory(), 0, Hours.of(6));
        drafts.write(
                team.trajectory(),
                TextPlace.of(TextKind.WORKING_TITLE),
                0,
                "<b>Circuits</b> **one** can check 🧪 \u202Eesrever");
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void three_people_agree_one_after_the_other_and_the_director_last() {
        versions.propose(team.trajectory());

        for (var party : new PersonId[] {team.promotor(), team.dailySupervisor()}) {
            signIn(party, Role.SUPERVISOR);
            open(1);
            assertThat(lead()).contains("It is your turn.");
            test(button("Agree to version 1")).click();
            assertThat(find(Button.class).withText("Agree to version 1").all()).isEmpty();
        }
        signIn(team.director(), Role.DIRECTOR);
        open(1);
        test(button("Agree to version 1")).click();

        assertThat(versions.inForce(team.trajectory())).isPresent();
        assertThat(find(StatusBadge.class).all())
                .extracting(StatusBadge::getWord)
                .contains("In force", "agreed 22 Nov");
    }

    @Test
    void a_change_is_asked_for_with_a_reason_that_everybody_reads() {
        versions.propose(team.trajectory());
        signIn(team.promotor(), Role.SUPERVISOR);
        open(1);
        test(button("Ask for a change…")).click();
        test(button("Ask for a change")).click();
        assertThat(find(FormErrors.class).all())
                .anySatisfy(errors -> assertThat(errors.getText()).isNotBlank());
        test(find(TextArea.class).single()).setValue("Name the benchmark.");
        test(button("Ask for a change")).click();

        assertThat(versions.get(team.trajectory(), 1).version().status()).isEqualTo(VersionStatus.CHANGE_ASKED);
        signIn(team.candidate(), Role.CANDIDATE);
        open(1);
        assertThat(lead()).contains("A change was asked for");
        assertThat(find(ListRow.class).all())
                .anySatisfy(row -> assertThat(row.getElement().getTextRecursively())
                        .contains("Ingrid Maas", "Name the benchmark."));
    }

    @Test
    void who_proposed_withdraws_and_others_have_no_button_for_it() {
        versions.propose(team.trajectory());
        signIn(team.promotor(), Role.SUPERVISOR);
        open(1);
        assertThat(find(Button.class).withText("Withdraw…").all()).isEmpty();
        signIn(team.candidate(), Role.CANDIDATE);
        open(1);
        test(button("Withdraw…")).click();
        test(find(TextArea.class).single()).setValue("Too early.");
        test(button("Withdraw")).click();

        assertThat(lead()).contains("Robin Vos withdrew it", "Too early.");
    }

    @Test
    void the_version_says_what_was_frozen_in_five_parts_and_markup_stays_text() {
        versions.propose(team.trajectory());
        open(1);

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("Research", "Training", "Supervision", "Teaching", "Research data management");
        assertThat(find(FrozenContent.class).single().getElement().getTextRecursively())
                .contains("<b>Circuits</b> **one** can check 🧪 \u202Eesrever", "At least 6 hours a month");
    }

    @Test
    void the_school_reads_and_decides_nothing() {
        versions.propose(team.trajectory());
        signIn(team.administrator(), Role.ADMINISTRATOR);
        open(1);

        assertThat(find(H1.class).single().getText()).isEqualTo("Plan, version 1");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Agree to version 1", "Ask for a change…", "Withdraw…");
    }

    @Test
    void the_list_names_every_party_and_says_what_was_in_force_on_a_day() {
        versions.propose(team.trajectory());
        openList("");
        assertThat(find(StatusBadge.class).all())
                .extracting(StatusBadge::getWord)
                .contains("Proposed", "Robin Vos", "Ingrid Maas, today");

        openList(TODAY.toString());

        assertThat(find(DatePicker.class).single().getValue()).isEqualTo(TODAY);
        assertThat(lead()).contains("no version was in force");
        openList("the day before yesterday");
        assertThat(find(DatePicker.class).single().getValue()).isNull();
    }

    @Test
    void a_list_without_versions_leads_to_the_draft() {
        openList("");

        assertThat(find(EmptyState.class).all()).hasSize(1);
        assertThat(find(Button.class).withText("To the draft").all()).hasSize(1);
    }

    @Test
    void the_bar_leads_from_one_version_to_the_other() {
        versions.propose(team.trajectory());
        open(1);

        assertThat(find(Anchor.class).all())
                .filteredOn(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .singleElement()
                .satisfies(
                        link -> assertThat(link.getHref()).isEqualTo("phd/" + team.trajectory() + "/plan/versions/1"));
    }

    private static void signIn(PersonId person, Role role) {
        SignIn.as(person, role);
    }

    private void open(int number) {
        navigate("phd/" + team.trajectory() + "/plan/versions/" + number, VersionView.class);
    }

    private void openList(String at) {
        UI.getCurrent()
                .navigate(
                        VersionsView.class,
                        new RouteParameters("trajectory", team.trajectory().toString()),
                        at.isEmpty() ? QueryParameters.empty() : QueryParameters.of("at", at));
    }

    private String lead() {
        return find(LeadBanner.class).single().getElement().getTextRecursively();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}
