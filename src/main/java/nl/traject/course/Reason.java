package nl.traject.course;

import nl.traject.shared.RuleViolation;

/** Why a step was taken; it stays, and everybody of the dossier reads it. Refuses an empty one and more than 2,000 characters. */
public record Reason(String text) {

    /** Characters of a reason. */
    public static final int LONGEST = 2000;

    public Reason {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new RuleViolation(CourseRefusal.STEP_REASON_LENGTH);
        }
    }
}
