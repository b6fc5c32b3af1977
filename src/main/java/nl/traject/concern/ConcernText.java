package nl.traject.concern;

import nl.traject.shared.RuleViolation;

/**
 * What a concern begins with. Refuses a subject or a text that is empty or too long.
 *
 * @param subject one line
 * @param text    plain words
 */
public record ConcernText(String subject, String text) {

    /** In characters. */
    public static final int LONGEST_SUBJECT = 200;

    public ConcernText {
        subject = subject.strip();
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
            throw new RuleViolation(ConcernRefusal.MATTER_SUBJECT_LENGTH, LONGEST_SUBJECT);
        }
        text = Message.checked(text);
    }
}
