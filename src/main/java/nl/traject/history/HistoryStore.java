package nl.traject.history;

import static nl.traject.db.history.Tables.CHANGE;
import static nl.traject.db.people.Tables.PERSON;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.traject.history.Change.Operation;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the database recorded of every change; the row policy decides what of it is open. */
@Repository
class HistoryStore {

    /** A row of the history as it is stored. */
    record Entry(
            long id,
            Instant at,
            @Nullable PersonId person,
            @Nullable String job,
            String table,
            Operation operation,
            @Nullable String before,
            @Nullable String after) {}

    private final DSLContext dsl;

    HistoryStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Entry> list(TrajectoryId trajectory, int offset, int limit) {
        return dsl.select(
                        CHANGE.CHANGE_ID,
                        CHANGE.CHANGED_AT,
                        CHANGE.PERSON_ID,
                        CHANGE.JOB,
                        CHANGE.SOURCE,
                        CHANGE.OPERATION.convertFrom(Operation::valueOf),
                        CHANGE.BEFORE.cast(SQLDataType.CLOB),
                        CHANGE.AFTER.cast(SQLDataType.CLOB))
                .from(CHANGE)
                .where(CHANGE.TRAJECTORY_ID.eq(trajectory))
                .orderBy(CHANGE.CHANGE_ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(mapping(Entry::new));
    }

    int count(TrajectoryId trajectory) {
        return dsl.fetchCount(CHANGE, CHANGE.TRAJECTORY_ID.eq(trajectory));
    }

    Map<PersonId, String> names(Collection<PersonId> people) {
        return dsl.select(PERSON.PERSON_ID, concat(PERSON.GIVEN_NAME, inline(" "), PERSON.FAMILY_NAME))
                .from(PERSON)
                .where(PERSON.PERSON_ID.in(people))
                .fetchMap(PERSON.PERSON_ID, row -> row.value2());
    }
}
