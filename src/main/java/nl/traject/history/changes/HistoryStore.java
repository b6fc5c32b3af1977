package nl.traject.history.changes;

import static nl.traject.db.history.Tables.CHANGE;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.when;

import java.util.List;
import nl.traject.db.history.tables.Change;
import nl.traject.db.people.Routines;
import nl.traject.db.people.tables.Person;
import nl.traject.history.changes.Change.Operation;
import nl.traject.history.changes.Line.Touched;
import nl.traject.history.changes.Save.Moment;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record6;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the database recorded of every change; the row policy decides what of it is open. */
@Repository
class HistoryStore {

    /** Columns in which records keep what they are called. */
    static final List<String> TITLES = List.of("title", "name", "subject", "course");

    private static final String CHANGED_COLUMNS = """
            array_to_string(array(
              select n.key from jsonb_each({0}) n where {1} -> n.key is distinct from n.value order by n.key), ',')
            """;

    /** Candidates beside the authors of changes. */
    private static final Person CANDIDATE = PERSON.as("candidate");

    /** A row of the history as it is stored. */
    record Entry(
            long id,
            String table,
            @Nullable Long row,
            Operation operation,
            @Nullable String before,
            @Nullable String after) {}

    /** A save with some of its rows as they are stored. */
    record Found(
            Moment at,
            @Nullable String person,
            @Nullable String job,
            @Nullable TrajectoryId trajectory,
            @Nullable String candidate,
            int records,
            List<Entry> entries) {}

    /** Who did something there, and to what. */
    record Pair(@Nullable PersonId person, @Nullable String name, String table) {}

    private final DSLContext dsl;

    HistoryStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Saves of a page, the newest first, with the first rows of each, those after some. */
    List<Found> saves(ChangeSqlStore sql, Table<?> page, int skip, int rows) {
        var entry = CHANGE.as("entry");
        return list(
                page,
                field(selectCount().from(entry).where(sql.isOfSave(entry, page))),
                multiset(entries(entry)
                                .where(sql.isOfSave(entry, page))
                                .orderBy(entry.CHANGE_ID)
                                .limit(rows)
                                .offset(skip))
                        .convertFrom(found -> found.map(mapping(Entry::new))),
                Found::new);
    }

    /** Rows of a page, each as a save of its own. */
    List<Found> rows(Table<?> page) {
        var entry = CHANGE.as("entry");
        return list(
                page,
                inline(1),
                multiset(entries(entry).where(entry.CHANGE_ID.eq(ChangeSqlStore.column(page, CHANGE.CHANGE_ID))))
                        .convertFrom(found -> found.map(mapping(Entry::new))),
                Found::new);
    }

    /** Saves of a page without their values. */
    List<Line> lines(ChangeSqlStore sql, Table<?> page, int rows) {
        var entry = CHANGE.as("entry");
        return list(
                page,
                field(selectCount().from(entry).where(sql.isOfSave(entry, page))),
                multiset(select(entry.SOURCE, operation(entry), title(entry), columns(entry))
                                .from(entry)
                                .where(sql.isOfSave(entry, page))
                                .orderBy(entry.CHANGE_ID)
                                .limit(rows))
                        .convertFrom(found -> found.map(mapping((table, operation, title, columns) ->
                                new Touched(table, operation, title, split(columns))))),
                Line::new);
    }

    /** Of one trajectory. */
    int count(ChangeSqlStore sql, TrajectoryId trajectory) {
        return dsl.select(countDistinct(CHANGE.TRANSACTION))
                .from(CHANGE)
                .where(CHANGE.TRAJECTORY_ID.eq(trajectory))
                .and(sql.matches(CHANGE))
                .fetchSingle(Record1::value1);
    }

    /** Rows of a page of heads: how many there are, up to its length. */
    int count(Table<?> page) {
        return dsl.fetchCount(page);
    }

    /** Who changed what kind of record of a trajectory. */
    List<Pair> pairs(ChangeSqlStore sql, TrajectoryId trajectory) {
        return dsl.selectDistinct(CHANGE.PERSON_ID, name(PERSON), CHANGE.SOURCE)
                .from(CHANGE)
                .leftJoin(PERSON)
                .on(PERSON.PERSON_ID.eq(CHANGE.PERSON_ID))
                .where(CHANGE.TRAJECTORY_ID.eq(trajectory))
                .and(sql.matches(CHANGE))
                .fetch(mapping(Pair::new));
    }

    boolean isAdministrator() {
        return dsl.select(Routines.isAdministrator()).fetchSingle(Record1::value1);
    }

    private <R, T> List<T> list(Table<?> page, Field<Integer> records, Field<List<R>> rest, Maker<R, T> maker) {
        var at = ChangeSqlStore.column(page, CHANGE.CHANGED_AT);
        var id = ChangeSqlStore.column(page, CHANGE.CHANGE_ID);
        return dsl.select(
                        at,
                        id,
                        name(PERSON),
                        ChangeSqlStore.column(page, CHANGE.JOB),
                        ChangeSqlStore.column(page, CHANGE.TRAJECTORY_ID),
                        name(CANDIDATE),
                        records,
                        rest)
                .from(page)
                .leftJoin(PERSON)
                .on(PERSON.PERSON_ID.eq(ChangeSqlStore.column(page, CHANGE.PERSON_ID)))
                .leftJoin(TRAJECTORY)
                .on(TRAJECTORY.TRAJECTORY_ID.eq(ChangeSqlStore.column(page, CHANGE.TRAJECTORY_ID)))
                .leftJoin(CANDIDATE)
                .on(CANDIDATE.PERSON_ID.eq(TRAJECTORY.CANDIDATE_ID))
                .orderBy(at.desc(), id.desc())
                .fetch(mapping((when, change, person, job, trajectory, candidate, number, found) ->
                        maker.make(new Moment(when, change), person, job, trajectory, candidate, number, found)));
    }

    /** Makes an item of a list. */
    @FunctionalInterface
    private interface Maker<R, T> {
        T make(
                Moment at,
                @Nullable String person,
                @Nullable String job,
                @Nullable TrajectoryId trajectory,
                @Nullable String candidate,
                int records,
                List<R> rest);
    }

    private static SelectJoinStep<Record6<Long, String, Long, Operation, String, String>> entries(Change entry) {
        return select(
                        entry.CHANGE_ID,
                        entry.SOURCE,
                        entry.ROW_ID,
                        operation(entry),
                        entry.BEFORE.cast(SQLDataType.CLOB),
                        entry.AFTER.cast(SQLDataType.CLOB))
                .from(entry);
    }

    private static Field<Operation> operation(Change entry) {
        return entry.OPERATION.convertFrom(Operation::valueOf);
    }

    private static Field<String> title(Change entry) {
        var content = coalesce(entry.AFTER, entry.BEFORE);
        var found = TITLES.stream()
                .map(column -> nullif(jsonbGetAttributeAsText(content, column), inline("")))
                .toList();
        return coalesce(found.getFirst(), found.subList(1, found.size()).toArray(Field[]::new));
    }

    /** Names of the columns that an update changed, with commas between them. */
    private static Field<String> columns(Change entry) {
        return when(
                entry.OPERATION.eq(Operation.UPDATE.name()),
                field(CHANGED_COLUMNS, SQLDataType.VARCHAR, entry.AFTER, entry.BEFORE));
    }

    private static List<String> split(@Nullable String columns) {
        return columns == null || columns.isEmpty() ? List.of() : List.of(columns.split(","));
    }

    private static Field<String> name(Person person) {
        return concat(person.GIVEN_NAME, inline(" "), person.FAMILY_NAME);
    }
}
