package nl.traject.rules;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a date on the timeline is about. {@link #START} and {@link #DEFENCE} are facts of the trajectory that others are
 * counted from; all the rest follow from the rule set.
 */
public enum MilestoneEvent {
    START,
    PLAN_DUE,
    TEACHING_ALLOWED_FROM,
    NINE_MONTH_REPORT,
    OBSERVER_PROPOSED,
    EVALUATION_OPENS,
    EVALUATION,
    DECIDE_BY,
    /** Latest day of the written notice about the first term. */
    NOTICE,
    FIRST_TERM_LAST_DAY,
    YEAR_1_REVIEW,
    YEAR_2_REVIEW,
    YEAR_3_REVIEW,
    YEAR_4_REVIEW,
    YEAR_5_REVIEW,
    MANDATORY_YEAR_1,
    MANDATORY_YEAR_2,
    MANDATORY_YEAR_3,
    MANDATORY_YEAR_4,
    MANDATORY_YEAR_5,
    MANDATORY_YEAR_6,
    MINI_DEFENCE,
    /** Last day on which a teaching duty may still run. */
    NO_TEACHING_AFTER,
    /** Latest day of the written notice about the term that ends on {@link #LAST_DAY}. */
    FINAL_NOTICE,
    /** Last day of the full length, or of the latest signed term after the first. */
    LAST_DAY,
    COMMITTEE_PROPOSED,
    MANUSCRIPT,
    COMMITTEE_DECIDES,
    DEFENCE;

    private static final String MANDATORY = "MANDATORY_YEAR_";

    /** A date that is given, not computed. */
    public boolean isFact() {
        return this == START || this == DEFENCE;
    }

    /** The last day of a contract term: it is the signature that moves it, never a hand. */
    public boolean isContractLastDay() {
        return this == FIRST_TERM_LAST_DAY || this == LAST_DAY;
    }

    /** When the mandatory training of a year, counted from 1, is due; empty beyond the sixth. */
    public static Optional<MilestoneEvent> mandatoryOfYear(int year) {
        return Arrays.stream(values())
                .filter(event -> event.name().equals(MANDATORY + year))
                .findFirst();
    }
}
