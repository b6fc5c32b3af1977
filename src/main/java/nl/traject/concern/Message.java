package nl.traject.concern;

import java.time.Instant;
import nl.traject.people.Person;
import nl.traject.shared.RuleViolation;

/** One thing said about a concern, in plain words; never changed afterwards. */
public record Message(Person author, Kind kind, String text, Instant writtenAt) {

    /** In characters. */
    public static final int LONGEST = 10_000;

    /** Who says it, to what end. */
    public enum Kind {
        /** By the candidate. */
        WRITTEN,
        /** By the school. */
        ANSWER,
        /** What the school did; the candidate reads it too, for there are no notes about a candidate that are not. */
        NOTE,
        /** With which the school closes it. */
        CLOSING
    }

    /** Refuses an empty or overlong text. */
    static String checked(String text) {
        var words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new RuleViolation(ConcernRefusal.MATTER_MESSAGE_BODY_LENGTH, LONGEST);
        }
        return words;
    }
}
