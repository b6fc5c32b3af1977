package nl.traject.publication;

import static nl.traject.publication.Desk.cycle;
import static nl.traject.publication.Desk.deadline;
import static nl.traject.publication.Desk.paper;
import static nl.traject.publication.Desk.rollingReview;
import static nl.traject.publication.Desk.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.EventKind;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Cycle ICLR = cycle(1, "ICLR", true, deadline(EventKind.PAPER, "2026-09-25"));

    @Test
    void goes_from_plan_to_talk_step_by_step() {
        var submission = submission(1, 1, ICLR, SubmissionStatus.PLANNED);
        for (var next : List.of(
                SubmissionStatus.ABSTRACT_IN,
                SubmissionStatus.SUBMITTED,
                SubmissionStatus.IN_REVIEW,
                SubmissionStatus.REBUTTAL,
                SubmissionStatus.ACCEPTED,
                SubmissionStatus.CAMERA_READY_IN,
                SubmissionStatus.PRESENTED)) {
            submission = submission.moveTo(next, TODAY, ICLR, 2, TODAY);
        }

        assertThat(submission.status()).isEqualTo(SubmissionStatus.PRESENTED);
    }

    @Test
    void a_step_that_does_not_follow_is_refused() {
        refused(PublicationRefusal.SUBMISSION_STEP_DOES_NOT_FOLLOW, () ->
                submission(1, 1, ICLR, SubmissionStatus.PLANNED).moveTo(SubmissionStatus.ACCEPTED, TODAY, ICLR, 2, TODAY));
    }

    @Test
    void what_was_rejected_stays_rejected() {
        refused(PublicationRefusal.SUBMISSION_HAS_ENDED, () ->
                submission(1, 1, ICLR, SubmissionStatus.REJECTED).moveTo(SubmissionStatus.ACCEPTED, TODAY, ICLR, 2, TODAY));
    }

    @Test
    void a_step_is_recorded_from_the_day_it_is_taken() {
        refused(PublicationRefusal.SUBMISSION_STEP_AHEAD, () -> submission(1, 1, ICLR, SubmissionStatus.PLANNED)
                .moveTo(SubmissionStatus.SUBMITTED, TODAY.plusDays(1), ICLR, 2, TODAY));
    }

    @Test
    void a_step_does_not_lie_before_the_last_one() {
        refused(PublicationRefusal.SUBMISSION_STEP_BEFORE_LAST, () ->
                submission(1, 1, ICLR, SubmissionStatus.SUBMITTED, "2026-09-25")
                        .moveTo(SubmissionStatus.IN_REVIEW, LocalDate.of(2026, 9, 24), ICLR, 2, TODAY));
    }

    @Test
    void nothing_is_handed_in_without_authors() {
        refused(PublicationRefusal.SUBMISSION_WITHOUT_AUTHORS, () -> submission(1, 1, ICLR, SubmissionStatus.PLANNED)
                .moveTo(SubmissionStatus.SUBMITTED, TODAY, ICLR, 0, TODAY));
    }

    @Test
    void only_venues_of_rolling_review_take_a_commitment() {
        var acl = rollingReview(2, "ACL");

        assertThat(submission(1, 1, acl, SubmissionStatus.IN_REVIEW)
                        .moveTo(SubmissionStatus.COMMITTED, TODAY, acl, 2, TODAY)
                        .status())
                .isEqualTo(SubmissionStatus.COMMITTED);
        refused(PublicationRefusal.SUBMISSION_NOT_COMMITTED_HERE, () ->
                submission(1, 1, ICLR, SubmissionStatus.IN_REVIEW)
                        .moveTo(SubmissionStatus.COMMITTED, TODAY, ICLR, 2, TODAY));
        assertThat(submission(1, 1, ICLR, SubmissionStatus.IN_REVIEW).next(ICLR))
                .doesNotContain(SubmissionStatus.COMMITTED);
    }

    @Test
    void a_paper_is_planned_until_the_last_minute_and_no_longer() {
        var paper = paper(1, 1);
        var lastMinute = Instant.parse("2026-09-26T11:58:59Z");

        assertThat(paper.planFor(ICLR, lastMinute, AMSTERDAM)).isNull();
        refused(PublicationRefusal.SUBMISSION_EDITION_CLOSED, () ->
                paper.planFor(ICLR, lastMinute.plusSeconds(60), AMSTERDAM));
    }

    @Test
    void a_paper_that_came_back_goes_on_from_there() {
        var icml = cycle(2, "ICML", true, deadline(EventKind.PAPER, "2027-01-28"));
        var rejected = submission(7, 1, ICLR, SubmissionStatus.REJECTED);

        var before = paper(1, 1, rejected).planFor(icml, Instant.parse("2026-11-22T11:00:00Z"), AMSTERDAM);

        assertThat(before).isEqualTo(rejected.id());
    }

    @Test
    void a_paper_is_at_one_cycle_once() {
        var icml = cycle(2, "ICML", true, deadline(EventKind.PAPER, "2027-01-28"));
        var planned = paper(1, 1, submission(7, 1, icml, SubmissionStatus.PLANNED));

        refused(PublicationRefusal.SUBMISSION_ONCE_A_CYCLE, () ->
                planned.planFor(icml, Instant.parse("2026-11-22T11:00:00Z"), AMSTERDAM));
    }

    @Test
    void a_draft_refuses_what_does_not_go() {
        refused(PublicationRefusal.PAPER_TITLE_LENGTH, () -> new PaperDraft(" ", "", "", "", List.of(), List.of()));
        refused(PublicationRefusal.PAPER_REPOSITORY_ADDRESS, () ->
                new PaperDraft("Title", "", "javascript:alert(1)", "", List.of(), List.of()));
        refused(PublicationRefusal.PAPER_PREPRINT_ADDRESS, () ->
                new PaperDraft("Title", "", "", "arxiv 1234", List.of(), List.of()));
        refused(PublicationRefusal.PAPER_AUTHOR_ONE_CANDIDATE, () -> new PaperDraft(
                "Title", "", "", "", List.of(new Author("A", true, ""), new Author("B", true, "")), List.of()));
    }

    private static void refused(Refusal refusal, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class, violation -> assertThat(violation.refusal()).isEqualTo(refusal));
    }
}
