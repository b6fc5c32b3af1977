package nl.traject.education.ui;

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
import nl.traject.education.EducationService;
import nl.traject.education.ItemStatus;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.shared.Ects;
import nl.traject.ui.FormErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the educational plan, as a candidate and a supervisor use it. */
@TrajectTest
class EducationViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    EducationService education;

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
    void candidate_and_supervisor_bring_a_course_to_its_credit() {
        open();
        plan("Causal inference", "2.5");
        assertThat(ledger()).contains("Causal inference", "2.5", "Planned");

        SignIn.as(team.dailySupervisor(), Role.SUPERVISOR);
        open();
        test(button("Approve")).click();

        SignIn.as(team.candidate(), Role.CANDIDATE);
        open();
        test(button("Hand in proof")).click();
        test(find(TextArea.class).withLabel("Proof").single()).setValue("Grade 8");
        test(find(Button.class).withText("Hand in proof").last()).click();

        SignIn.as(team.promotor(), Role.SUPERVISOR);
        open();
        test(button("Credit")).click();

        var progress = education.progress(team.trajectory());
        assertThat(progress.credited()).isEqualTo(Ects.of("2.5"));
        assertThat(progress.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.status()).isEqualTo(ItemStatus.CREDITED));
    }

    @Test
    void nonsense_is_refused_at_the_field_and_nothing_typed_is_lost() {
        open();
        test(find(Button.class).withText("New item").first()).click();
        test(field("Title")).setValue("A course");
        test(find(BigDecimalField.class).withLabel("EC").single()).setValue(new BigDecimal("2.55"));
        test(button("Plan item")).click();

        assertThat(find(FormErrors.class).single().getText()).contains("tenths");
        assertThat(field("Title").getValue()).isEqualTo("A course");
        assertThat(education.progress(team.trajectory()).entries()).isEmpty();
    }

    @Test
    void a_reader_of_the_school_sees_the_plan_and_no_button_to_change_it() {
        open();
        plan("Causal inference", "2.5");
        SignIn.as(team.director(), Role.DIRECTOR);

        open();

        assertThat(ledger()).contains("Causal inference");
        assertThat(find(Button.class).withText("New item").all()).isEmpty();
        assertThat(find(Button.class).withText("Approve").all()).isEmpty();
    }

    private void plan(String title, String credits) {
        test(find(Button.class).withText("New item").first()).click();
        test(field("Title")).setValue(title);
        test(find(DatePicker.class).withLabel("First day").single()).setValue(LocalDate.of(2026, 9, 1));
        test(find(DatePicker.class).withLabel("Last day").single()).setValue(LocalDate.of(2026, 10, 31));
        test(find(BigDecimalField.class).withLabel("EC").single()).setValue(new BigDecimal(credits));
        test(button("Plan item")).click();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private String ledger() {
        var table = find(NativeTable.class).single().getElement();
        return table.getOuterHTML();
    }

    private void open() {
        UI.getCurrent()
                .navigate(
                        EducationView.class,
                        new RouteParameters("trajectory", team.trajectory().toString()));
    }
}
