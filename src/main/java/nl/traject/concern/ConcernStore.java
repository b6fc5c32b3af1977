package nl.traject.concern;

import static nl.traject.db.concern.Tables.MATTER;
import static nl.traject.db.concern.Tables.MATTER_MESSAGE;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.traject.concern.Concern.Status;
import nl.traject.db.concern.Routines;
import nl.traject.people.Person;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

/** Concerns on disk; the row policies decide whose are there. */
@Repository
class ConcernStore {

    private final DSLContext dsl;

    ConcernStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Concern> find(ConcernId id) {
        return find(MATTER.MATTER_ID.eq(id));
    }

    /** Whether the reader answers for the school; as quick about what is another school's as about what is not there. */
    boolean isCounselled(ConcernId id) {
        return dsl.select(Routines.isCounselled(id.value())).fetchSingle().value1();
    }

    Optional<Concern> find(TrajectoryId trajectory, int number) {
        return find(MATTER.TRAJECTORY_ID.eq(trajectory).and(MATTER.NUMBER.eq(number)));
    }

    List<ConcernLine> listOf(TrajectoryId trajectory, int offset, int limit) {
        return list(
                MATTER.TRAJECTORY_ID.eq(trajectory),
                List.of(MATTER.TOUCHED_AT.desc(), MATTER.MATTER_ID.desc()),
                offset,
                limit);
    }

    int countOf(TrajectoryId trajectory) {
        return dsl.fetchCount(MATTER, MATTER.TRAJECTORY_ID.eq(trajectory));
    }

    List<ConcernLine> listForSchool(PersonId reader, boolean open, int offset, int limit) {
        var waitingFirst = List.of(MATTER.STATUS.desc(), MATTER.TOUCHED_AT.asc(), MATTER.MATTER_ID.asc());
        var latestFirst = List.of(MATTER.TOUCHED_AT.desc(), MATTER.MATTER_ID.desc());
        return list(ofOthers(reader).and(isOpen(open)), open ? waitingFirst : latestFirst, offset, limit);
    }

    int countForSchool(PersonId reader, boolean open) {
        return dsl.selectCount()
                .from(MATTER)
                .join(TRAJECTORY)
                .on(TRAJECTORY.TRAJECTORY_ID.eq(MATTER.TRAJECTORY_ID))
                .where(ofOthers(reader))
                .and(isOpen(open))
                .fetchSingle()
                .value1();
    }

