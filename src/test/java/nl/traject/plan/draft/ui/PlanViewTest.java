package nl.traject.plan.draft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier.FocusEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.traject.TrajectTest;
import nl.traject.audit.StatementCount;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.draft.LargePlan;
import nl.traject.plan.draft.PackageFrame;
import nl.traject.plan.draft.PlanComments;
import nl.traject.plan.draft.PlanDrafts;
import nl.traject.plan.draft.PlanRoom;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.plan.draft.WorkPackages;
import nl.traject.plan.version.PlanVersions;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.shared.Hours;
import nl.traject.ui.MarkdownText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the plan, as the team writes it together and the school reads it. */
@TrajectTest
class PlanViewTest extends SpringBrowserlessTest {

    private static final TextPlace SUMMARY = TextPlace.of(TextKind.SUMMARY);

    @Autowired
    Cast cast;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    PlanVersions versions;

    @Autowired
    PlanComments comments;

    @Autowired
    WorkPackages packages;

    @Autowired
    PlanRoom room;

    @Autowired
    LargePlan large;

    @Autowired
    StatementCount statements;

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
    void what_is_typed_saves_itself() {
        open();

        test(area("Summary")).setValue("Circuits one can check.");
        test(field("Working title")).setValue("Circuits");

        assertThat(text(SUMMARY)).isEqualTo("Circuits one can check.");
        assertThat(text(TextPlace.of(TextKind.WORKING_TITLE))).isEqualTo("Circuits");
        assertThat(spans()).anyMatch(words -> words.startsWith("Saved "));
    }

    @Test
    void what_others_write_appears_and_their_name_stands_where_they_write() {
        open();
        SignIn.doing(team.promotor(), () -> {
            drafts.write(team.trajectory(), SUMMARY, 0, "Hers.");
            room.pulse(team.trajectory(), new UUID(0, 7), SUMMARY.key());
        });

        poll();

        assertThat(area("Summary").getValue()).isEqualTo("Hers.");
        assertThat(spans())
                .contains("Ingrid Maas")
                .anyMatch(words -> words.startsWith("Last changed by Ingrid Maas, 22 Nov 2026, "))
                .anyMatch(words -> words.equals("Ingrid Maas is in “Summary”"));
    }

    @Test
    void two_who_write_one_text_see_both_and_keep_the_own_one() {
        open();
        othersWrite("Hers.");

        test(area("Summary")).setValue("Mine.");

        assertThat(text(SUMMARY)).isEqualTo("Hers.");
        assertThat(find(TextConflict.class).all()).anyMatch(TextConflict::isShown);
        test(button("Keep mine")).click();
        assertThat(text(SUMMARY)).isEqualTo("Mine.");
        assertThat(find(TextConflict.class).all()).noneMatch(TextConflict::isShown);
    }

    @Test
    void or_take_the_other_one() {
        open();
        othersWrite("Hers.");
        test(area("Summary")).setValue("Mine.");

        test(button("Take theirs")).click();

        assertThat(area("Summary").getValue()).isEqualTo("Hers.");
        assertThat(text(SUMMARY)).isEqualTo("Hers.");
        assertThat(drafts.listUnsettled(team.trajectory())).isEmpty();
    }

    @Test
    void or_bring_both_together() {
        open();
        othersWrite("Hers.");
        test(area("Summary")).setValue("Mine.");

        test(button("Write a third from both")).click();

        assertThat(area("Summary").getValue()).contains("Hers.", "Mine.");
        assertThat(text(SUMMARY)).contains("Hers.", "Mine.");
    }

    @Test
    void a_text_that_was_not_settled_stands_beside_the_other_one_after_a_crash() {
        open();
        othersWrite("Hers.");
        test(area("Summary")).setValue("Mine.");

        open();
        poll();

        assertThat(area("Summary").getValue()).isEqualTo("Mine.");
        assertThat(find(TextConflict.class).all()).anyMatch(TextConflict::isShown);
        assertThat(text(SUMMARY)).isEqualTo("Hers.");
    }

    @Test
    void what_the_browser_kept_is_put_beside_what_was_changed_since() {
        open();
        othersWrite("Hers.");
        poll();

        editor(SUMMARY).unsent("Mine, on the train.", 0);

        assertThat(text(SUMMARY)).isEqualTo("Hers.");
        assertThat(area("Summary").getValue()).isEqualTo("Mine, on the train.");
        test(button("Keep mine")).click();
        assertThat(text(SUMMARY)).isEqualTo("Mine, on the train.");
    }

    @Test
    void a_text_that_is_too_long_stays_and_says_why() {
        open();

        test(area("Summary")).setValue("x".repeat(100_001));

        assertThat(area("Summary").isInvalid()).isTrue();
        assertThat(area("Summary").getErrorMessage()).contains("100,000", "100,001");
        assertThat(area("Summary").getValue()).hasSize(100_001);
        assertThat(text(SUMMARY)).isEmpty();
    }

    @Test
    void a_work_package_is_added_written_removed_and_brought_back() {
        open();
        test(button("Add a work package")).click();
        test(find(Button.class).withText("Add a work package").all().getLast()).click();

        test(field("Title")).setValue("Planted circuits");
        assertThat(find(Button.class).withText("Planted circuits").all()).hasSize(1);
        test(button("Remove work package")).click();
        assertThat(drafts.get(team.trajectory()).packages()).isEmpty();
        test(button("Undo")).click();

        assertThat(find(Button.class).withText("Planted circuits").all()).hasSize(1);
    }

