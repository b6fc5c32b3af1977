package nl.traject.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.traject.evaluation.Assessment.Rating;
import nl.traject.evaluation.Decision.Condition;
import nl.traject.evaluation.Decision.Proposal;
import nl.traject.people.Part;
import nl.traject.people.Person;
import nl.traject.people.Supervision;
import nl.traject.people.SupervisionId;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.rules.RuleSets;
import nl.traject.rules.ScheduleFacts;
import nl.traject.shared.PersonId;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order of the evaluation's steps, on the test vector of the domain: start on 1 September 2026, ILLC rules. */
class EvaluationTest {

    private static final TrajectoryId TRAJECTORY = new TrajectoryId(1);
    private static final Person ROBIN = new Person(new PersonId(1), "Robin", "Vos");
    private static final Person INGRID = new Person(new PersonId(2), "Ingrid", "Maas");
    private static final Person TOMAS = new Person(new PersonId(3), "Tomas", "Lind");
    private static final Person NOOR = new Person(new PersonId(4), "Noor", "Haddad");

    private static final Terms TERMS =
            Terms.of(MilestoneSchedule.of(RuleSets.illc(), ScheduleFacts.startingOn(LocalDate.of(2026, 9, 1))));
    private static final LocalDate OPENS = LocalDate.of(2027, 7, 21);
    private static final LocalDate HELD = LocalDate.of(2027, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 9, 3);
    private static final LocalDate NOTICE = LocalDate.of(2028, 1, 29);
    private static final Instant NOW = Instant.parse("2027-09-03T10:00:00Z");

    /** Everything that an evaluation may consist of; each test takes away or adds what it is about. */
    private static final class Draft {
        private CandidateReport report = new CandidateReport("What I learned", NOW, HELD, 2);
        private List<Assessment> assessments = List.of(assessment(INGRID, HELD), assessment(TOMAS, HELD));
        private @Nullable ObserverView view = new ObserverView(NOOR, "Well argued", HELD, 1);
        private @Nullable MeetingRecord meeting = new MeetingRecord(HELD, "LAB42", "Robin, Ingrid, Tomas", "");
        private @Nullable Decision decision;
        private @Nullable CandidateResponse response;
        private @Nullable Seal seal;
        private @Nullable WrittenNotice notice;
        private Terms terms = TERMS;

        Evaluation build() {
            var untouched = Milestone.untouched(TRAJECTORY, MilestoneKind.EVALUATION);
            return new Evaluation(
                    decision == null ? untouched.begin() : untouched.decide(decision.outcome(), decision.decidedOn()),
                    terms,
                    ROBIN,
                    List.of(supervision(INGRID, Part.PROMOTOR), supervision(TOMAS, Part.DAILY_SUPERVISOR)),
                    NOOR,
                    report,
                    assessments,
                    view,
                    List.of(),
                    meeting,
                    decision,
                    response,
                    seal,
                    notice);
        }

        Draft decided(LocalDate on) {
            decision = new Decision(Proposal.yes(), on, INGRID);
            return this;
        }
    }

    private static Supervision supervision(Person person, Part part) {
        return new Supervision(
                new SupervisionId(person.id().value()),
                TRAJECTORY,
                person,
                part,
                part == Part.PROMOTOR,
                part != Part.PROMOTOR,
                LocalDate.of(2026, 9, 1),
                null,
                1);
    }

