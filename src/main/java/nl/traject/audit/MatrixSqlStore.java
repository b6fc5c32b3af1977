package nl.traject.audit;

import static java.util.Objects.requireNonNull;
import static nl.traject.db.people.Tables.CHECK_FACT;
import static nl.traject.db.people.Tables.OFFICE;
import static nl.traject.db.people.Tables.PROGRAMME;
import static nl.traject.db.people.Tables.STRETCH;
import static nl.traject.db.people.Tables.SUPERVISION;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static nl.traject.db.people.Tables.TURN;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import nl.traject.people.Office;
import nl.traject.rules.Check;
import nl.traject.rules.CheckState;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.SchoolId;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The parts that the statements of the matrix are made of, for one person on one day: what the person's offices hold, what a
 * filter means, and what the dates of a check say. {@link #state()} is {@link nl.traject.rules.CheckFact#stateOn} in SQL;
 * {@link #exceptions} is the same the other way round, in the words of the partial indexes.
 */
final class MatrixSqlStore {

    /** In people.stretch and people.turn: in any state but "met". */
    static final String EXCEPTION = "EXCEPTION";

    /** There: in no state but "met". */
    static final String IN_ORDER = "IN_ORDER";

    /** In people.stretch, before a state: in that and in none that is graver. */
    private static final String GRAVEST = "GRAVEST_";

    /** There: that a trajectory is there at all. */
    static final String LISTED = "LISTED";

    /** From which day on a check is in its state. */
    static final Field<LocalDate> SINCE = field(name("since"), SQLDataType.LOCALDATE);

    private final PersonId person;
    private final LocalDate today;
    private final Table<Record2<SchoolId, ProgrammeId>> offices;

    MatrixSqlStore(PersonId person, LocalDate today) {
        this.person = person;
        this.today = today;
        offices = offices().asTable("scope");
    }

    /** Schools as an administrator; programmes as their director, unless the school is there already. */
    Table<?> table() {
        return offices;
    }

    /** Whether an office holds the trajectory. */
    Condition holds() {
        return holds(TRAJECTORY.SCHOOL_ID, TRAJECTORY.PROGRAMME_ID);
    }

    /** Whether an office holds what comes and goes in a programme, up to today. */
    Condition holdsTurn() {
        return holds(TURN.SCHOOL_ID, TURN.PROGRAMME_ID).and(TURN.DAY.le(today));
    }

    private Condition holds(Field<SchoolId> school, Field<ProgrammeId> programme) {
        var held = column(offices, OFFICE.PROGRAMME_ID);
        return school.eq(column(offices, OFFICE.SCHOOL_ID)).and(held.isNull().or(programme.eq(held)));
    }

    /** Whether an office holds the programme, as a whole or as part of its school. */
    Condition holdsProgramme() {
        var programme = column(offices, OFFICE.PROGRAMME_ID);
        return PROGRAMME
                .SCHOOL_ID
                .eq(column(offices, OFFICE.SCHOOL_ID))
                .and(programme.isNull().or(PROGRAMME.PROGRAMME_ID.eq(programme)));
    }

    Condition matches(MatrixFilter filter) {
        return matchesProgramme(filter.programme())
                .and(matchesCohort(filter.cohort()))
                .and(matchesSupervisor(filter.supervisor()))
                .and(matchesText(filter.text()))
                .and(matchesState(filter.state(), filter.check()));
    }

    /** What the dates of a check say today. */
    Field<CheckState> state() {
        var type = CHECK_FACT.WHEN_LATE.getDataType();
        return when(
                        CHECK_FACT.APPLIES_FROM.isNull().or(CHECK_FACT.APPLIES_FROM.gt(today)),
                        inline(CheckState.NOT_APPLICABLE, type))
                .when(CHECK_FACT.MET_ON.le(today), inline(CheckState.MET, type))
                .when(CHECK_FACT.LATE_FROM.le(today), CHECK_FACT.WHEN_LATE)
                .when(CHECK_FACT.DUE_FROM.le(today), inline(CheckState.DUE, type))
                .otherwise(inline(CheckState.MET, type))
                .as("state");
    }

    /** In the order asked for, from any table that has the columns of a trajectory. */
    static List<OrderField<?>> order(Table<?> table, MatrixOrder order) {
        if (order.column() == MatrixOrder.Column.URGENCY) {
            return WorstFirstStore.order(table);
        }
        var key = order.column() == MatrixOrder.Column.NAME
                ? column(table, TRAJECTORY.CANDIDATE_NAME).collate("und-x-icu")
                : column(table, TRAJECTORY.START_DATE);
        var id = column(table, TRAJECTORY.TRAJECTORY_ID);
        // Fewer months means a later start.
        var descending = order.descending() != (order.column() == MatrixOrder.Column.MONTH);
        return descending ? List.of(key.desc(), id.desc()) : List.of(key.asc(), id.asc());
    }

    /** What is wrong with each trajectory that something is wrong with by the check. */
    Exceptions exceptionsByTrajectory(Check check) {
        var found = exceptions(CheckState.LATE, check, true)
                .unionAll(exceptions(CheckState.DUE, check, false))
                .asTable("found");
        var state = requireNonNull(found.field("state", CHECK_FACT.WHEN_LATE.getDataType()));
        return new Exceptions(select(
                        column(found, TRAJECTORY.TRAJECTORY_ID),
                        boolOr(state.eq(CheckState.LATE)).as(CheckState.LATE.name()),
                        boolOr(state.eq(CheckState.MISSING)).as(CheckState.MISSING.name()),
                        boolOr(state.eq(CheckState.BREACHED)).as(CheckState.BREACHED.name()),
                        boolOr(state.eq(CheckState.DUE)).as(CheckState.DUE.name()))
                .from(found)
                .groupBy(column(found, TRAJECTORY.TRAJECTORY_ID))
                .asTable("exceptions"));
    }

    /** A row for each trajectory with an exception. */
    record Exceptions(Table<?> table) {

        Field<TrajectoryId> trajectory() {
            return column(table, TRAJECTORY.TRAJECTORY_ID);
        }

        Condition has(CheckState state) {
            return requireNonNull(table.field(state.name(), Boolean.class)).isTrue();
        }
    }

    /** The column as a derived table passes it on. */
    static <T extends @Nullable Object> Field<T> column(Table<?> table, Field<T> column) {
        return requireNonNull(table.field(column));
    }

    private Condition matchesProgramme(@Nullable ProgrammeId programme) {
        return programme == null ? noCondition() : TRAJECTORY.PROGRAMME_ID.eq(programme);
    }

    private Condition matchesCohort(@Nullable Integer year) {
        return year == null
                ? noCondition()
                : TRAJECTORY.START_DATE.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private Condition matchesSupervisor(@Nullable PersonId supervisor) {
        return supervisor == null
                ? noCondition()
                : TRAJECTORY.TRAJECTORY_ID.in(select(SUPERVISION.TRAJECTORY_ID)
                        .from(SUPERVISION)
                        .where(SUPERVISION.SUPERVISOR_ID.eq(supervisor))
                        .and(valid(SUPERVISION.VALID_FROM, SUPERVISION.VALID_UNTIL)));
    }

    /** Every word somewhere in the name; the scalar sub-select is asked once a statement. */
    private Condition matchesText(String text) {
        var condition = noCondition();
        for (var word : text.split("\\s+")) {
            if (!word.isEmpty()) {
                var searched = field(select(function(name("people", "searchable"), SQLDataType.VARCHAR, val(word))));
                condition = condition.and(
                        position(TRAJECTORY.CANDIDATE_NAME, searched).gt(0));
            }
        }
        return condition;
    }

    /** By key while the rows come in the order of the index; of a single check, hashed once. */
    private Condition matchesState(@Nullable CheckState state, @Nullable Check check) {
        if (state == null) {
            return noCondition();
        }
        if (state == CheckState.MET) {
            return isMet(check);
        }
        return check == null
                ? exists(stretch(state.name()))
                : TRAJECTORY.TRAJECTORY_ID.in(ids(exceptions(state, check, false)));
    }

    /** Whether there is nothing to say against the trajectory, or nothing by that check. */
    Condition isMet(@Nullable Check check) {
        return check == null
                ? notExists(stretch(EXCEPTION))
                : TRAJECTORY
                        .TRAJECTORY_ID
                        .notIn(ids(exceptions(CheckState.LATE, check, true)))
                        .and(TRAJECTORY.TRAJECTORY_ID.notIn(ids(exceptions(CheckState.DUE, check, false))));
    }

    /**
     * Which trajectories of an office, and of the programme asked for, are in the state today and in none that is graver, and since
     * when; by any check, or of any school by the check of the filter, which is in one state only.
     */
    Select<?> inState(CheckState state, MatrixFilter filter) {
        return filter.check() == null
                ? select(STRETCH.TRAJECTORY_ID, STRETCH.FIRST_DAY.as(SINCE))
                        .from(STRETCH)
                        .where(holds(STRETCH.SCHOOL_ID, STRETCH.PROGRAMME_ID))
                        .and(filter.programme() == null ? noCondition() : isOf(filter.programme()))
                        .and(STRETCH.STATE.eq(GRAVEST + state.name()))
                        .and(STRETCH.FIRST_DAY.le(today))
                        .and(STRETCH.UNTIL.gt(today))
                : exceptions(state, filter.check(), false);
    }

    /** By the school, too, so that no other school is looked through. */
    private static Condition isOf(ProgrammeId programme) {
        return STRETCH.PROGRAMME_ID
                .eq(programme)
                .and(STRETCH.SCHOOL_ID.eq(
                        select(PROGRAMME.SCHOOL_ID).from(PROGRAMME).where(PROGRAMME.PROGRAMME_ID.eq(programme))));
    }

    /**
     * What {@link #inState} leaves to be asked about each trajectory on its own: nothing, unless there is more to match than a
     * programme and that state.
     */
    Condition mayMatch(Field<TrajectoryId> id, CheckState state, MatrixFilter filter) {
        var answered = filter.withProgramme(null).withState(filter.state() == state ? null : filter.state());
        return answered.equals(MatrixFilter.NONE)
                ? noCondition()
                : eachAsked(selectOne()
                                .from(TRAJECTORY)
                                .where(TRAJECTORY.TRAJECTORY_ID.eq(id))
                                .and(holds())
                                .and(matches(filter)))
                        .isTrue();
    }

    /** The same as {@link #isMet}, asked for each row on its own while the rows come in the order of an index. */
    Condition isMetInOrder(@Nullable Check check) {
        return check == null ? eachAsked(stretch(IN_ORDER)).isTrue() : isMet(check);
    }

    /** A scalar sub-select: PostgreSQL would turn a bare one into a join of all rows with all. */
    private static Field<Boolean> eachAsked(Select<?> found) {
        return field(select(field(exists(found))));
    }

    private Select<?> stretch(String state) {
        return selectOne().from(STRETCH).where(isToday()).and(STRETCH.STATE.eq(state));
    }

    /**
     * What is so of the trajectory today. By the key: PostgreSQL 18 takes bounds of two of its columns for a reason to walk all of
     * it.
     */
    Condition isToday() {
        return STRETCH.TRAJECTORY_ID
                .eq(TRAJECTORY.TRAJECTORY_ID)
                .and(condition("daterange({0}, {1}) @> {2}", STRETCH.FIRST_DAY, STRETCH.UNTIL, val(today)));
    }

    private static Select<Record1<TrajectoryId>> ids(Select<?> found) {
        var table = found.asTable("found");
        return select(column(table, TRAJECTORY.TRAJECTORY_ID)).from(table);
    }

    /**
     * The trajectories of these schools of which the check is in a state.
     *
     * @param anyLate whatever a check is when it is late, instead of the one state
     */
    private Select<Record3<TrajectoryId, CheckState, LocalDate>> exceptions(
            CheckState state, Check check, boolean anyLate) {
        var type = CHECK_FACT.WHEN_LATE.getDataType();
        var due = state == CheckState.DUE;
        var from = due ? CHECK_FACT.DUE_FROM : CHECK_FACT.LATE_FROM;
        return select(
                        CHECK_FACT.TRAJECTORY_ID,
                        (due ? inline(CheckState.DUE, type) : CHECK_FACT.WHEN_LATE).as("state"),
                        greatest(from, CHECK_FACT.APPLIES_FROM).as(SINCE))
                .from(CHECK_FACT)
                .where(CHECK_FACT.SCHOOL_ID.in(
                        select(column(offices, OFFICE.SCHOOL_ID)).from(offices)))
                .and(CHECK_FACT.RECORDED_UNTIL.isNull())
                .and(from.isNotNull())
                .and(CHECK_FACT.MET_ON.isNull().or(CHECK_FACT.MET_ON.gt(from)))
                .and(from.le(today))
                .and(CHECK_FACT.APPLIES_FROM.le(today))
                .and(CHECK_FACT.MET_ON.isNull().or(CHECK_FACT.MET_ON.gt(today)))
                .and(due ? CHECK_FACT.LATE_FROM.isNull().or(CHECK_FACT.LATE_FROM.gt(today)) : noCondition())
                .and(due || anyLate ? noCondition() : CHECK_FACT.WHEN_LATE.eq(state))
                .and(CHECK_FACT.CHECK_CODE.eq(check));
    }

    private Select<Record2<SchoolId, ProgrammeId>> offices() {
        var administered = OFFICE.as("administered");
        return selectDistinct(OFFICE.SCHOOL_ID, OFFICE.PROGRAMME_ID)
                .from(OFFICE)
                .where(OFFICE.PERSON_ID.eq(person))
                .and(valid(OFFICE.VALID_FROM, OFFICE.VALID_UNTIL))
                .and(OFFICE.KIND
                        .eq(Office.ADMINISTRATOR)
                        .or(OFFICE.KIND
                                .eq(Office.DIRECTOR)
                                .and(notExists(selectOne()
                                        .from(administered)
                                        .where(administered.PERSON_ID.eq(person))
                                        .and(administered.SCHOOL_ID.eq(OFFICE.SCHOOL_ID))
                                        .and(administered.KIND.eq(Office.ADMINISTRATOR))
                                        .and(valid(administered.VALID_FROM, administered.VALID_UNTIL))))));
    }

    private Condition valid(Field<LocalDate> from, Field<LocalDate> until) {
        return from.le(today).and(until.isNull().or(until.ge(today)));
    }
}
