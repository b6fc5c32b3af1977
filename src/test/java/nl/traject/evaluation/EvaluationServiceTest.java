package nl.traject.evaluation;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.traject.TrajectTest;
import nl.traject.evaluation.Assessment.Rating;
import nl.traject.evaluation.Decision.Proposal;
import nl.traject.overview.Overviews;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.Contracts;
import nl.traject.people.PeopleRefusal;
import nl.traject.rules.MilestoneEvent;
import nl.traject.security.SignIn;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Who may take which step of the evaluation, and the whole sequence to the continuation; on 22 November 2026. */
@TrajectTest
class EvaluationServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> CRITERIA =
            List.of("RESEARCH", "OUTPUT", "INDEPENDENCE", "COMMUNICATION", "PLANNING");
    private static final MeetingRecord MEETING = new MeetingRecord(TODAY, "LAB42", "Robin, Ingrid, Tomas, Noor", "");

    @Autowired
    private Cast cast;

    @Autowired
    private EvaluationService evaluations;

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private NoticeService notices;

    @Autowired
    private Contracts contracts;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private Overviews overviews;

    @Autowired
    private TransactionTemplate transaction;

    private Team team;

    @BeforeEach
    void month16() {
        team = cast.inMonth16();
    }

    @AfterEach
    void nobody() {
        SignIn.nobody();
    }

    @Test
    void it_goes_from_the_self_report_to_the_continuation_term() {
        untilDecided();
        doing(team.candidate(), () -> evaluations.respond(team.trajectory(), "I agree."));
        doing(team.promotor(), () -> evaluations.seal(team.trajectory()));
        doing(team.hr(), () -> notices.give(team.trajectory(), TODAY, "HR 2026-117"));
        var file = continueContract();

        var done = doing(team.candidate(), () -> evaluations.get(team.trajectory()));
        assertThat(done.milestone().status()).isEqualTo(Milestone.Status.CLOSED);
        assertThat(done.decision().outcome()).isEqualTo(Outcome.CONTINUE);
        assertThat(done.seal().isIntact()).isTrue();
        assertThat(done.seal().content()).contains("I distrust a circuit", "Well argued", "I agree.");
        assertThat(done.notice().isLate()).isFalse();
        assertThat(doing(team.candidate(), () -> contracts.listTerms(team.trajectory())))
                .hasSize(2)
                .last()
                .satisfies(term ->
                        assertThat(term.period().to()).isEqualTo(file.terms().fullLastDay()));
        assertThat(doing(team.promotor(), () -> evaluations.dossierOf(done)).entries())
                .hasSize(9);
    }

    private void untilDecided() {
        untilAssessed();
        doing(team.promotor(), () -> evaluations.proposeObserver(team.trajectory(), team.outsider()));
        doing(team.outsider(), () -> evaluations.submitView(team.trajectory(), 0, "Well argued."));
        doing(team.dailySupervisor(), () -> evaluations.recordMeeting(team.trajectory(), MEETING));
        decide(Proposal.yes());
    }

    /** As HR does, for the whole term; answers what it was read off. */
    private NoticeFile continueContract() {
        var file = doing(team.hr(), () -> notices.get(team.trajectory()));
        doing(
                team.hr(),
                () -> notices.continueContract(
                        team.trajectory(),
                        file.milestone().version(),
                        file.terms().fullLastDay(),
                        BigDecimal.ONE,
                        TODAY,
                        "HR 2026-118"));
        return file;
    }

    private void untilAssessed() {
        doing(team.candidate(), () -> evaluations.saveSelfReport(team.trajectory(), 0, "I distrust"));
        doing(team.candidate(), () -> evaluations.fileSelfReport(team.trajectory(), 1, "I distrust a circuit."));
        doing(team.promotor(), () -> evaluations.submitAssessment(team.trajectory(), 0, ratings()));
        doing(team.dailySupervisor(), () -> evaluations.submitAssessment(team.trajectory(), 0, ratings()));
    }

    private void decide(Proposal proposal) {
        var version = doing(team.promotor(), () -> evaluations.get(team.trajectory()))
                .milestone()
                .version();
        doing(team.promotor(), () -> evaluations.decide(team.trajectory(), version, proposal));
    }

    private static List<Rating> ratings() {
        return CRITERIA.stream()
                .map(criterion -> new Rating(criterion, 3, "Good work"))
                .toList();
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusal()).isEqualTo(refusal));
    }

    private void assertNotPermitted(Refusal refusal, PersonId person, Runnable step) {
        assertThatThrownBy(() -> doing(person, step))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        violation -> assertThat(violation.refusal()).isEqualTo(refusal));
    }

    private void assertNotFound(PersonId person, Runnable step) {
        assertThatThrownBy(() -> doing(person, step)).isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_candidate_writes_the_self_report_and_comments() {
        Runnable save = () -> evaluations.saveSelfReport(team.trajectory(), 0, "Not mine");
        Runnable file = () -> evaluations.fileSelfReport(team.trajectory(), 0, "Not mine");
        Runnable comment = () -> evaluations.comment(team.trajectory(), Dossier.Part.PLAN, "", "Not mine");

        for (var step : List.of(save, file, comment)) {
            assertNotPermitted(PeopleRefusal.ONLY_THE_CANDIDATE, team.promotor(), step);
            assertNotPermitted(PeopleRefusal.ONLY_THE_CANDIDATE, team.administrator(), step);
            assertNotFound(team.stranger(), step);
            assertNotFound(team.hr(), step);
        }
        doing(team.candidate(), () -> evaluations.comment(team.trajectory(), Dossier.Part.PLAN, "", "See topic 3"));
        assertThat(doing(team.promotor(), () -> evaluations.get(team.trajectory()))
                        .comments())
                .extracting(PartComment::text)
                .containsExactly("See topic 3");
    }

    @Test
    void only_supervisors_assess_and_record_the_meeting() {
        Runnable save = () -> evaluations.saveAssessment(team.trajectory(), 0, ratings());
        Runnable submit = () -> evaluations.submitAssessment(team.trajectory(), 0, ratings());
        Runnable meet = () -> evaluations.recordMeeting(team.trajectory(), MEETING);

        for (var step : List.of(save, submit, meet)) {
            assertNotPermitted(PeopleRefusal.ONLY_A_SUPERVISOR, team.candidate(), step);
            assertNotPermitted(PeopleRefusal.ONLY_A_SUPERVISOR, team.administrator(), step);
            assertNotFound(team.stranger(), step);
        }
    }

    @Test
    void words_that_cannot_be_kept_are_refused_also_in_rows_that_are_written_together() {
        var ratings = CRITERIA.stream()
                .map(criterion -> new Rating(criterion, 3, "Good \ud83d"))
                .toList();

        assertRefused(
                SharedRefusal.TEXT_UNREADABLE,
                () -> doing(team.promotor(), () -> evaluations.saveAssessment(team.trajectory(), 0, ratings)));
    }

    @Test
    void only_a_promotor_proposes_an_observer() {
        Runnable propose = () -> evaluations.proposeObserver(team.trajectory(), team.outsider());
        Runnable withdraw = () -> evaluations.withdrawObserver(team.trajectory());

        for (var step : List.of(propose, withdraw)) {
            assertNotPermitted(PeopleRefusal.ONLY_A_PROMOTOR, team.dailySupervisor(), step);
            assertNotPermitted(PeopleRefusal.ONLY_A_PROMOTOR, team.candidate(), step);
            assertNotFound(team.stranger(), step);
        }
        doing(team.promotor(), propose);
        doing(team.promotor(), withdraw);
        assertNotFound(team.outsider(), () -> evaluations.get(team.trajectory()));
    }

    @Test
    void the_observer_sees_this_evaluation_while_it_is_open_and_nothing_else() {
        assertNotFound(team.outsider(), () -> evaluations.get(team.trajectory()));
        untilAssessed();
        doing(team.promotor(), () -> evaluations.proposeObserver(team.trajectory(), team.outsider()));

        assertThat(doing(team.outsider(), () -> evaluations.get(team.trajectory()))
                        .assessments())
                .hasSize(2);
        assertNotFound(team.outsider(), () -> milestones.list(team.trajectory()));
        assertNotFound(team.outsider(), () -> milestones.getReport(team.trajectory()));
        assertNotFound(team.outsider(), () -> notices.get(team.trajectory()));
        assertNotFound(team.outsider(), () -> evaluations.get(team.strangersTrajectory()));

        doing(team.outsider(), () -> evaluations.submitView(team.trajectory(), 0, "Well argued."));
        doing(team.promotor(), () -> evaluations.recordMeeting(team.trajectory(), MEETING));
        decide(Proposal.yes());

        assertNotFound(team.outsider(), () -> evaluations.get(team.trajectory()));
        assertThat(doing(team.candidate(), () -> evaluations.get(team.trajectory()))
                        .view()
                        .text())
                .isEqualTo("Well argued.");
    }

    @Test
    void only_the_observer_writes_the_view() {
        doing(team.promotor(), () -> evaluations.proposeObserver(team.trajectory(), team.outsider()));
        Runnable save = () -> evaluations.saveView(team.trajectory(), 0, "Mine");
        Runnable submit = () -> evaluations.submitView(team.trajectory(), 0, "Mine");

        for (var step : List.of(save, submit)) {
            assertNotPermitted(PeopleRefusal.ONLY_THE_OBSERVER, team.promotor(), step);
            assertNotPermitted(PeopleRefusal.ONLY_THE_OBSERVER, team.candidate(), step);
            assertNotFound(team.stranger(), step);
        }
    }

    @Test
    void only_the_first_promotor_decides() {
        Runnable decide = () -> evaluations.decide(team.trajectory(), 1, Proposal.yes());

        assertNotPermitted(PeopleRefusal.ONLY_THE_FIRST_PROMOTOR, team.dailySupervisor(), decide);
        assertNotPermitted(PeopleRefusal.ONLY_THE_FIRST_PROMOTOR, team.candidate(), decide);
        assertNotPermitted(PeopleRefusal.ONLY_THE_FIRST_PROMOTOR, team.administrator(), decide);
        assertNotFound(team.stranger(), decide);
        assertNotFound(team.hr(), decide);
    }

    @Test
    void a_decision_on_what_somebody_else_changed_is_refused() {
        untilAssessed();

        assertRefused(
                SharedRefusal.STALE_VERSION,
                () -> doing(team.promotor(), () -> evaluations.decide(team.trajectory(), 99, Proposal.yes())));
        assertRefused(
                SharedRefusal.STALE_VERSION,
                () -> doing(team.candidate(), () -> evaluations.saveSelfReport(team.trajectory(), 0, "Again")));
    }

    @Test
    void only_the_candidate_responds_and_only_promotor_or_administrator_seals() {
        untilDecided();
        Runnable respond = () -> evaluations.respond(team.trajectory(), "Not mine");
        Runnable seal = () -> evaluations.seal(team.trajectory());

        assertNotPermitted(PeopleRefusal.ONLY_THE_CANDIDATE, team.promotor(), respond);
        assertNotFound(team.stranger(), respond);
        assertNotPermitted(EvaluationRefusal.ONLY_PROMOTOR_OR_ADMINISTRATOR, team.candidate(), seal);
        assertNotFound(team.stranger(), seal);
        assertRefused(EvaluationRefusal.SEAL_WAITS_FOR_RESPONSE, () -> doing(team.promotor(), seal));
        doing(team.candidate(), () -> evaluations.respond(team.trajectory(), "I agree."));
        doing(team.administrator(), seal);
    }

    @Test
    void only_hr_or_an_administrator_gives_notice_and_only_hr_continues_the_contract() {
        Runnable give = () -> notices.give(team.trajectory(), TODAY, "");
        Runnable sign =
                () -> notices.continueContract(team.trajectory(), 1, TODAY.plusYears(2), BigDecimal.ONE, TODAY, "");

        assertNotPermitted(EvaluationRefusal.ONLY_HR_OR_ADMINISTRATOR, team.promotor(), give);
        assertNotPermitted(EvaluationRefusal.ONLY_HR_OR_ADMINISTRATOR, team.candidate(), give);
        assertNotFound(team.stranger(), give);
        assertNotPermitted(PeopleRefusal.ONLY_HR, team.administrator(), sign);
        assertNotPermitted(PeopleRefusal.ONLY_HR, team.promotor(), sign);
        assertNotFound(team.stranger(), sign);
        assertRefused(EvaluationRefusal.WRITTEN_NOTICE_AFTER_DECISION, () -> doing(team.hr(), give));
        assertRefused(EvaluationRefusal.CONTINUATION_WITHOUT_YES, () -> doing(team.hr(), sign));
    }

    @Test
    void what_was_decided_waits_for_hr_until_notice_is_given_and_the_contract_goes_on() {
        assertThat(waitingFor(team.hr())).isEmpty();
        untilDecided();

        assertThat(waitingFor(team.hr())).containsExactly("GIVE_NOTICE contract");
        assertThat(waitingFor(team.promotor())).doesNotContain("GIVE_NOTICE contract");
        assertThat(waitingFor(team.stranger())).isEmpty();

        doing(team.hr(), () -> notices.give(team.trajectory(), TODAY, "HR 2026-117"));
        assertThat(waitingFor(team.hr())).containsExactly("SIGN_CONTINUATION contract");

        continueContract();
        assertThat(waitingFor(team.hr())).isEmpty();
    }

    private List<String> waitingFor(PersonId person) {
        return doing(person, overviews::listMySteps).rows().stream()
                .filter(step -> step.trajectory().equals(team.trajectory()))
                .map(step -> step.kind() + " " + step.page())
                .toList();
    }

    @Test
    void hr_reads_what_was_decided_and_no_dossier() {
        untilDecided();

        assertThat(doing(team.hr(), () -> notices.get(team.trajectory()))
                        .milestone()
                        .outcome())
                .isEqualTo(Outcome.CONTINUE);
        assertNotFound(team.hr(), () -> evaluations.get(team.trajectory()));
        assertThat(rowsSeenBy(team.hr(), "decision")).isZero();
        assertThat(rowsSeenBy(team.hr(), "assessment")).isZero();
        assertThat(rowsSeenBy(team.candidate(), "decision")).isOne();
        assertThat(rowsSeenBy(team.stranger(), "milestone")).isZero();
    }

    private int rowsSeenBy(PersonId person, String table) {
        return doing(
                person,
                () -> transaction.execute(status -> dsl.fetchCount(
                        DSL.table(DSL.name("evaluation", table)),
                        DSL.field("trajectory_id").eq(team.trajectory().value()))));
    }

    @Test
    void nobody_deletes_or_changes_a_decision() {
        untilDecided();

        doing(team.promotor(), () -> transaction.execute(status -> dsl.execute("delete from evaluation.decision")));

        assertThat(doing(team.promotor(), () -> evaluations.get(team.trajectory()))
                        .isDecided())
                .isTrue();
        assertRefused(
                "DECISION_IS_KEPT",
                () -> doing(
                        team.promotor(),
                        () -> transaction.execute(
                                status -> dsl.execute("update evaluation.decision set outcome = 'CONTINUE'"))));
    }

    private static void assertRefused(String constraint, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusal().name()).isEqualTo(constraint));
    }

    @Test
    void a_milestone_is_moved_by_promotor_or_administrator_with_a_reason() {
        var event = MilestoneEvent.YEAR_2_REVIEW;
        Runnable move = () -> milestones.move(team.trajectory(), event, TODAY.plusYears(1), "After the visit");

        assertNotPermitted(EvaluationRefusal.ONLY_PROMOTOR_OR_ADMINISTRATOR, team.candidate(), move);
        assertNotPermitted(EvaluationRefusal.ONLY_PROMOTOR_OR_ADMINISTRATOR, team.dailySupervisor(), move);
        assertNotFound(team.stranger(), move);
        assertRefused(
                PeopleRefusal.MOVED_DATE_REASON_LENGTH,
                () -> doing(team.promotor(), () -> milestones.move(team.trajectory(), event, TODAY, " ")));
        doing(team.administrator(), move);

        assertThat(doing(team.candidate(), () -> milestones.list(team.trajectory())))
                .filteredOn(dated -> dated.due().event() == event)
                .singleElement()
                .satisfies(dated -> {
                    assertThat(dated.due().date()).isEqualTo(TODAY.plusYears(1));
                    assertThat(dated.due().because().movedReason()).isEqualTo("After the visit");
                });
    }

    @Test
    void the_report_is_filed_by_the_candidate_and_waived_by_the_administrator() {
        Runnable file = () -> milestones.fileReport(team.trajectory(), 0, "Nine months of circuits.");
        Runnable waive = () -> milestones.waive(team.trajectory(), MilestoneKind.REPORT, 1, "Came from elsewhere");

        assertNotPermitted(PeopleRefusal.ONLY_THE_CANDIDATE, team.promotor(), file);
        assertNotFound(team.stranger(), file);
        assertNotPermitted(PeopleRefusal.ONLY_AN_ADMINISTRATOR, team.promotor(), waive);
        assertNotFound(team.stranger(), waive);
        doing(team.candidate(), file);

        var filed = doing(team.promotor(), () -> milestones.getReport(team.trajectory()));
        assertThat(filed.report().filedOn()).isEqualTo(TODAY);
        assertThat(filed.milestone().status()).isEqualTo(Milestone.Status.CLOSED);
        assertThat(factMetOn("REPORT")).isEqualTo(TODAY);
        assertRefused(
                EvaluationRefusal.MILESTONE_IS_OVER,
                () -> doing(
                        team.administrator(),
                        () -> milestones.waive(
                                team.trajectory(),
                                MilestoneKind.REPORT,
                                filed.milestone().version(),
                                "Too late")));
    }

    @Test
    void a_review_is_passed_by_a_promotor() {
        Runnable pass = () -> milestones.pass(team.trajectory(), MilestoneKind.YEAR_2_REVIEW, 1);
        assertRefused(EvaluationRefusal.NOT_OPEN_YET, () -> doing(team.promotor(), pass));
        team = cast.startedOn(TODAY.minusYears(2));

        assertNotPermitted(PeopleRefusal.ONLY_A_PROMOTOR, team.candidate(), pass);
        assertNotFound(team.stranger(), pass);
        doing(team.promotor(), pass);
    }

    @Test
    void the_checks_follow_the_decision_and_the_notice() {
        assertThat(factMetOn("EVALUATION")).isNull();

        untilDecided();
        assertThat(factMetOn("EVALUATION")).isEqualTo(TODAY);
        assertThat(factMetOn("NOTICE")).isNull();

        doing(team.administrator(), () -> notices.give(team.trajectory(), TODAY, ""));
        assertThat(factMetOn("NOTICE")).isEqualTo(TODAY);
    }

    private LocalDate factMetOn(String check) {
        return doing(
                team.administrator(),
                () -> transaction.execute(status -> dsl.fetchOne(
                                "select met_on from people.check_fact"
                                        + " where trajectory_id = ? and check_code = ? and recorded_until is null",
                                team.trajectory().value(),
                                check)
                        .get(0, LocalDate.class)));
    }
}