    @Test
    void nothing_moves_while_the_reader_writes() {
        open();
        ComponentUtil.fireEvent(area("Summary"), new FocusEvent<>(area("Summary"), true));
        SignIn.doing(team.promotor(), () -> packages.add(team.trajectory(), new PackageFrame(null, null, Set.of())));

        poll();
        assertThat(find(Button.class).withText("Work package without a title").all())
                .isEmpty();
        ComponentUtil.fireEvent(area("Summary"), new BlurEvent<>(area("Summary"), true));
        poll();

        assertThat(find(Button.class).withText("Work package without a title").all())
                .hasSize(1);
    }

    @Test
    void somebody_asks_and_somebody_answers() {
        SignIn.doing(team.promotor(), () -> comments.say(team.trajectory(), SUMMARY, "Which **number**?"));
        open();

        assertThat(find(MarkdownText.class).all()).hasSize(1);
        test(find(TextField.class).all().stream()
                        .filter(reply -> "Reply".equals(reply.getPlaceholder()))
                        .findFirst()
                        .orElseThrow())
                .setValue("Half of it.");
        test(button("Reply")).click();
        assertThat(find(MarkdownText.class).all()).hasSize(2);
        test(button("Resolve")).click();

        assertThat(comments.list(team.trajectory()).getFirst().isOpen()).isFalse();
    }

    @Test
    void markup_in_a_text_is_shown_and_not_obeyed() {
        drafts.write(team.trajectory(), SUMMARY, 0, "<img src=x onerror=alert(1)> [x](javascript:alert(1)) **bold**");
        SignIn.as(team.administrator(), Role.ADMINISTRATOR);
        open();

        var html = find(MarkdownText.class).all().getFirst().getElement().getProperty("innerHTML");
        assertThat(html).contains("<strong>bold</strong>", "&lt;img").doesNotContain("<img", "javascript:");
    }

    @Test
    void the_school_reads_and_has_no_field() {
        drafts.write(team.trajectory(), SUMMARY, 0, "Ours.");
        SignIn.as(team.director(), Role.DIRECTOR);
        open();

        assertThat(find(TextEditor.class).all()).isEmpty();
        assertThat(find(Button.class).withText("Add a work package").all()).isEmpty();
        assertThat(find(Button.class).withText("Comment").all()).isEmpty();
    }

    @Test
    void the_address_says_which_parts_are_unfolded() {
        UI.getCurrent()
                .navigate("phd/" + team.trajectory() + "/plan", QueryParameters.of("open", "training,data_management"));

        assertThat(find(NativeDetails.class).all().stream()
                        .filter(details -> details.hasClassName("plan-part"))
                        .map(NativeDetails::isOpen))
                .containsExactly(false, true, false, false, true);
        assertThat(PlanPart.values()).hasSize(5);
    }

    /** The navigation and the frame of the page included. */
    @Test
    void the_largest_plan_is_opened_and_compared_in_as_few_statements_as_an_empty_one() {
        drafts.write(team.trajectory(), TextPlace.of(TextKind.WORKING_TITLE), 0, "Circuits");
        drafts.nameMonthlyHours(team.trajectory(), 0, Hours.of(6));
        inForce(1);
        drafts.write(team.trajectory(), SUMMARY, 0, "Circuits one can check.");
        inForce(2);
        open();
        var few = statements.of(this::open);
        large.write(team);
        inForce(3);

        assertThat(statements.of(this::open)).isEqualTo(few).isLessThanOrEqualTo(14);
        assertThat(statements.of(() -> open("/compare", "a=2&b=3"))).isLessThanOrEqualTo(11);
        assertThat(statements.of(() -> open("/compare", "a=3&b=draft"))).isLessThanOrEqualTo(14);
        assertThat(statements.of(() -> open("/versions/3", ""))).isLessThanOrEqualTo(10);
        assertThat(statements.of(() -> drafts.get(team.trajectory()))).isEqualTo(4);
    }

    private void inForce(int number) {
        versions.propose(team.trajectory());
        for (var party : List.of(team.promotor(), team.dailySupervisor(), team.director())) {
            SignIn.doing(
                    party,
                    () -> versions.agree(
                            team.trajectory(),
                            number,
                            versions.get(team.trajectory(), number).version().version()));
        }
    }

    private void open(String page, String query) {
        UI.getCurrent().navigate("phd/" + team.trajectory() + "/plan" + page, QueryParameters.fromString(query));
        roundTrip();
    }

    private void open() {
        UI.getCurrent().navigate("phd/" + team.trajectory() + "/plan");
        roundTrip();
    }

    private void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private void othersWrite(String words) {
        SignIn.doing(team.promotor(), () -> drafts.write(team.trajectory(), SUMMARY, 0, words));
    }

    private String text(TextPlace place) {
        return drafts.getText(team.trajectory(), place).content();
    }

    private TextEditor editor(TextPlace place) {
        return find(TextEditor.class).all().stream()
                .filter(editor -> editor.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getFirst();
    }
}
