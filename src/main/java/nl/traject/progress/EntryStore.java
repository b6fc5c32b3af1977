package nl.traject.progress;

import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static nl.traject.db.progress.Tables.ENTRY;
import static nl.traject.db.progress.Tables.ENTRY_COMMENT;
import static nl.traject.db.progress.Tables.VISIT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.traject.db.progress.Routines;
import nl.traject.people.Person;
import nl.traject.shared.Hours;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Entries of the log, and who has seen them. */
@Repository
class EntryStore {

    /** The newest day first; within a day, what was written last. */
    private static final List<OrderField<?>> NEWEST_FIRST =
            List.of(ENTRY.OCCURRED_ON.desc(), ENTRY.WRITTEN_AT.desc(), ENTRY.ENTRY_ID.desc());

    private final DSLContext dsl;

    EntryStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Entry> find(EntryId entry) {
        return dsl.select(entry()).from(ENTRY).where(ENTRY.ENTRY_ID.eq(entry)).fetchOptional(mapping(found -> found));
    }

    /** One page of the log, with comments and readers, in one statement. */
    List<LoggedEntry> list(TrajectoryId trajectory, @Nullable EntryKind kind, int offset, int limit) {
        return dsl.select(
                        entry(),
                        field(lag(ENTRY.OCCURRED_ON)
                                .over()
                                .orderBy(NEWEST_FIRST)
                                .isDistinctFrom(ENTRY.OCCURRED_ON)),
                        comments(),
                        seenBy())
                .from(ENTRY)
                .where(ENTRY.TRAJECTORY_ID.eq(trajectory))
                .and(isOf(kind))
                .orderBy(NEWEST_FIRST)
                .offset(offset)
                .limit(limit)
                .fetch(mapping(LoggedEntry::new));
    }

    int count(TrajectoryId trajectory, @Nullable EntryKind kind) {
        return dsl.fetchCount(dsl.selectOne()
                .from(ENTRY)
                .where(ENTRY.TRAJECTORY_ID.eq(trajectory))
                .and(isOf(kind)));
    }

    Map<EntryKind, Integer> countByKind(TrajectoryId trajectory) {
        return dsl.select(ENTRY.KIND, DSL.count())
                .from(ENTRY)
                .where(ENTRY.TRAJECTORY_ID.eq(trajectory))
                .groupBy(ENTRY.KIND)
                .fetchMap(ENTRY.KIND, DSL.count());
    }

    int countOpenObstacles(TrajectoryId trajectory) {
        return dsl.fetchCount(dsl.selectOne()
                .from(ENTRY)
                .where(ENTRY.TRAJECTORY_ID.eq(trajectory))
                .and(ENTRY.KIND.eq(EntryKind.OBSTACLE))
                .and(ENTRY.RESOLVED_ON.isNull()));
    }

    /** How many entries a day has, from the given one on; days without entries are absent. */
    Map<LocalDate, Integer> countByDay(TrajectoryId trajectory, LocalDate from) {
        return dsl.select(ENTRY.OCCURRED_ON, DSL.count())
                .from(ENTRY)
                .where(ENTRY.TRAJECTORY_ID.eq(trajectory))
                .and(ENTRY.OCCURRED_ON.ge(from))
                .groupBy(ENTRY.OCCURRED_ON)
                .fetchMap(ENTRY.OCCURRED_ON, DSL.count());
    }

    /** The day of the last entry, private or not; answered to the job that computes checks only; none for who wrote none. */
    Map<TrajectoryId, LocalDate> lastActivity(Collection<TrajectoryId> trajectories) {
        var last = Routines.lastActivity(TRAJECTORY.TRAJECTORY_ID.coerce(Long.class));
        return dsl.select(TRAJECTORY.TRAJECTORY_ID, last)
                .from(TRAJECTORY)
                .where(TRAJECTORY.TRAJECTORY_ID.in(trajectories))
                .fetchMap(TRAJECTORY.TRAJECTORY_ID, last);
    }

    EntryId insert(
            TrajectoryId trajectory, PersonId author, EntryText content, Visibility visibility, Instant writtenAt) {
        return dsl.insertInto(ENTRY)
                .set(ENTRY.TRAJECTORY_ID, trajectory)
                .set(ENTRY.AUTHOR_ID, author)
                .set(ENTRY.OCCURRED_ON, content.occurredOn())
                .set(ENTRY.KIND, content.kind())
                .set(ENTRY.BODY, content.text())
                .set(ENTRY.LINKS, content.links().toArray(String[]::new))
                .set(ENTRY.HOURS, amount(content))
                .set(ENTRY.VISIBILITY, visibility)
                .set(ENTRY.WRITTEN_AT, writtenAt)
                .set(ENTRY.SHARED_AT, visibility == Visibility.SHARED ? writtenAt : null)
                .returningResult(ENTRY.ENTRY_ID)
                .fetchSingle()
                .value1();
    }

    /** Refuses when it has another version by now. */
    void update(Entry entry) {
        var content = entry.content();
        var updated = dsl.update(ENTRY)
                .set(ENTRY.OCCURRED_ON, content.occurredOn())
                .set(ENTRY.KIND, content.kind())
                .set(ENTRY.BODY, content.text())
                .set(ENTRY.LINKS, content.links().toArray(String[]::new))
                .set(ENTRY.HOURS, amount(content))
                .set(ENTRY.VISIBILITY, entry.visibility())
                .set(ENTRY.EDITED_AT, entry.editedAt())
                .set(ENTRY.SHARED_AT, entry.sharedAt())
                .set(ENTRY.RESOLVED_ON, entry.resolvedOn())
                .set(ENTRY.VERSION, ENTRY.VERSION.plus(1))
                .where(ENTRY.ENTRY_ID.eq(entry.id()))
                .and(ENTRY.VERSION.eq(entry.version()))
                .execute();
        requireOne(updated);
    }

