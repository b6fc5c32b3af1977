package nl.traject.progress;

import java.time.Instant;
import java.time.LocalDate;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log. Every change is its author's own.
 *
 * @param writtenAt  when it was first saved
 * @param editedAt   when its words last changed after that, or null
 * @param sharedAt   since when the supervisors may read it, or null while it is private
 * @param resolvedOn the day an obstacle was out of the way, or null
 */
public record Entry(
        EntryId id,
        TrajectoryId trajectory,
        PersonId author,
        int version,
        EntryText content,
        Visibility visibility,
        Instant writtenAt,
        @Nullable Instant editedAt,
        @Nullable Instant sharedAt,
        @Nullable LocalDate resolvedOn) {

    public boolean isShared() {
        return visibility == Visibility.SHARED;
    }

    /** An obstacle that is still in the way. */
    public boolean isOpenObstacle() {
        return content.kind() == EntryKind.OBSTACLE && resolvedOn == null;
    }

    /** Says it differently. What is no longer an obstacle is no longer resolved either. */
    Entry edit(EntryText changed, PersonId by, LocalDate today, Instant now) {
        requireAuthor(by);
        changed.requireNotAfter(today);
        var resolved = changed.kind() == EntryKind.OBSTACLE ? resolvedOn : null;
        return new Entry(id, trajectory, author, version, changed, visibility, writtenAt, now, sharedAt, resolved);
    }

    /** Lets the supervisors read it, from now on. Refused twice. */
    Entry share(PersonId by, Instant now) {
        requireAuthor(by);
        if (isShared()) {
            throw new RuleViolation(ProgressRefusal.ENTRY_ALREADY_SHARED);
        }
        return new Entry(
                id, trajectory, author, version, content, Visibility.SHARED, writtenAt, editedAt, now, resolvedOn);
    }

    /** The obstacle is out of the way. Refused for other kinds, and twice. */
    Entry resolve(PersonId by, LocalDate today) {
        requireAuthor(by);
        requireObstacle();
        if (resolvedOn != null) {
            throw new RuleViolation(ProgressRefusal.ENTRY_ALREADY_RESOLVED);
        }
        return resolved(today);
    }

    /** It was not out of the way after all. */
    Entry reopen(PersonId by) {
        requireAuthor(by);
        requireObstacle();
        if (resolvedOn == null) {
            throw new RuleViolation(ProgressRefusal.ENTRY_NOT_RESOLVED);
        }
        return resolved(null);
    }

    /** Only what nobody else could read may disappear. */
    void requireRemovable(PersonId by) {
        requireAuthor(by);
        if (isShared()) {
            throw new RuleViolation(ProgressRefusal.ENTRY_STAYS_ONCE_SHARED);
        }
    }

    /** Refuses a comment on what is private. */
    void requireCommentable() {
        if (!isShared()) {
            throw new RuleViolation(ProgressRefusal.ENTRY_NOT_SHARED);
        }
    }

    /** As its author saw it: an update finds this version or nothing. */
    Entry as(int seen) {
        return new Entry(id, trajectory, author, seen, content, visibility, writtenAt, editedAt, sharedAt, resolvedOn);
    }

    private Entry resolved(@Nullable LocalDate on) {
        return new Entry(id, trajectory, author, version, content, visibility, writtenAt, editedAt, sharedAt, on);
    }

    private void requireObstacle() {
        if (content.kind() != EntryKind.OBSTACLE) {
            throw new RuleViolation(ProgressRefusal.ENTRY_NOT_AN_OBSTACLE);
        }
    }

    private void requireAuthor(PersonId by) {
        if (!author.equals(by)) {
            throw new NotPermitted(ProgressRefusal.ENTRY_OF_ANOTHER);
        }
    }
}
