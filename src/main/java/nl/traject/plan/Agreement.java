package nl.traject.plan;

import java.time.LocalDate;
import nl.traject.people.Relation;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a topic since when. A topic is agreed by the candidate and one promotor; who proposes agrees by it.
 *
 * @param candidateOn the day the candidate agreed
 * @param promotorOn the day a promotor agreed
 */
public record Agreement(
        @Nullable LocalDate proposedOn,
        @Nullable PersonId proposedBy,
        @Nullable LocalDate candidateOn,
        @Nullable LocalDate promotorOn,
        @Nullable PersonId promotor) {

    /** Nobody has proposed anything. */
    public static final Agreement NONE = new Agreement(null, null, null, null, null);

    public boolean isComplete() {
        return candidateOn != null && promotorOn != null;
    }

    /** Whether this reader is one of those it waits for. */
    public boolean waitsFor(Relation reader) {
        return proposedOn != null
                && (reader.candidate() && candidateOn == null || reader.isPromotor() && promotorOn == null);
    }

    static Agreement proposed(Relation by, LocalDate today) {
        var proposal = new Agreement(today, by.person(), null, null, null);
        return by.candidate() || by.isPromotor() ? proposal.with(by, today) : proposal;
    }

    /** Refuses who is neither candidate nor promotor, and who agreed before. */
    Agreement with(Relation by, LocalDate today) {
        if (by.candidate()) {
            requireFirst(candidateOn);
            return new Agreement(proposedOn, proposedBy, today, promotorOn, promotor);
        }
        if (!by.isPromotor()) {
            throw new NotPermitted(PlanRefusal.ONLY_CANDIDATE_OR_PROMOTOR);
        }
        requireFirst(promotorOn);
        return new Agreement(proposedOn, proposedBy, candidateOn, today, by.person());
    }

    private static void requireFirst(@Nullable LocalDate before) {
        if (before != null) {
            throw new RuleViolation(PlanRefusal.TOPIC_AGREED_TWICE, before);
        }
    }
}
