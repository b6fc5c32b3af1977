package nl.traject.evaluation;

import java.time.LocalDate;
import nl.traject.shared.RuleViolation;

/**
 * The meeting of the evaluation, as a supervisor recorded it.
 *
 * @param present who was there
 */
public record MeetingRecord(LocalDate heldOn, String place, String present, String notes) {

    /** Longest place, list of names, and notes, in characters. */
    public static final int LONGEST_PLACE = 300;

    public static final int LONGEST_PRESENT = 1000;
    public static final int LONGEST_NOTES = 20_000;

    /** Refuses a record without place or names, and too long ones. */
    public MeetingRecord {
        place = place.strip();
        present = present.strip();
        if (place.isEmpty() || place.length() > LONGEST_PLACE) {
            throw new RuleViolation(EvaluationRefusal.MEETING_PLACE_LENGTH);
        }
        if (present.isEmpty() || present.length() > LONGEST_PRESENT) {
            throw new RuleViolation(EvaluationRefusal.MEETING_PRESENT_LENGTH);
        }
        if (notes.length() > LONGEST_NOTES) {
            throw new RuleViolation(EvaluationRefusal.MEETING_NOTES_LENGTH);
        }
    }
}
