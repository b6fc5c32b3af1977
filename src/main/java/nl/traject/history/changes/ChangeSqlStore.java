package nl.traject.history.changes;

import static nl.traject.db.history.Tables.CHANGE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.util.List;
import nl.traject.db.history.tables.Change;
import nl.traject.db.people.Routines;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record6;
import org.jooq.SelectLimitStep;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The heads of a list, in SQL: of every save the last row that matches, newest first. The row policy decides what of it is
 * open; what narrows are these conditions, so that an index finds a page.
 *
 * @param readers whose the rows have to be, beyond what the row policy asks
 * @param tables the tables of the kind that is looked at; null for all
 * @param since  from this moment on
 * @param until  before this moment
 */
record ChangeSqlStore(
        ChangeFilter filter,
        Readers readers,
        @Nullable List<String> tables,
        @Nullable Instant since,
        @Nullable Instant until) {

    /** Somebody who reads for an office does not read what is open to the same person for another reason. */
    enum Readers {
        /** The candidate reads all that the row policy shows. */
        CANDIDATE,
        /** Nobody else finds a concern in a history. */
        DOSSIER,
        /** What the school's administrators read, and nothing that this one may know as supervisor or HR. */
        ADMINISTRATORS
    }

    private static final String ADMINISTRATOR = "ADMINISTRATOR";
    private static final Field<Long> SCHOOL = field(name("school", "school_id"), SQLDataType.BIGINT);

    /** Of one trajectory, whoever's school it is. */
    Table<?> ofTrajectory(TrajectoryId trajectory, Page page) {
        var head = CHANGE.as("head");
        return saves(head, head.TRAJECTORY_ID.eq(trajectory), page.after())
                .limit(page.limit())
                .offset(page.skip())
                .asTable("page");
    }

    /** Of the schools that somebody administers today, and of the installation. */
    Table<?> ofSchools(Page page) {
        var head = CHANGE.as("head");
        return ofSchools(
                page, saves(head, ofSchool(head), page.after()), saves(head, head.SCHOOL_ID.isNull(), page.after()));
    }

    /** The same, row by row. */
    Table<?> rowsOfSchools(Page page) {
        var head = CHANGE.as("head");
        return ofSchools(
                page, rows(head, ofSchool(head), page.after()), rows(head, head.SCHOOL_ID.isNull(), page.after()));
    }

    /** One save. */
    Table<?> one(SaveId save) {
        var head = CHANGE.as("head");
        return rows(head, head.CHANGE_ID.eq(save.value()), null).asTable("page");
    }

    /** One save of the schools that somebody administers today, or of the installation. */
    Table<?> oneOfSchools(SaveId save) {
        var head = CHANGE.as("head");
        var mine = head.SCHOOL_ID
                .isNull()
                .and(Routines.isAdministrator())
                .or(head.SCHOOL_ID.coerce(SQLDataType.BIGINT).eq(any(Routines.schoolsOfOffice(ADMINISTRATOR))));
        return rows(head, head.CHANGE_ID.eq(save.value()).and(mine), null).asTable("page");
    }

    Condition matches(Change change) {
        return isFor(change)
                .and(filter.person() == null ? noCondition() : change.PERSON_ID.eq(filter.person()))
                .and(filter.byTraject() ? change.PERSON_ID.isNull() : noCondition())
                .and(filter.trajectory() == null ? noCondition() : change.TRAJECTORY_ID.eq(filter.trajectory()))
                .and(tables == null ? noCondition() : change.SOURCE.in(tables))
                .and(
                        filter.operation() == null
                                ? noCondition()
                                : change.OPERATION.eq(filter.operation().name()))
                .and(since == null ? noCondition() : change.CHANGED_AT.ge(since))
                .and(until == null ? noCondition() : change.CHANGED_AT.lt(until));
    }

    private Condition isFor(Change change) {
        return switch (readers) {
            case CANDIDATE -> noCondition();
            case DOSSIER -> not(val("counsel").eq(any(change.AUDIENCE)));
            case ADMINISTRATORS -> val("administrator").eq(any(change.AUDIENCE));
        };
    }

    /** Whether a row belongs to the save of a head. */
    Condition isOfSave(Change change, Table<?> page) {
        return change.TRANSACTION
                .eq(column(page, CHANGE.TRANSACTION))
                .and(place(change.TRAJECTORY_ID).eq(place(column(page, CHANGE.TRAJECTORY_ID))))
                .and(matches(change));
    }

    static <T> Field<T> column(Table<?> page, Field<T> column) {
        var found = page.field(column);
        if (found == null) {
            throw new IllegalArgumentException(column.getName());
        }
        return found;
    }

    private Table<?> ofSchools(
            Page page, SelectLimitStep<? extends Record> ofSchool, SelectLimitStep<? extends Record> ofNone) {
        var most = page.skip() + page.limit();
        var perSchool = lateral(ofSchool.limit(most).asTable("of_school"));
        var installation = ofNone.limit(most).asTable("of_none");
        var both = select(perSchool.fields())
                .from(schools())
                .crossJoin(perSchool)
                .unionAll(select(installation.fields()).from(installation))
                .asTable("both");
        return select(both.fields())
                .from(both)
                .orderBy(
                        column(both, CHANGE.CHANGED_AT).desc(),
                        column(both, CHANGE.CHANGE_ID).desc())
                .limit(page.limit())
                .offset(page.skip())
                .asTable("page");
    }

    private static Table<?> schools() {
        return unnest(Routines.schoolsOfOffice(ADMINISTRATOR)).as("school", "school_id");
    }

    private static Condition ofSchool(Change head) {
        return head.SCHOOL_ID.coerce(SQLDataType.BIGINT).eq(SCHOOL);
    }

    /** The last matching row of every save. */
    private SelectLimitStep<Record6<Long, Instant, PersonId, String, TrajectoryId, String>> saves(
            Change head, Condition scope, Save.@Nullable Moment after) {
        var later = CHANGE.as("later");
        var isLast = notExists(selectOne()
                .from(later)
                .where(later.TRANSACTION.eq(head.TRANSACTION))
                .and(place(later.TRAJECTORY_ID).eq(place(head.TRAJECTORY_ID)))
                .and(later.CHANGE_ID.gt(head.CHANGE_ID))
                .and(matches(later)));
        return rows(head, scope.and(isLast), after);
    }

    private SelectLimitStep<Record6<Long, Instant, PersonId, String, TrajectoryId, String>> rows(
            Change head, Condition scope, Save.@Nullable Moment after) {
        return select(head.CHANGE_ID, head.CHANGED_AT, head.PERSON_ID, head.JOB, head.TRAJECTORY_ID, head.TRANSACTION)
                .from(head)
                .where(scope)
                .and(matches(head))
                .and(
                        after == null
                                ? noCondition()
                                : row(head.CHANGED_AT, head.CHANGE_ID).lt(row(val(after.at()), val(after.change()))))
                .orderBy(head.CHANGED_AT.desc(), head.CHANGE_ID.desc());
    }

    /** The trajectory's number, 0 for none: as the index of saves has it. */
    private static Field<Long> place(Field<TrajectoryId> trajectory) {
        return when(trajectory.isNull(), inline(0L)).otherwise(trajectory.coerce(SQLDataType.BIGINT));
    }
}
