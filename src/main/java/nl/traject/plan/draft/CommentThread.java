package nl.traject.plan.draft;

import java.time.Instant;
import java.util.List;
import nl.traject.people.Person;
import nl.traject.plan.content.PlanPart;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * Something said about a draft and what was answered; open until somebody of the team resolves it.
 *
 * @param place the text it is about; null for the whole part
 * @param resolvedBy null while it is open
 */
public record CommentThread(
        CommentId id,
        TrajectoryId trajectory,
        int version,
        PlanPart part,
        @Nullable TextPlace place,
        Person author,
        String body,
        Instant writtenAt,
        List<Reply> replies,
        @Nullable Person resolvedBy,
        @Nullable Instant resolvedAt) {

    /** Most characters of what is said at once, counted as a reader counts them, as the database has it. */
    public static final int LONGEST = 10_000;

    /** An answer. */
    public record Reply(Person author, String body, Instant writtenAt) {}

    public CommentThread {
        replies = List.copyOf(replies);
    }

    public boolean isOpen() {
        return resolvedAt == null;
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new RuleViolation(DraftRefusal.DRAFT_COMMENT_ALREADY_RESOLVED);
        }
    }

    void requireResolved() {
        if (isOpen()) {
            throw new RuleViolation(DraftRefusal.DRAFT_COMMENT_NOT_RESOLVED);
        }
    }

    /** The one form in which words are kept; refuses none, and too many. */
    static String requireBody(String words) {
        var said = words.replace("\u0000", "").strip();
        if (said.isEmpty() || said.codePointCount(0, said.length()) > LONGEST) {
            throw new RuleViolation(DraftRefusal.DRAFT_COMMENT_BODY_LENGTH);
        }
        return said;
    }
}