    /** Refuses when it has another version by now. */
    void delete(EntryId entry, int version) {
        requireOne(dsl.deleteFrom(ENTRY)
                .where(ENTRY.ENTRY_ID.eq(entry))
                .and(ENTRY.VERSION.eq(version))
                .execute());
    }

    /** An obstacle of the example data that is out of the way. */
    void resolve(EntryId entry, LocalDate on) {
        dsl.update(ENTRY)
                .set(ENTRY.RESOLVED_ON, on)
                .where(ENTRY.ENTRY_ID.eq(entry))
                .execute();
    }

    /** Notes that a supervisor has opened the log, if something was shared since the last time. */
    void see(TrajectoryId trajectory, PersonId supervisor, Instant now) {
        var unseen = dsl.select(max(ENTRY.SHARED_AT)).from(ENTRY).where(ENTRY.TRAJECTORY_ID.eq(trajectory));
        var last = dsl.select(VISIT.SEEN_AT)
                .from(VISIT)
                .where(VISIT.TRAJECTORY_ID.eq(trajectory))
                .and(VISIT.SUPERVISOR_ID.eq(supervisor));
        var shared = unseen.fetchSingle().value1();
        var seen = last.fetchOne(VISIT.SEEN_AT);
        if (shared != null && (seen == null || seen.isBefore(shared))) {
            visit(trajectory, supervisor, now);
        }
    }

    void visit(TrajectoryId trajectory, PersonId supervisor, Instant now) {
        dsl.insertInto(VISIT)
                .set(VISIT.TRAJECTORY_ID, trajectory)
                .set(VISIT.SUPERVISOR_ID, supervisor)
                .set(VISIT.SEEN_AT, now)
                .onConflict(VISIT.TRAJECTORY_ID, VISIT.SUPERVISOR_ID)
                .doUpdate()
                .set(VISIT.SEEN_AT, now)
                .set(VISIT.VERSION, VISIT.VERSION.plus(1))
                .execute();
    }

    private static SelectField<Entry> entry() {
        return row(
                        ENTRY.ENTRY_ID,
                        ENTRY.TRAJECTORY_ID,
                        ENTRY.AUTHOR_ID,
                        ENTRY.VERSION,
                        ENTRY.OCCURRED_ON,
                        ENTRY.KIND,
                        ENTRY.BODY,
                        ENTRY.LINKS,
                        ENTRY.HOURS,
                        ENTRY.VISIBILITY,
                        ENTRY.WRITTEN_AT,
                        ENTRY.EDITED_AT,
                        ENTRY.SHARED_AT,
                        ENTRY.RESOLVED_ON)
                .mapping(
                        (id,
                                trajectory,
                                author,
                                version,
                                on,
                                kind,
                                text,
                                links,
                                hours,
                                visibility,
                                written,
                                edited,
                                shared,
                                resolved) -> new Entry(
                                id,
                                trajectory,
                                author,
                                version,
                                new EntryText(on, kind, text, List.of(links), hours == null ? null : new Hours(hours)),
                                visibility,
                                written,
                                edited,
                                shared,
                                resolved));
    }

    private static Field<List<Comment>> comments() {
        return multiset(select(
                                ENTRY_COMMENT.ENTRY_COMMENT_ID,
                                ENTRY_COMMENT.TRAJECTORY_ID,
                                ENTRY_COMMENT.VERSION,
                                row(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                                        .mapping(Person::new),
                                CommentStore.text(),
                                ENTRY_COMMENT.WRITTEN_AT,
                                ENTRY_COMMENT.WITHDRAWN_AT)
                        .from(ENTRY_COMMENT)
                        .join(PERSON)
                        .on(PERSON.PERSON_ID.eq(ENTRY_COMMENT.AUTHOR_ID))
                        .where(ENTRY_COMMENT.ENTRY_ID.eq(ENTRY.ENTRY_ID))
                        .orderBy(ENTRY_COMMENT.WRITTEN_AT, ENTRY_COMMENT.ENTRY_COMMENT_ID))
                .convertFrom(result -> result.map(mapping(Comment::new)));
    }

    private static Field<List<Person>> seenBy() {
        return multiset(select(row(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                                .mapping(Person::new))
                        .from(VISIT)
                        .join(PERSON)
                        .on(PERSON.PERSON_ID.eq(VISIT.SUPERVISOR_ID))
                        .where(VISIT.TRAJECTORY_ID.eq(ENTRY.TRAJECTORY_ID))
                        .and(VISIT.SEEN_AT.ge(ENTRY.SHARED_AT))
                        .orderBy(PERSON.FAMILY_NAME, PERSON.PERSON_ID))
                .convertFrom((Result<Record1<Person>> result) -> result.map(Record1::value1));
    }

    private static Condition isOf(@Nullable EntryKind kind) {
        return kind == null ? noCondition() : ENTRY.KIND.eq(kind);
    }

    private static @Nullable BigDecimal amount(EntryText content) {
        return content.hours() == null ? null : content.hours().value();
    }

    private static void requireOne(int rows) {
        if (rows == 0) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }
}
