package nl.traject.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.ui.FormErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The course of a trajectory on the page of the contract, and each step before it is taken. */
@TrajectTest
class CourseViewTest extends SpringBrowserlessTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);

    @Autowired
    Cast cast;

    Team team;

    @BeforeEach
    void signIn() {
        team = cast.inMonth16();
        SignIn.as(team.hr(), Role.HR);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void hr_sees_every_date_move_pauses_with_a_reason_and_the_supervisor_reads_it() {
        open("/contract");
        test(button("Pause…")).click();
        test(day("First day")).setValue(FIRST);
        test(day("Last day")).setValue(FIRST.plusDays(89));
        assertThat(text()).contains("+90 d");
        test(startingWith("Pause and move")).click();
        assertThat(find(FormErrors.class).single().getText()).contains("Say why");
        test(find(TextArea.class).withLabel("Reason").single()).setValue("A laboratory is built");
        test(startingWith("Pause and move")).click();

        assertThat(find(Button.class).withText("End the pause…").all()).hasSize(1);
        SignIn.as(team.dailySupervisor(), Role.SUPERVISOR);
        open("/contract");
        assertThat(text()).contains("A laboratory is built", "Recorded on 22 Nov 2026 by Jo Peeters");
        assertThat(find(Button.class).withText("Pause…").all()).isEmpty();
    }

    @Test
    void the_administrator_sees_whose_access_ends_and_which_dates_fall_away_and_the_candidate_reads_on() {
        SignIn.as(team.administrator(), Role.ADMINISTRATOR);
        open("/contract");
        test(button("Complete…")).click();
        test(day("Last day")).setValue(LocalDate.of(2026, 11, 21));
        assertThat(text()).contains("Ingrid Maas", "Sees nothing from 22 Nov 2026 on", "falls away");
        test(find(TextArea.class).withLabel("Reason").single()).setValue("Defended");
        test(startingWith("Complete; ")).click();
        assertThat(text()).contains("Completed", "Defended").doesNotContain("At the latest on");

        SignIn.as(team.candidate(), Role.CANDIDATE);
        for (var page : new String[] {"", "/contract", "/milestones", "/education", "/teaching", "/team"}) {
            open(page);
            assertThat(text()).as(page).contains("Robin Vos");
        }
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private Button startingWith(String text) {
        return find(Button.class)
                .withCondition(button -> button.getText().startsWith(text))
                .single();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).withLabel(label).single();
    }

    private void open(String page) {
        var address = "phd/" + team.trajectory() + page;
        UI.getCurrent().navigate(address);
    }

    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
