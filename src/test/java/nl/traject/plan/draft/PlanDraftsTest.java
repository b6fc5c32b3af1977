package nl.traject.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.PeopleRefusal;
import nl.traject.people.SupervisionId;
import nl.traject.people.Trajectories;
import nl.traject.plan.Sketches;
import nl.traject.plan.Topics;
import nl.traject.plan.content.OutputKind;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.content.RiskLevel;
import nl.traject.security.SignIn;
import nl.traject.shared.Hours;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TrajectTest
class PlanDraftsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final TextPlace SUMMARY = TextPlace.of(TextKind.SUMMARY);

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private WorkPackages packages;

    @Autowired
    private Risks risks;

    @Autowired
    private Topics topics;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private Cast cast;

    private Team team;

    @BeforeEach
    void theCandidateIsSignedIn() {
        team = cast.inMonth16();
        SignIn.as(team.candidate());
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void an_empty_draft_says_nothing_and_asks_for_everything() {
        var draft = drafts.get(team.trajectory());

        assertThat(draft.content().research().summary()).isEmpty();
        assertThat(draft.content().dataManagement().applicable()).isTrue();
        assertThat(draft.content().training().required().value()).isPositive();
        assertThat(draft.missing(PlanPart.RESEARCH)).isEqualTo(2);
        assertThat(draft.missing(PlanPart.SUPERVISION)).isEqualTo(6);
        assertThat(draft.missing(PlanPart.DATA_MANAGEMENT)).isEqualTo(3);
        assertThat(draft.missing(PlanPart.TRAINING)).isEqualTo(draft.mandatory().size());
    }

    @Test
    void everything_that_is_written_comes_back_in_the_content() {
        topics.add(team.trajectory(), Sketches.content("Circuits", topics.listOfferedTerms()));
        write(SUMMARY, 0, "Circuits one can check.");
        var frame = new PackageFrame(TODAY, TODAY.plusMonths(6), Set.of(1));
        var id = packages.add(team.trajectory(), frame);
        write(TextPlace.of(TextKind.PACKAGE_TITLE, id), 0, "Planted circuits ");
        write(TextPlace.of(TextKind.PACKAGE_REFUTED_IF, id), 0, "Random edges do as well.");
        packages.expect(id, new OutputPlan(2027, OutputKind.DATASET, "Molecules"));
        packages.expect(id, new OutputPlan(2026, OutputKind.PAPER, ""));
        var risk = risks.add(team.trajectory(), new RiskRating(RiskLevel.LOW, RiskLevel.HIGH));
        write(TextPlace.of(TextKind.MITIGATION, risk), 0, "Start small.");
        drafts.nameMonthlyHours(team.trajectory(), 0, Hours.of("6.5"));
        write(TextPlace.of(TextKind.TASK, supervision()), 0, "Guards the line.");

        var content = drafts.content(team.trajectory());

        assertThat(content.research().topics()).singleElement().satisfies(topic -> {
            assertThat(topic.title()).isEqualTo("Circuits");
            assertThat(topic.techniques()).isNotEmpty();
        });
        assertThat(content.research().workPackages()).singleElement().satisfies(some -> {
            assertThat(some.key()).isEqualTo(id.value());
            assertThat(some.title()).isEqualTo("Planted circuits");
            assertThat(some.refutedIf()).isEqualTo("Random edges do as well.");
            assertThat(some.topics()).containsExactly(1);
            assertThat(some.outputs())
                    .extracting(output -> output.kind())
                    .containsExactly(OutputKind.PAPER, OutputKind.DATASET);
        });
        assertThat(content.research().risks()).singleElement().satisfies(some -> {
            assertThat(some.impact()).isEqualTo(RiskLevel.HIGH);
            assertThat(some.mitigation()).isEqualTo("Start small.");
        });
        assertThat(content.supervision().monthlyHours()).isEqualTo(Hours.of("6.5"));
        assertThat(content.supervision().tasks())
                .extracting(task -> task.name() + " " + task.part() + ": " + task.task())
                .containsExactly("Ingrid Maas PROMOTOR: Guards the line.", "Tomas Lind DAILY_SUPERVISOR: ");
        assertThat(drafts.content(team.trajectory())).isEqualTo(content);
    }

    @Test
    void two_people_who_write_one_text_are_told_and_both_texts_are_kept() {
        write(SUMMARY, 0, "Begun.");
        SignIn.doing(team.dailySupervisor(), () -> saved(SUMMARY, 1, "Begun by Tomas."));

        var outcome = drafts.write(team.trajectory(), SUMMARY, 1, "Begun by Robin.");

        assertThat(outcome).isInstanceOfSatisfying(Written.Clash.class, clash -> {
            assertThat(clash.stored().content()).isEqualTo("Begun by Tomas.");
            assertThat(clash.stored().changedBy()).isEqualTo("Tomas Lind");
            assertThat(clash.mine()).isEqualTo("Begun by Robin.");
        });
        assertThat(drafts.getText(team.trajectory(), SUMMARY).content()).isEqualTo("Begun by Tomas.");
        assertThat(drafts.listUnsettled(team.trajectory())).containsEntry(SUMMARY, "Begun by Robin.");
        SignIn.as(team.dailySupervisor());
        assertThat(drafts.listUnsettled(team.trajectory())).isEmpty();

        SignIn.as(team.candidate());
        saved(SUMMARY, 2, "Begun by both.");
        assertThat(drafts.listUnsettled(team.trajectory())).isEmpty();
    }

    @Test
    void two_people_who_write_two_texts_do_not_notice_each_other() {
        saved(SUMMARY, 0, "One.");
        SignIn.doing(team.promotor(), () -> saved(TextPlace.of(TextKind.WORKING_TITLE), 0, "Another."));

        saved(SUMMARY, 1, "One more.");
    }

    @Test
    void the_first_words_of_two_people_are_a_conflict_too() {
        SignIn.doing(team.promotor(), () -> saved(SUMMARY, 0, "Hers."));

        assertThat(drafts.write(team.trajectory(), SUMMARY, 0, "Mine.")).isInstanceOf(Written.Clash.class);
    }

    @Test
    void the_same_request_again_changes_nothing() {
        saved(SUMMARY, 0, "Once.");

        assertThat(drafts.write(team.trajectory(), SUMMARY, 0, "Once."))
                .isInstanceOfSatisfying(
                        Written.Saved.class,
                        saved -> assertThat(saved.stored().version()).isEqualTo(1));
    }

    @Test
    void pasted_text_comes_back_as_it_was() {
        var pasted = ("<script>alert(1)</script> **bold** [x](javascript:alert(1)) ‮שלום‬ مرحبا 😀 “smart” – \u00a0"
                        + "\u200b<!--[if gte mso 9]><xml></xml><![endif]-->\t\n")
                .repeat(600);
        var readable = pasted.substring(0, pasted.offsetByCodePoints(0, 50_000));

        saved(SUMMARY, 0, readable + "\u0000");

        assertThat(drafts.getText(team.trajectory(), SUMMARY).content()).isEqualTo(readable);
        refuses(DraftRefusal.DRAFT_TEXT_CONTENT_LENGTH, () -> write(SUMMARY, 1, "x".repeat(100_001)));
        refuses(
                DraftRefusal.DRAFT_TEXT_TITLE_LENGTH,
                () -> write(TextPlace.of(TextKind.WORKING_TITLE), 0, "x".repeat(501)));
    }

    @Test
    void what_was_removed_is_neither_shown_nor_written_and_comes_back_as_it_was() {
        var id = packages.add(team.trajectory(), PackageFrame.open());
        var title = TextPlace.of(TextKind.PACKAGE_TITLE, id);
        saved(title, 0, "Short-lived");
        packages.remove(id);

        assertThat(drafts.content(team.trajectory()).research().workPackages()).isEmpty();
        refuses(DraftRefusal.WORK_PACKAGE_REMOVED, () -> write(title, 1, "Too late."));
        refuses(DraftRefusal.WORK_PACKAGE_REMOVED, () -> packages.frame(id, 1, PackageFrame.open()));
        packages.restore(id);

        assertThat(drafts.content(team.trajectory()).research().workPackages())
                .extracting(some -> some.title())
                .containsExactly("Short-lived");
        var risk = risks.add(team.trajectory(), new RiskRating(RiskLevel.LOW, RiskLevel.LOW));
        risks.remove(risk);
        refuses(DraftRefusal.RISK_REMOVED, () -> write(TextPlace.of(TextKind.RISK, risk), 0, "Too late."));
        risks.restore(risk);
        assertThat(drafts.get(team.trajectory()).risks()).hasSize(1);
    }

    @Test
    void work_packages_are_moved_among_each_other() {
        var first = packages.add(team.trajectory(), PackageFrame.open());
        var second = packages.add(team.trajectory(), PackageFrame.open());
        var third = packages.add(team.trajectory(), PackageFrame.open());

        packages.move(third, true);
        packages.move(first, true);

        assertThat(drafts.get(team.trajectory()).packages())
                .extracting(DraftPackage::id)
                .containsExactly(first, third, second);
        packages.move(first, false);
        packages.move(second, false);
        assertThat(drafts.get(team.trajectory()).packages())
                .extracting(DraftPackage::id)
                .containsExactly(third, first, second);
    }

    @Test
    void choices_that_somebody_else_made_meanwhile_are_not_overwritten() {
        drafts.nameMonthlyHours(team.trajectory(), 0, Hours.of(6));
        refuses(SharedRefusal.STALE_VERSION, () -> drafts.nameMonthlyHours(team.trajectory(), 0, Hours.of(7)));
        drafts.setDataApplicable(team.trajectory(), 0, false);
        refuses(SharedRefusal.STALE_VERSION, () -> drafts.setDataApplicable(team.trajectory(), 0, true));
        var id = packages.add(team.trajectory(), PackageFrame.open());
        packages.frame(id, 1, new PackageFrame(TODAY, null, Set.of()));
        refuses(SharedRefusal.STALE_VERSION, () -> packages.frame(id, 1, PackageFrame.open()));
        var output = packages.expect(id, new OutputPlan(2026, OutputKind.PAPER, ""));
        packages.revise(output, 1, new OutputPlan(2027, OutputKind.PAPER, ""));
        refuses(SharedRefusal.STALE_VERSION, () -> packages.giveUp(output, 1));
        var risk = risks.add(team.trajectory(), new RiskRating(RiskLevel.LOW, RiskLevel.LOW));
        risks.rate(risk, 1, new RiskRating(RiskLevel.HIGH, RiskLevel.LOW));
        refuses(SharedRefusal.STALE_VERSION, () -> risks.rate(risk, 1, new RiskRating(RiskLevel.LOW, RiskLevel.HIGH)));

        var draft = drafts.get(team.trajectory());
        assertThat(draft.choices().monthlyHours()).isEqualTo(Hours.of(6));
        assertThat(draft.choices().dataApplicable()).isFalse();
        assertThat(draft.packages().getFirst().frame().from()).isEqualTo(TODAY);
        assertThat(draft.risks().getFirst().rating().likelihood()).isEqualTo(RiskLevel.HIGH);
        packages.giveUp(output, 2);
        assertThat(drafts.get(team.trajectory()).packages().getFirst().outputs())
                .isEmpty();
    }

    @Test
    void what_cannot_be_meant_is_refused_in_a_sentence() {
        var id = packages.add(team.trajectory(), PackageFrame.open());
        refuses(
                DraftRefusal.WORK_PACKAGE_ENDS_AFTER_START,
                () -> packages.frame(id, 1, new PackageFrame(TODAY, TODAY.minusDays(1), Set.of())));
        refuses(
                DraftRefusal.WORK_PACKAGE_START_PLAUSIBLE,
                () -> packages.frame(id, 1, new PackageFrame(LocalDate.of(202, 1, 1), null, Set.of())));
        refuses(
                DraftRefusal.WORK_PACKAGE_TOPIC_UNKNOWN,
                () -> packages.frame(id, 1, new PackageFrame(null, null, Set.of(7))));
        refuses(
                DraftRefusal.EXPECTED_OUTPUT_YEAR_PLAUSIBLE,
                () -> packages.expect(id, new OutputPlan(26, OutputKind.PAPER, "")));
        refuses(
                DraftRefusal.EXPECTED_OUTPUT_TEXT_LENGTH,
                () -> packages.expect(id, new OutputPlan(2026, OutputKind.PAPER, "x".repeat(501))));
        refuses(
                DraftRefusal.DRAFT_MONTHLY_HOURS_RANGE,
                () -> drafts.nameMonthlyHours(team.trajectory(), 0, Hours.ZERO));
        refuses(
                DraftRefusal.DRAFT_MONTHLY_HOURS_RANGE,
                () -> drafts.nameMonthlyHours(team.trajectory(), 0, Hours.of(101)));
        refuses(
                DraftRefusal.DRAFT_TASK_OF_TEAM,
                () -> write(TextPlace.of(TextKind.TASK, new SupervisionId(Long.MAX_VALUE)), 0, "Mine."));
    }

    @Test
    void a_constraint_speaks_the_sentence_of_the_rule() {
        var id = packages.add(team.trajectory(), PackageFrame.open());

        refuses(
                "work_package_ends_after_start",
                () -> transaction()
                        .executeWithoutResult(status ->
                                dsl.execute("update plan.work_package set starts_on = date '2027-01-01', ends_on = date"
                                        + " '2026-01-01' where work_package_id = " + id)));
    }

    @Test
    void a_stranger_finds_nothing_and_changes_nothing() {
        saved(SUMMARY, 0, "Ours.");
        var id = packages.add(team.trajectory(), PackageFrame.open());
        var output = packages.expect(id, new OutputPlan(2026, OutputKind.PAPER, ""));
        var risk = risks.add(team.trajectory(), new RiskRating(RiskLevel.LOW, RiskLevel.LOW));
        SignIn.as(team.stranger());

        notFound(() -> drafts.get(team.trajectory()));
        notFound(() -> drafts.content(team.trajectory()));
        notFound(() -> drafts.getText(team.trajectory(), SUMMARY));
        notFound(() -> write(SUMMARY, 1, "Mine."));
        notFound(() -> packages.add(team.trajectory(), PackageFrame.open()));
        notFound(() -> packages.frame(id, 1, PackageFrame.open()));
        notFound(() -> packages.move(id, true));
        notFound(() -> packages.remove(id));
        notFound(() -> packages.revise(output, 1, new OutputPlan(2026, OutputKind.TALK, "")));
        notFound(() -> risks.remove(risk));
        // A work package of one trajectory is no place in the plan of another.
        notFound(() -> drafts.write(team.strangersTrajectory(), TextPlace.of(TextKind.PACKAGE_TITLE, id), 0, "Mine."));
        assertThat(rows("draft_text") + rows("work_package") + rows("expected_output") + rows("risk"))
                .isZero();
    }

    @Test
    void the_school_reads_and_does_not_write_and_hr_sees_no_plan() {
        saved(SUMMARY, 0, "Ours.");

        SignIn.as(team.administrator());
        assertThat(drafts.content(team.trajectory()).research().summary()).isEqualTo("Ours.");
        notPermitted(() -> write(SUMMARY, 1, "The school's."));
        notPermitted(() -> packages.add(team.trajectory(), PackageFrame.open()));
        notPermitted(() -> drafts.nameMonthlyHours(team.trajectory(), 0, Hours.of(1)));
        notPermitted(() -> drafts.listUnsettled(team.trajectory()));
        SignIn.as(team.director());
        assertThat(drafts.content(team.trajectory()).research().summary()).isEqualTo("Ours.");
        notPermitted(() -> risks.add(team.trajectory(), new RiskRating(RiskLevel.LOW, RiskLevel.LOW)));
        SignIn.as(team.hr());
        notFound(() -> drafts.content(team.trajectory()));
    }

    @Test
    void every_change_stands_in_the_history_with_its_writer() {
        saved(SUMMARY, 0, "One.");
        SignIn.doing(team.promotor(), () -> saved(SUMMARY, 1, "Two."));

        var written = transaction()
                .execute(status -> dsl.fetchValues(
                        "select person_id || ' ' || (after ->> 'content') from history.change"
                                + " where source = 'plan.draft_text' and trajectory_id = ? order by change_id",
                        team.trajectory().value()));

        assertThat(written).asList().containsExactly(team.candidate() + " One.", team.promotor() + " Two.");
    }

    private Written write(TextPlace place, int version, String content) {
        return drafts.write(team.trajectory(), place, version, content);
    }

    private void saved(TextPlace place, int version, String content) {
        assertThat(write(place, version, content)).isInstanceOf(Written.Saved.class);
    }

    private SupervisionId supervision() {
        return trajectories.listSupervisions(team.trajectory()).getFirst().id();
    }

    private int rows(String table) {
        return transaction()
                .<Integer>execute(status -> dsl.fetchCount(
                        DSL.table("plan." + table), DSL.condition("trajectory_id = " + team.trajectory())));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    private static void notFound(ThrowingCallable step) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(step);
    }

    private static void notPermitted(ThrowingCallable step) {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(step)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(PeopleRefusal.ONLY_THE_TEAM));
    }

    private static void refuses(Refusal refusal, ThrowingCallable step) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(step)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static void refuses(String constraint, ThrowingCallable step) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(step)
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("refusal." + constraint));
    }
}