    /** With the latest messages. */
    ConcernFile file(Concern concern, int limit) {
        var candidate = dsl.select(person())
                .from(TRAJECTORY)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(TRAJECTORY.CANDIDATE_ID))
                .where(TRAJECTORY.TRAJECTORY_ID.eq(concern.trajectory()))
                .fetchSingle()
                .value1();
        var latest = dsl.select(person(), MATTER_MESSAGE.KIND, MATTER_MESSAGE.BODY, MATTER_MESSAGE.WRITTEN_AT)
                .from(MATTER_MESSAGE)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(MATTER_MESSAGE.AUTHOR_ID))
                .where(MATTER_MESSAGE.MATTER_ID.eq(concern.id()))
                .orderBy(MATTER_MESSAGE.MATTER_MESSAGE_ID.desc())
                .limit(limit)
                .fetch(mapping(Message::new));
        var all = dsl.fetchCount(MATTER_MESSAGE, MATTER_MESSAGE.MATTER_ID.eq(concern.id()));
        return new ConcernFile(concern, candidate, latest.reversed(), all - latest.size());
    }

    /** By name; only the candidate gets an answer. */
    List<Person> readers(TrajectoryId trajectory) {
        var readers =
                dsl.select(Routines.readers(trajectory.value())).fetchSingle().value1();
        return dsl.select(person())
                .from(PERSON)
                .where(PERSON.PERSON_ID.in(Stream.of(readers).map(PersonId::new).toList()))
                .orderBy(PERSON.FAMILY_NAME, PERSON.GIVEN_NAME, PERSON.PERSON_ID)
                .fetch(row -> row.value1());
    }

    /** Gives the number within the trajectory. */
    int insert(TrajectoryId trajectory, PersonId author, ConcernText text, Instant now) {
        var number = dsl.select(coalesce(max(MATTER.NUMBER), val(0)).plus(1))
                .from(MATTER)
                .where(MATTER.TRAJECTORY_ID.eq(trajectory))
                .fetchSingle()
                .value1();
        var id = dsl.insertInto(MATTER)
                .set(MATTER.TRAJECTORY_ID, trajectory)
                .set(MATTER.NUMBER, number)
                .set(MATTER.SUBJECT, text.subject())
                .set(MATTER.STATUS, Status.OPEN)
                .set(MATTER.RAISED_AT, now)
                .set(MATTER.TOUCHED_AT, now)
                .returningResult(MATTER.MATTER_ID)
                .fetchSingle()
                .value1();
        insert(trajectory, id, author, Message.Kind.WRITTEN, text.text(), now);
        return number;
    }

    void insert(Concern concern, PersonId author, Message.Kind kind, String text) {
        insert(concern.trajectory(), concern.id(), author, kind, text, concern.touched());
    }

    /** Writes the step that was taken; refuses when somebody else took one before. */
    void update(Concern concern) {
        var updated = dsl.update(MATTER)
                .set(MATTER.STATUS, concern.status())
                .set(MATTER.TOUCHED_AT, concern.touched())
                .set(MATTER.ENDED_BY, concern.endedBy())
                .set(MATTER.ENDED_AT, concern.endedAt())
                .set(MATTER.VERSION, MATTER.VERSION.plus(1))
                .where(MATTER.MATTER_ID.eq(concern.id()))
                .and(MATTER.VERSION.eq(concern.version()))
                .execute();
        if (updated == 0) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }

    private void insert(
            TrajectoryId trajectory, ConcernId id, PersonId author, Message.Kind kind, String text, Instant now) {
        dsl.insertInto(MATTER_MESSAGE)
                .set(MATTER_MESSAGE.TRAJECTORY_ID, trajectory)
                .set(MATTER_MESSAGE.MATTER_ID, id)
                .set(MATTER_MESSAGE.AUTHOR_ID, author)
                .set(MATTER_MESSAGE.KIND, kind)
                .set(MATTER_MESSAGE.BODY, text)
                .set(MATTER_MESSAGE.WRITTEN_AT, now)
                .execute();
    }

    private Optional<Concern> find(Condition which) {
        return dsl.select(
                        MATTER.MATTER_ID,
                        MATTER.TRAJECTORY_ID,
                        MATTER.VERSION,
                        MATTER.NUMBER,
                        MATTER.SUBJECT,
                        MATTER.STATUS,
                        MATTER.RAISED_AT,
                        MATTER.TOUCHED_AT,
                        MATTER.ENDED_BY,
                        MATTER.ENDED_AT)
                .from(MATTER)
                .where(which)
                .fetchOptional(mapping(Concern::new));
    }

    private List<ConcernLine> list(Condition which, List<? extends OrderField<?>> order, int offset, int limit) {
        return dsl.select(MATTER.MATTER_ID, MATTER.NUMBER, person(), MATTER.SUBJECT, MATTER.STATUS, MATTER.TOUCHED_AT)
                .from(MATTER)
                .join(TRAJECTORY)
                .on(TRAJECTORY.TRAJECTORY_ID.eq(MATTER.TRAJECTORY_ID))
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(TRAJECTORY.CANDIDATE_ID))
                .where(which)
                .orderBy(order)
                .limit(limit)
                .offset(offset)
                .fetch(mapping(ConcernLine::new));
    }

    /** An administrator who is a candidate too has the own ones elsewhere. */
    private static Condition ofOthers(PersonId reader) {
        return TRAJECTORY.CANDIDATE_ID.ne(reader);
    }

    private static Condition isOpen(boolean open) {
        return open ? MATTER.ENDED_AT.isNull() : MATTER.ENDED_AT.isNotNull();
    }

    private static SelectField<Person> person() {
        return row(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME).mapping(Person::new);
    }
}
