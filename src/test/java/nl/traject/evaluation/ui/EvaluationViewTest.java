package nl.traject.evaluation.ui;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.traject.TrajectTest;
import nl.traject.evaluation.Assessment.Rating;
import nl.traject.evaluation.Decision.Proposal;
import nl.traject.evaluation.EvaluationService;
import nl.traject.evaluation.MeetingRecord;
import nl.traject.evaluation.MilestoneKind;
import nl.traject.evaluation.MilestoneService;
import nl.traject.evaluation.Outcome;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.Person;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.ui.FormErrors;
import nl.traject.ui.StatusBadge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the milestones and of the evaluation, as candidate, promotor, observer and HR use them. */
@TrajectTest
class EvaluationViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    EvaluationService evaluations;

    @Autowired
    MilestoneService milestones;

    Team team;

    @BeforeEach
    void month16() {
        team = cast.inMonth16();
        SignIn.as(team.candidate(), Role.CANDIDATE);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void the_candidate_writes_the_self_report_and_hands_it_in() {
        openEvaluation();
        test(button("Write self-report")).click();
        test(area("Self-report")).setValue("I distrust a circuit.");
        test(button("Save draft")).click();
        assertThat(words()).anyMatch(word -> word.startsWith("draft, waiting for"));

        test(button("Hand in")).click();
        test(last("Hand in")).click();

        assertThat(evaluations.get(team.trajectory()).selfReport().isFiled()).isTrue();
        assertThat(find(Button.class).withText("Hand in").all()).isEmpty();
    }

    @Test
    void a_closed_decision_lists_its_reasons() {
        SignIn.as(team.promotor(), Role.SUPERVISOR);
        openEvaluation();

        var decide = button("Decide…");
        assertThat(decide.isEnabled()).isFalse();
        assertThat(decide.getElement().getAttribute("aria-describedby")).isEqualTo("decision-reasons");
        assertThat(items())
                .anyMatch(item -> item.contains("observer’s view is missing"))
                .anyMatch(item -> item.contains("self-report is missing"))
                .anyMatch(item -> item.contains("assessment is missing"))
                .anyMatch(item -> item.contains("is not recorded"));
    }

    @Test
    void the_promotor_proposes_an_observer_records_the_meeting_and_decides_with_a_reason_without_the_view() {
        assessed();
        SignIn.as(team.promotor(), Role.SUPERVISOR);
        openEvaluation();
        test(button("Propose an observer")).click();
        var observer = doing(team.candidate(), () -> new Person(team.outsider(), "Noor", "Haddad"));
        find(comboBox()).withLabel("Observer").single().setValue(observer);
        test(button("Propose")).click();

        test(button("Record meeting")).click();
        test(find(TextField.class).withLabel("Place").single()).setValue("LAB42");
        test(button("Record")).click();

        find(outcomes()).all().getLast().setValue(Outcome.DO_NOT_CONTINUE);
        test(button("Decide…")).click();
        test(button("Decide not to continue")).click();
        assertThat(find(FormErrors.class).all())
                .anySatisfy(errors -> assertThat(errors.getText()).contains("Motivation"));
        test(area("Motivation")).setValue("Not enough was tested.");
        test(area("Why without the observer’s view")).setValue("The observer fell ill.");
        test(button("Decide not to continue")).click();

        assertThat(evaluations.get(team.trajectory()).decision().outcome()).isEqualTo(Outcome.DO_NOT_CONTINUE);
        assertThatThrownBy(() -> doing(team.outsider(), () -> evaluations.get(team.trajectory())))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_supervisor_assesses_and_is_told_what_lacks_a_level() {
        SignIn.as(team.dailySupervisor(), Role.SUPERVISOR);
        openEvaluation();
        test(button("Assess…")).click();
        var texts = find(TextArea.class).withLabel("Why").all();
        assertThat(texts).hasSize(5);
        test(texts.getFirst()).setValue("Sound experiments");
        test(button("Save draft")).click();
        assertThat(find(FormErrors.class).all())
                .anySatisfy(errors -> assertThat(errors.getText()).contains("level"));

        find(levels()).all().stream()
                .filter(group -> group.getAriaLabel().isPresent())
                .findFirst()
                .orElseThrow()
                .setValue(3);
        test(button("Save draft")).click();

        assertThat(evaluations.get(team.trajectory()).assessments())
                .singleElement()
                .satisfies(assessment -> assertThat(assessment.ratings())
                        .containsExactly(new Rating("RESEARCH", 3, "Sound experiments")));
    }

    @Test
    void hr_sees_no_dossier_and_notice_is_closed_until_the_decision() {
        SignIn.as(team.hr(), Role.HR);
        openEvaluation();

        assertThat(find(DossierParts.class).all()).isEmpty();
        assertThat(button("Record written notice").isEnabled()).isFalse();

        decided();
        SignIn.as(team.hr(), Role.HR);
        openEvaluation();
        test(button("Record written notice")).click();
        test(button("Record the notice")).click();
        assertThat(words()).anyMatch(word -> word.contains("in time"));
        test(button("Sign the continuation")).click();
        test(button("Create the term")).click();
        assertThat(words()).anyMatch(word -> word.contains("The continuation is signed."));
        assertThat(find(Button.class).withText("Sign the continuation").all()).isEmpty();
    }

    @Test
    void an_observer_is_led_to_the_evaluation_and_writes() {
        doing(team.promotor(), () -> evaluations.proposeObserver(team.trajectory(), team.outsider()));
        SignIn.as(team.outsider(), Role.OBSERVER);
        navigate("phd/" + team.trajectory() + "/milestones", MilestoneView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("18-month evaluation");
        test(find(Button.class).withText("Write your view").all().getFirst()).click();
        test(area("How you see it")).setValue("Well argued.");
        test(button("Save draft")).click();
        test(button("Hand in")).click();
        test(last("Hand in")).click();
        assertThat(evaluations.get(team.trajectory()).view().isSubmitted()).isTrue();
    }

    @Test
    void the_list_shows_every_date_and_moves_one_with_a_reason() {
        SignIn.as(team.promotor(), Role.SUPERVISOR);
        openList();
        assertThat(find(Anchor.class).withText("18-month evaluation").all()).isNotEmpty();
        assertThat(items()).anyMatch(item -> item.contains("Written notice at the latest"));

        test(find(Button.class).withText("Move…").all().getLast()).click();
        test(area("Reason")).setValue("After the visit");
        test(button("Move the date")).click();

        assertThat(words()).anyMatch(word -> word.contains("After the visit"));
    }

    @Test
    void the_candidate_writes_and_files_the_nine_month_report() {
        open(MilestoneKind.REPORT);
        test(button("Write the report")).click();
        test(area("Report")).setValue("Nine months of circuits.");
        test(button("Save draft")).click();
        test(button("File the report")).click();
        test(last("File the report")).click();

        assertThat(milestones.getReport(team.trajectory()).report().isFiled()).isTrue();
        assertThat(words()).anyMatch(word -> word.startsWith("filed on"));
    }

    @Test
    void a_stranger_finds_nothing() {
        SignIn.as(team.stranger(), Role.SUPERVISOR);

        assertThatThrownBy(this::openEvaluation).isInstanceOf(Throwable.class);
        assertThatThrownBy(this::openList).isInstanceOf(Throwable.class);
        assertThat(find(StepStrip.class).all()).isEmpty();
    }

    private void assessed() {
        doing(team.candidate(), () -> evaluations.fileSelfReport(team.trajectory(), 0, "I distrust a circuit."));
        var ratings = List.of("RESEARCH", "OUTPUT", "INDEPENDENCE", "COMMUNICATION", "PLANNING").stream()
                .map(criterion -> new Rating(criterion, 3, "Good work"))
                .toList();
        for (var supervisor : List.of(team.promotor(), team.dailySupervisor())) {
            doing(supervisor, () -> evaluations.submitAssessment(team.trajectory(), 0, ratings));
        }
    }

    private void decided() {
        assessed();
        doing(team.promotor(), () -> {
            evaluations.recordMeeting(
                    team.trajectory(), new MeetingRecord(LocalDate.of(2026, 11, 22), "LAB42", "All", ""));
            var version = evaluations.get(team.trajectory()).milestone().version();
            evaluations.decide(
                    team.trajectory(), version, new Proposal(Outcome.CONTINUE, "", "Fell ill", List.of(), null));
        });
    }

    private void openEvaluation() {
        open(MilestoneKind.EVALUATION);
    }

    private void open(MilestoneKind kind) {
        navigate(MilestoneView.path(team.trajectory(), kind), MilestoneView.class);
    }

    private void openList() {
        navigate("phd/" + team.trajectory() + "/milestones", MilestonesView.class);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    /** Of the dialog that lies on top of a button with the same text. */
    private Button last(String text) {
        return find(Button.class).withText(text).all().getLast();
    }

    private TextArea area(String caption) {
        return find(TextArea.class).withLabel(caption).single();
    }

    private List<String> words() {
        return find(StatusBadge.class).all().stream().map(StatusBadge::getWord).toList();
    }

    private List<String> items() {
        return find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Class<ComboBox<Person>> comboBox() {
        return (Class<ComboBox<Person>>) (Class<?>) ComboBox.class;
    }

    @SuppressWarnings("unchecked")
    private static Class<RadioButtonGroup<Outcome>> outcomes() {
        return (Class<RadioButtonGroup<Outcome>>) (Class<?>) RadioButtonGroup.class;
    }

    @SuppressWarnings("unchecked")
    private static Class<RadioButtonGroup<Integer>> levels() {
        return (Class<RadioButtonGroup<Integer>>) (Class<?>) RadioButtonGroup.class;
    }
}
