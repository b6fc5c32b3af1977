package nl.traject.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.shared.Hours;
import nl.traject.teaching.DutyStatus;
import nl.traject.teaching.TeachingService;
import nl.traject.ui.FormErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the teaching duties, as a candidate, a supervisor and an administrator use it. */
@TrajectTest
class TeachingViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    TeachingService teaching;

    Team team;

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
    void the_candidate_proposes_the_supervisor_accepts_and_hours_are_filled_in() {
        open();
        fill(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 12, 18));
        test(button("Propose duty")).click();
        assertThat(table()).contains("Interpretability and XAI", "proposed");

        SignIn.as(team.dailySupervisor(), Role.SUPERVISOR);
        open();
        test(button("Accept")).click();

        SignIn.as(team.candidate(), Role.CANDIDATE);
        open();
        test(find(BigDecimalField.class).withLabel("16 Nov").single()).setValue(new BigDecimal("9"));

        var duty = teaching.overview(team.trajectory()).duties().getFirst();
        assertThat(duty.worked()).isEqualTo(Hours.of(9));
        assertThat(duty.status()).isEqualTo(DutyStatus.RUNNING);
    }

    @Test
    void a_duty_that_breaks_a_rule_shows_it_asks_for_a_reason_and_waits_for_the_administrator() {
        open();
        fill(LocalDate.of(2025, 10, 27), LocalDate.of(2025, 12, 19));
        test(button("Propose duty")).click();
        assertThat(find(FormErrors.class).single().getText()).contains("breaks a rule");
        assertThat(teaching.overview(team.trajectory()).duties()).isEmpty();

        test(find(TextArea.class).withLabel("Reason").single()).setValue("My own paper.");
        test(button("Propose duty")).click();
        assertThat(table()).contains("Not accepted yet");

        SignIn.as(team.administrator(), Role.ADMINISTRATOR);
        open();
        test(button("Accept the reason")).click();

        assertThat(table()).contains("Accepted by Els Bakker");
    }

    @Test
    void nonsense_in_a_week_is_refused_at_its_field() {
        open();
        fill(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 12, 18));
        test(button("Propose duty")).click();
        var duty = teaching.overview(team.trajectory()).duties().getFirst();
        SignIn.as(team.promotor(), Role.SUPERVISOR);
        teaching.agree(duty.id(), duty.version());
        SignIn.as(team.candidate(), Role.CANDIDATE);
        open();

        var week = find(BigDecimalField.class).withLabel("16 Nov").single();
        test(week).setValue(new BigDecimal("-3"));

        assertThat(week.isInvalid()).isTrue();
        assertThat(week.getErrorMessage()).contains("negative");
    }

    private void fill(LocalDate first, LocalDate last) {
        test(find(Button.class).withText("New duty").first()).click();
        test(find(TextField.class).withLabel("Course").single()).setValue("Interpretability and XAI");
        test(find(TextField.class).withLabel("Lecturer in charge").single()).setValue("Wessel Brandt");
        test(find(DatePicker.class).withLabel("First day").single()).setValue(first);
        test(find(DatePicker.class).withLabel("Last day").single()).setValue(last);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private String table() {
        return find(NativeTable.class).single().getElement().getOuterHTML();
    }

    private void open() {
        UI.getCurrent()
                .navigate(
                        TeachingView.class,
                        new RouteParameters("trajectory", team.trajectory().toString()));
    }
}
