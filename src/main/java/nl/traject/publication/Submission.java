package nl.traject.publication;

import java.time.LocalDate;
import java.util.List;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.CycleId;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A paper at a cycle of an edition.
 *
 * @param resubmissionOf the submission that came back before this one
 * @param steps          what happened, in its order; the last one is the status
 */
public record Submission(
        SubmissionId id,
        int version,
        PaperId paper,
        CycleId cycle,
        SubmissionStatus status,
        @Nullable SubmissionId resubmissionOf,
        List<SubmissionStep> steps) {

    /**
     * The next step was taken on a day. Refused when it does not follow the status, lies ahead of today or before the last
     * step, when a paper without authors would be handed in, and when a paper is committed to a venue that is not reviewed
     * by Rolling Review.
     */
    public Submission moveTo(SubmissionStatus next, LocalDate takenOn, Cycle venue, int authors, LocalDate today) {
        if (status.next().isEmpty()) {
            throw new RuleViolation(PublicationRefusal.SUBMISSION_HAS_ENDED);
        }
        if (!status.next().contains(next)) {
            throw new RuleViolation(PublicationRefusal.SUBMISSION_STEP_DOES_NOT_FOLLOW);
        }
        if (takenOn.isAfter(today)) {
            throw new RuleViolation(PublicationRefusal.SUBMISSION_STEP_AHEAD, takenOn);
        }
        if (!steps.isEmpty() && takenOn.isBefore(steps.getLast().takenOn())) {
            throw new RuleViolation(
                    PublicationRefusal.SUBMISSION_STEP_BEFORE_LAST, takenOn, steps.getLast().takenOn());
        }
        if ((next == SubmissionStatus.ABSTRACT_IN || next == SubmissionStatus.SUBMITTED) && authors == 0) {
            throw new RuleViolation(PublicationRefusal.SUBMISSION_WITHOUT_AUTHORS);
        }
        if (next == SubmissionStatus.COMMITTED && !venue.isCommitted()) {
            throw new RuleViolation(PublicationRefusal.SUBMISSION_NOT_COMMITTED_HERE, venue.venue().name());
        }
        return new Submission(id, version, paper, cycle, next, resubmissionOf, steps);
    }

    /** The steps that may follow here. */
    public List<SubmissionStatus> next(Cycle venue) {
        return status.next().stream()
                .filter(next -> next != SubmissionStatus.COMMITTED || venue.isCommitted())
                .toList();
    }

    /** What was written down with the last step. */
    public String lastNote() {
        return steps.isEmpty() ? "" : steps.getLast().note();
    }
}
