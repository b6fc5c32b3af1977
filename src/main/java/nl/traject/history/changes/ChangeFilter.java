package nl.traject.history.changes;

import java.time.LocalDate;
import nl.traject.history.changes.Change.Operation;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * Which changes one looks at; null is no limit.
 *
 * @param person     who did it
 * @param byTraject  only what no person did
 * @param trajectory about whom; within one trajectory always that one
 * @param from       first day, in Amsterdam
 * @param to         last day
 */
public record ChangeFilter(
        @Nullable PersonId person,
        boolean byTraject,
        @Nullable TrajectoryId trajectory,
        @Nullable RecordKind kind,
        @Nullable Operation operation,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Everything. */
    public static final ChangeFilter NONE = new ChangeFilter(null, false, null, null, null, null, null);

    /** By somebody, or by anybody when null. */
    public ChangeFilter by(@Nullable PersonId other) {
        return new ChangeFilter(other, false, trajectory, kind, operation, from, to);
    }

    /** By Traject itself. */
    public ChangeFilter onlyByTraject() {
        return new ChangeFilter(null, true, trajectory, kind, operation, from, to);
    }

    public ChangeFilter about(@Nullable TrajectoryId other) {
        return new ChangeFilter(person, byTraject, other, kind, operation, from, to);
    }

    public ChangeFilter of(@Nullable RecordKind other) {
        return new ChangeFilter(person, byTraject, trajectory, other, operation, from, to);
    }

    public ChangeFilter doing(@Nullable Operation other) {
        return new ChangeFilter(person, byTraject, trajectory, kind, other, from, to);
    }

    public ChangeFilter from(@Nullable LocalDate day) {
        return new ChangeFilter(person, byTraject, trajectory, kind, operation, day, to);
    }

    public ChangeFilter to(@Nullable LocalDate day) {
        return new ChangeFilter(person, byTraject, trajectory, kind, operation, from, day);
    }
}