    private static Assessment assessment(Person by, @Nullable LocalDate submittedOn) {
        return new Assessment(
                by,
                TERMS.criterionCodes().stream()
                        .map(criterion -> new Rating(criterion, 3, "Good work"))
                        .toList(),
                submittedOn,
                1);
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusal()).isEqualTo(refusal));
    }

    @Test
    void its_dates_are_those_of_the_test_vector() {
        assertThat(TERMS.date()).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(TERMS.opens()).isEqualTo(OPENS);
        assertThat(TERMS.notice()).isEqualTo(NOTICE);
        assertThat(TERMS.decideBy()).isEqualTo(NOTICE.minusDays(14));
        assertThat(TERMS.observerBy()).isEqualTo(LocalDate.of(2027, 8, 11));
    }

    @Test
    void it_opens_by_itself() {
        var evaluation = new Draft();
        evaluation.report = CandidateReport.NONE;
        var untouched = Milestone.untouched(TRAJECTORY, MilestoneKind.EVALUATION);

        assertThat(untouched.statusOn(OPENS.minusDays(1), OPENS)).isEqualTo(Milestone.Status.UPCOMING);
        assertThat(untouched.statusOn(OPENS, OPENS)).isEqualTo(Milestone.Status.OPEN);
        assertThat(evaluation.build().statusOn(OPENS)).isEqualTo(Milestone.Status.IN_PROGRESS);
    }

    @Test
    void nothing_is_written_before_it_opens() {
        var evaluation = new Draft();
        evaluation.report = CandidateReport.NONE;
        evaluation.meeting = null;
        var closed = evaluation.build();
        var early = OPENS.minusDays(1);

        assertRefused(EvaluationRefusal.NOT_OPEN_YET, () -> closed.saveSelfReport("Early", NOW, early));
        assertRefused(EvaluationRefusal.NOT_OPEN_YET, () -> closed.rate(INGRID, List.of(), early));
        assertRefused(EvaluationRefusal.NOT_OPEN_YET, () -> closed.comment(Dossier.Part.PLAN, "", "Early", early));
        assertRefused(EvaluationRefusal.NOT_OPEN_YET, () -> closed.requireObserverAsked(early));
        assertRefused(EvaluationRefusal.NOT_OPEN_YET, () -> closed.viewOf(NOOR, early));
        assertRefused(EvaluationRefusal.NOT_OPEN_YET, () -> closed.decide(Proposal.yes(), INGRID, early));
    }

    @Test
    void nothing_is_written_after_the_decision() {
        var decided = new Draft().decided(HELD).build();

        assertRefused(EvaluationRefusal.ALREADY_DECIDED, () -> decided.saveSelfReport("Late", NOW, TODAY));
        assertRefused(EvaluationRefusal.ALREADY_DECIDED, () -> decided.fileSelfReport(TODAY));
        assertRefused(EvaluationRefusal.ALREADY_DECIDED, () -> decided.rate(INGRID, List.of(), TODAY));
        assertRefused(EvaluationRefusal.ALREADY_DECIDED, () -> decided.comment(Dossier.Part.PLAN, "", "Late", TODAY));
        assertRefused(EvaluationRefusal.ALREADY_DECIDED, () -> decided.viewOf(NOOR, TODAY));
        assertRefused(EvaluationRefusal.ALREADY_DECIDED, () -> decided.decide(Proposal.yes(), INGRID, TODAY));
    }

    @Test
    void a_decision_lists_everything_that_is_missing() {
        var empty = new Draft();
        empty.report = CandidateReport.NONE;
        empty.assessments = List.of(assessment(INGRID, HELD), assessment(TOMAS, null));
        empty.meeting = null;

        var obstacles = empty.build().obstacles(TODAY);

        assertThat(obstacles)
                .extracting(Evaluation.Obstacle::refusal)
                .containsExactly(
                        EvaluationRefusal.SELF_REPORT_MISSING,
                        EvaluationRefusal.ASSESSMENT_MISSING,
                        EvaluationRefusal.MEETING_NOT_RECORDED);
        assertThat(obstacles.get(1).arguments()).containsExactly("Tomas Lind");
    }

    @Test
    void a_draft_of_the_self_report_is_not_a_self_report() {
        var draft = new Draft();
        draft.report = new CandidateReport("Half", NOW, null, 1);

        assertRefused(
                EvaluationRefusal.SELF_REPORT_IS_DRAFT, () -> draft.build().decide(Proposal.yes(), INGRID, TODAY));
    }

    @Test
    void a_decision_waits_for_the_assessments_of_all_who_supervise() {
        var draft = new Draft();
        draft.assessments = List.of(assessment(INGRID, HELD));

        assertRefused(EvaluationRefusal.ASSESSMENT_MISSING, () -> draft.build().decide(Proposal.yes(), INGRID, TODAY));
    }

    @Test
    void a_decision_waits_for_the_meeting() {
        var draft = new Draft();
        draft.meeting = null;

        assertRefused(
                EvaluationRefusal.MEETING_NOT_RECORDED, () -> draft.build().decide(Proposal.yes(), INGRID, TODAY));
    }

    @Test
    void without_the_observers_view_a_decision_needs_a_reason() {
        var draft = new Draft();
        draft.view = new ObserverView(NOOR, "Not yet", null, 1);
        var evaluation = draft.build();
        var reasoned = new Proposal(Outcome.CONTINUE, "", "She fell ill", List.of(), null);

        assertThat(evaluation.obstacles(TODAY)).isEmpty();
        assertRefused(EvaluationRefusal.OBSERVER_VIEW_MISSING, () -> evaluation.decide(Proposal.yes(), INGRID, TODAY));
        assertThat(evaluation.decide(reasoned, INGRID, TODAY).proposal().withoutObserverReason())
                .isEqualTo("She fell ill");
    }

    @Test
    void a_rule_set_without_observer_asks_for_none() {
        var draft = new Draft();
        draft.view = null;
        draft.terms = Terms.of(
                MilestoneSchedule.of(RuleSets.facultyOfScience(), ScheduleFacts.startingOn(LocalDate.of(2026, 7, 1))));
        var evaluation = draft.build();

        assertThat(evaluation.lacksObserversView()).isFalse();
        assertRefused(EvaluationRefusal.OBSERVER_NOT_ASKED, () -> evaluation.requireObserverAsked(TODAY));
    }

    @Test
    void a_plain_yes_needs_no_motivation() {
        var decision = new Draft().build().decide(Proposal.yes(), INGRID, TODAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.CONTINUE);
        assertThat(decision.decidedOn()).isEqualTo(TODAY);
        assertThat(decision.decidedBy()).isEqualTo(INGRID);
    }

    @Test
    void anything_but_a_plain_yes_is_motivated() {
        var evaluation = new Draft().build();
        var no = new Proposal(Outcome.DO_NOT_CONTINUE, "  ", "", List.of(), null);

        assertRefused(EvaluationRefusal.DECISION_MOTIVATION_GIVEN, () -> evaluation.decide(no, INGRID, TODAY));
    }

    @Test
    void conditions_say_what_by_when_and_when_they_are_looked_at_again() {
        var evaluation = new Draft().build();
        var condition = new Condition("Submit the second paper", LocalDate.of(2027, 12, 1));

        assertRefused(
                EvaluationRefusal.DECISION_CONDITIONS_GIVEN,
                () -> evaluation.decide(conditional(List.of(), HELD), INGRID, TODAY));
        assertRefused(
                EvaluationRefusal.DECISION_CONDITION_IN_PAST,
                () -> evaluation.decide(
                        conditional(List.of(new Condition("Yesterday", TODAY.minusDays(1))), TODAY), INGRID, TODAY));
        assertRefused(
                EvaluationRefusal.DECISION_REASSESSMENT_DATED,
                () -> evaluation.decide(conditional(List.of(condition), null), INGRID, TODAY));
        assertRefused(
                EvaluationRefusal.REASSESSMENT_IN_PAST,
                () -> evaluation.decide(conditional(List.of(condition), TODAY.minusDays(1)), INGRID, TODAY));
        assertRefused(
                EvaluationRefusal.REASSESSMENT_BEFORE_NOTICE,
                () -> evaluation.decide(conditional(List.of(condition), NOTICE), INGRID, TODAY));
        assertRefused(EvaluationRefusal.DECISION_CONDITION_CONTENT_LENGTH, () -> new Condition(" ", TODAY));
        assertThat(evaluation
                        .decide(conditional(List.of(condition), NOTICE.minusDays(1)), INGRID, TODAY)
                        .proposal()
                        .conditions())
                .containsExactly(condition);
    }

    private static Proposal conditional(List<Condition> conditions, @Nullable LocalDate reassessedOn) {
        return new Proposal(Outcome.CONTINUE_WITH_CONDITIONS, "One paper short", "", conditions, reassessedOn);
    }

    @Test
    void conditions_belong_to_the_outcome_that_has_them() {
        var mixed = new Proposal(Outcome.CONTINUE, "", "", List.of(new Condition("A paper", TODAY)), null);

        assertRefused(
                EvaluationRefusal.DECISION_CONDITIONS_ONLY_WITH,
                () -> new Draft().build().decide(mixed, INGRID, TODAY));
    }

    @Test
    void a_report_is_handed_in_once_and_not_empty() {
        assertRefused(EvaluationRefusal.REPORT_FILED_WITH_CONTENT, () -> CandidateReport.NONE.file(TODAY));
        assertRefused(
                EvaluationRefusal.REPORT_ALREADY_FILED,
                () -> new Draft().build().fileSelfReport(TODAY));
        assertRefused(
                EvaluationRefusal.REPORT_CONTENT_LENGTH,
                () -> CandidateReport.NONE.save("x".repeat(CandidateReport.LONGEST + 1), NOW));
    }

    @Test
    void an_assessment_is_handed_in_once_and_whole() {
        var evaluation = new Draft();
        evaluation.assessments = List.of(assessment(INGRID, HELD));
        var open = evaluation.build();
        var one = List.of(new Rating("RESEARCH", 3, "Good"), new Rating("OUTPUT", 2, " "));

        assertRefused(EvaluationRefusal.ASSESSMENT_ALREADY_SUBMITTED, () -> open.rate(INGRID, one, TODAY));
        assertRefused(
                EvaluationRefusal.ASSESSMENT_INCOMPLETE,
                () -> open.rate(TOMAS, one, TODAY).submit(TERMS.criterionCodes(), TODAY));
        assertRefused(
                EvaluationRefusal.RATING_UNKNOWN_CRITERION,
                () -> open.rate(TOMAS, List.of(new Rating("CHARM", 4, "Much")), TODAY));
        assertRefused(EvaluationRefusal.RATING_LEVEL_RANGE, () -> new Rating("RESEARCH", 5, ""));
    }

    @Test
    void a_meeting_is_recorded_once_after_it_was_held() {
        var evaluation = new Draft();
        evaluation.meeting = null;
        var open = evaluation.build();

        assertRefused(EvaluationRefusal.MEETING_ONCE, () -> new Draft().build().record(meeting(HELD), TODAY));
        assertRefused(EvaluationRefusal.MEETING_NOT_HELD_YET, () -> open.record(meeting(TODAY.plusDays(1)), TODAY));
        assertRefused(EvaluationRefusal.MEETING_BEFORE_OPENING, () -> open.record(meeting(OPENS.minusDays(1)), TODAY));
        assertRefused(EvaluationRefusal.MEETING_PLACE_LENGTH, () -> new MeetingRecord(HELD, " ", "All", ""));
        assertRefused(EvaluationRefusal.MEETING_PRESENT_LENGTH, () -> new MeetingRecord(HELD, "LAB42", "", ""));
        assertThat(open.record(meeting(TODAY), TODAY).heldOn()).isEqualTo(TODAY);
    }

    private static MeetingRecord meeting(LocalDate on) {
        return new MeetingRecord(on, "LAB42", "All", "");
    }

    @Test
    void an_observers_view_is_handed_in_once_and_not_empty() {
        assertRefused(
                EvaluationRefusal.OBSERVER_VIEW_SUBMITTED_WITH_CONTENT,
                () -> ObserverView.none(NOOR).submit(TODAY));
        assertRefused(
                EvaluationRefusal.OBSERVER_VIEW_ALREADY_SUBMITTED,
                () -> new ObserverView(NOOR, "Done", HELD, 1).save("More"));
    }

    @Test
    void the_candidate_responds_once_within_the_days_of_the_rule_set() {
        var decided = new Draft().decided(TODAY);
        var last = TODAY.plusDays(14);

        assertRefused(
                EvaluationRefusal.RESPONSE_AFTER_DECISION,
                () -> new Draft().build().respond("No", TODAY));
        assertThat(decided.build().respond("I agree", last).respondedOn()).isEqualTo(last);
        assertRefused(EvaluationRefusal.RESPONSE_OVER, () -> decided.build().respond("Late", last.plusDays(1)));
        assertRefused(
                EvaluationRefusal.RESPONSE_CONTENT_LENGTH, () -> decided.build().respond(" ", last));
        decided.response = new CandidateResponse("I agree", TODAY);
        assertRefused(EvaluationRefusal.RESPONSE_ONCE, () -> decided.build().respond("Again", TODAY));
    }

    @Test
    void after_the_decide_by_date_the_response_runs_beside_the_notice() {
        assertThat(new Draft().decided(TERMS.decideBy()).build().responseRunsIntoNotice())
                .isFalse();
        assertThat(new Draft().decided(TERMS.decideBy().plusDays(1)).build().responseRunsIntoNotice())
                .isTrue();
    }

    @Test
    void the_dossier_is_sealed_once_after_the_response_or_its_days() {
        var decided = new Draft().decided(TODAY);

        assertRefused(
                EvaluationRefusal.SEAL_AFTER_DECISION, () -> new Draft().build().requireSealable(TODAY));
        assertRefused(
                EvaluationRefusal.SEAL_WAITS_FOR_RESPONSE, () -> decided.build().requireSealable(TODAY.plusDays(14)));
        decided.build().requireSealable(TODAY.plusDays(15));
        decided.response = new CandidateResponse("I agree", TODAY);
        decided.build().requireSealable(TODAY);
        decided.seal = Seal.of("{}", NOW);
        assertRefused(EvaluationRefusal.SEAL_ONCE, () -> decided.build().requireSealable(TODAY));
    }

    @Test
    void a_seal_tells_whether_its_content_was_changed() {
        var seal = Seal.of("{\"a\":1}", NOW);

        assertThat(seal.isIntact()).isTrue();
        assertThat(seal.sha256()).hasSize(64);
        assertThat(new Seal("{\"a\":2}", seal.sha256(), NOW).isIntact()).isFalse();
    }

    @Test
    void notice_is_not_given_before_the_decision() {
        var open = new Draft().build().noticeFile();
        var decided = new Draft().decided(HELD);

        assertRefused(EvaluationRefusal.WRITTEN_NOTICE_AFTER_DECISION, () -> open.give(TODAY, "", INGRID, TODAY));
        assertRefused(
                EvaluationRefusal.NOTICE_BEFORE_DECISION,
                () -> decided.build().noticeFile().give(HELD.minusDays(1), "", INGRID, TODAY));
        assertRefused(
                EvaluationRefusal.NOTICE_NOT_GIVEN_YET,
                () -> decided.build().noticeFile().give(TODAY.plusDays(1), "", INGRID, TODAY));
        decided.notice = new WrittenNotice(TODAY, NOTICE, "", INGRID);
        assertRefused(
                EvaluationRefusal.WRITTEN_NOTICE_ONCE,
                () -> decided.build().noticeFile().give(TODAY, "", INGRID, TODAY));
    }

    @Test
    void a_late_notice_is_taken_and_says_so() {
        var file = new Draft().decided(HELD).build().noticeFile();

        assertThat(file.give(NOTICE, "", INGRID, NOTICE).isLate()).isFalse();
        assertThat(file.give(NOTICE.plusDays(1), "", INGRID, NOTICE.plusDays(1)).isLate())
                .isTrue();
        assertThat(file.isLateOn(NOTICE)).isFalse();
        assertThat(file.isLateOn(NOTICE.plusDays(1))).isTrue();
    }

    @Test
    void the_contract_continues_after_a_yes_and_its_notice_once() {
        var decided = new Draft().decided(HELD);

        assertRefused(
                EvaluationRefusal.CONTINUATION_WITHOUT_YES,
                () -> new Draft().build().noticeFile().continued(TODAY));
        assertRefused(
                EvaluationRefusal.CONTINUATION_AFTER_NOTICE,
                () -> decided.build().noticeFile().continued(TODAY));
        decided.notice = new WrittenNotice(TODAY, NOTICE, "", INGRID);
        var closed = decided.build().noticeFile().continued(TODAY);
        assertThat(closed.status()).isEqualTo(Milestone.Status.CLOSED);
        assertRefused(
                EvaluationRefusal.CONTINUATION_ONCE,
                () -> new NoticeFile(closed, TERMS, decided.notice).continued(TODAY));
    }

    @Test
    void a_no_ends_with_its_notice() {
        var draft = new Draft();
        draft.decision =
                new Decision(new Proposal(Outcome.DO_NOT_CONTINUE, "Not enough", "", List.of(), null), HELD, INGRID);
        draft.notice = new WrittenNotice(TODAY, NOTICE, "", INGRID);
        var file = draft.build().noticeFile();

        assertThat(file.afterNotice(TODAY).status()).isEqualTo(Milestone.Status.CLOSED);
        assertRefused(EvaluationRefusal.CONTINUATION_WITHOUT_YES, () -> file.continued(TODAY));
    }

    @Test
    void a_milestone_is_waived_with_a_reason_but_not_the_evaluation() {
        var review = Milestone.untouched(TRAJECTORY, MilestoneKind.YEAR_2_REVIEW);
        var waived = review.waive("Sabbatical of the promotor", TODAY);

        assertThat(waived.status()).isEqualTo(Milestone.Status.WAIVED);
        assertThat(waived.closedOn()).isEqualTo(TODAY);
        assertRefused(EvaluationRefusal.MILESTONE_WAIVED_WITH_REASON, () -> review.waive(" ", TODAY));
        assertRefused(EvaluationRefusal.ALREADY_WAIVED, () -> waived.waive("Again", TODAY));
        assertRefused(
                EvaluationRefusal.EVALUATION_CANNOT_BE_WAIVED,
                () -> Milestone.untouched(TRAJECTORY, MilestoneKind.EVALUATION).waive("No time", TODAY));
    }

    @Test
    void a_review_is_passed_once_it_is_open() {
        var review = Milestone.untouched(TRAJECTORY, MilestoneKind.YEAR_2_REVIEW);

        assertRefused(EvaluationRefusal.NOT_OPEN_YET, () -> review.pass(TODAY, TODAY.plusDays(1)));
        assertThat(review.pass(TODAY, TODAY).status()).isEqualTo(Milestone.Status.CLOSED);
        assertRefused(
                EvaluationRefusal.MILESTONE_IS_OVER,
                () -> review.pass(TODAY, TODAY).pass(TODAY, TODAY));
        assertRefused(
                EvaluationRefusal.MILESTONE_CLOSES_BY_ITSELF,
                () -> Milestone.untouched(TRAJECTORY, MilestoneKind.REPORT).pass(TODAY, TODAY));
    }
}
