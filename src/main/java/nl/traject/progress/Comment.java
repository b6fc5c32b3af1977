package nl.traject.progress;

import java.time.Instant;
import nl.traject.people.Person;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the team says to a shared entry.
 *
 * @param text        plain words; empty once withdrawn
 * @param withdrawnAt when its author took it back, or null; its place stays
 */
public record Comment(
        CommentId id,
        TrajectoryId trajectory,
        int version,
        Person author,
        String text,
        Instant writtenAt,
        @Nullable Instant withdrawnAt) {

    /** In characters. */
    public static final int LONGEST_TEXT = 4_000;

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Refuses an empty or overlong text. */
    static String checked(String text) {
        var words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST_TEXT) {
            throw new RuleViolation(ProgressRefusal.ENTRY_COMMENT_BODY_LENGTH, LONGEST_TEXT);
        }
        return words;
    }

    /** Takes it back; its author's own step. */
    Comment withdraw(PersonId by, Instant now) {
        if (!author.id().equals(by)) {
            throw new NotPermitted(ProgressRefusal.ENTRY_OF_ANOTHER);
        }
        if (isWithdrawn()) {
            throw new RuleViolation(ProgressRefusal.ENTRY_COMMENT_WITHDRAWN);
        }
        return new Comment(id, trajectory, version, author, "", writtenAt, now);
    }
}
