package nl.traject.plan.draft;

import nl.traject.plan.content.OutputKind;
import nl.traject.shared.RuleViolation;

/**
 * What a work package is expected to give.
 *
 * @param academicYear the year it begins in
 * @param text what it will be; may be empty
 */
public record OutputPlan(int academicYear, OutputKind kind, String text) {

    /** Longest text, as the database has it. */
    public static final int LONGEST = 500;

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    public OutputPlan {
        text = text.strip();
    }

    /** Refuses a year that cannot be meant, and a text too long to be a name. */
    OutputPlan check() {
        if (academicYear < EARLIEST || academicYear > LATEST) {
            throw new RuleViolation(DraftRefusal.EXPECTED_OUTPUT_YEAR_PLAUSIBLE);
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation(DraftRefusal.EXPECTED_OUTPUT_TEXT_LENGTH);
        }
        return this;
    }
}
