package nl.traject.evaluation;

import java.time.LocalDate;
import java.util.List;
import nl.traject.people.Person;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What the first promotor decided, once and for good: a correction is a new record. */
public record Decision(Proposal proposal, LocalDate decidedOn, Person decidedBy) {

    /**
     * What is to be decided.
     *
     * @param withoutObserverReason why it is decided without the observer's view, else empty
     * @param reassessedOn          when the conditions are looked at again, null without conditions
     */
    public record Proposal(
            Outcome outcome,
            String motivation,
            String withoutObserverReason,
            List<Condition> conditions,
            @Nullable LocalDate reassessedOn) {

        /** Longest motivation and longest reason in characters. */
        public static final int LONGEST_MOTIVATION = 20_000;

        public static final int LONGEST_REASON = 4000;

        public Proposal {
            conditions = List.copyOf(conditions);
            motivation = motivation.strip();
            withoutObserverReason = withoutObserverReason.strip();
        }

        /** A plain yes. */
        public static Proposal yes() {
            return new Proposal(Outcome.CONTINUE, "", "", List.of(), null);
        }

        /**
         * Refuses anything but a plain yes without a motivation; conditions without the outcome that has them, and that
         * outcome without conditions; a day in the past; a reassessment that is not before the notice date, as long as
         * that date lies ahead.
         */
        void requireComplete(LocalDate today, LocalDate notice) {
            if (outcome.needsMotivation() && motivation.isEmpty()) {
                throw new RuleViolation(EvaluationRefusal.DECISION_MOTIVATION_GIVEN);
            }
            if (motivation.length() > LONGEST_MOTIVATION) {
                throw new RuleViolation(EvaluationRefusal.DECISION_MOTIVATION_LENGTH);
            }
            if (withoutObserverReason.length() > LONGEST_REASON) {
                throw new RuleViolation(EvaluationRefusal.DECISION_WITHOUT_OBSERVER_REASON_LENGTH);
            }
            if (outcome == Outcome.CONTINUE_WITH_CONDITIONS) {
                requireConditions(today, notice);
            } else if (!conditions.isEmpty() || reassessedOn != null) {
                throw new RuleViolation(EvaluationRefusal.DECISION_CONDITIONS_ONLY_WITH);
            }
        }

        private void requireConditions(LocalDate today, LocalDate notice) {
            if (conditions.isEmpty()) {
                throw new RuleViolation(EvaluationRefusal.DECISION_CONDITIONS_GIVEN);
            }
            if (conditions.stream().anyMatch(condition -> condition.dueOn().isBefore(today))) {
                throw new RuleViolation(EvaluationRefusal.DECISION_CONDITION_IN_PAST, today);
            }
            if (reassessedOn == null) {
                throw new RuleViolation(EvaluationRefusal.DECISION_REASSESSMENT_DATED);
            }
            if (reassessedOn.isBefore(today)) {
                throw new RuleViolation(EvaluationRefusal.REASSESSMENT_IN_PAST, today);
            }
            if (today.isBefore(notice) && !reassessedOn.isBefore(notice)) {
                throw new RuleViolation(EvaluationRefusal.REASSESSMENT_BEFORE_NOTICE, notice);
            }
        }
    }

    /** What has to happen, by when. */
    public record Condition(String text, LocalDate dueOn) {

        /** Longest text in characters. */
        public static final int LONGEST = 2000;

        public Condition {
            text = text.strip();
            if (text.isEmpty() || text.length() > LONGEST) {
                throw new RuleViolation(EvaluationRefusal.DECISION_CONDITION_CONTENT_LENGTH);
            }
        }
    }

    public Outcome outcome() {
        return proposal.outcome();
    }
}
