package nl.traject.audit;

import static java.util.Objects.requireNonNull;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import nl.traject.rules.CheckState;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.TrajectoryId;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record7;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The trajectories of an office, the worst first: a list for each state, each walked along an index and no further than the
 * page goes, one after the other. A trajectory stands in the list of its gravest state only.
 */
final class WorstFirstStore {

    /** The gravest first, as the page counts them; whoever is in none of them comes last. */
    private static final List<CheckState> STATES =
            List.of(CheckState.LATE, CheckState.MISSING, CheckState.BREACHED, CheckState.DUE);

    private static final Field<Integer> PLACE = DSL.field(DSL.name("place"), SQLDataType.INTEGER);

    private final MatrixSqlStore scope;
    private final MatrixFilter filter;
    private final @Nullable Integer limit;

    /**
     * @param limit how many rows the page and those before it have; none: all
     */
    WorstFirstStore(MatrixSqlStore scope, MatrixFilter filter, @Nullable Integer limit) {
        this.scope = scope;
        this.filter = filter;
        this.limit = limit;
    }

    Select<?> select() {
        var lists = inState(0);
        for (var place = 1; place < STATES.size(); place++) {
            lists = lists.unionAll(inState(place));
        }
        return lists.unionAll(inNone());
    }

    /** From any table that has the columns of {@link #select}. */
    static List<OrderField<?>> order(Table<?> table) {
        var place = requireNonNull(table.field(PLACE));
        var name = MatrixSqlStore.column(table, TRAJECTORY.CANDIDATE_NAME).collate("und-x-icu");
        return List.of(
                place,
                requireNonNull(table.field(MatrixSqlStore.SINCE)),
                when(place.eq(inline(STATES.size())), name),
                MatrixSqlStore.column(table, TRAJECTORY.TRAJECTORY_ID));
    }

    private Select<Record7<TrajectoryId, String, LocalDate, PersonId, ProgrammeId, Integer, LocalDate>> inState(
            int place) {
        var found = scope.inState(STATES.get(place), STATES.subList(0, place), filter.check())
                .asTable("found");
        var since = requireNonNull(found.field(MatrixSqlStore.SINCE));
        var id = MatrixSqlStore.column(found, TRAJECTORY.TRAJECTORY_ID);
        // Limited to the one there is, so that it is looked up and not joined with all.
        var trajectory = lateral(DSL.select(
                        TRAJECTORY.TRAJECTORY_ID,
                        TRAJECTORY.CANDIDATE_NAME,
                        TRAJECTORY.START_DATE,
                        TRAJECTORY.CANDIDATE_ID,
                        TRAJECTORY.PROGRAMME_ID)
                .from(TRAJECTORY)
                .where(TRAJECTORY.TRAJECTORY_ID.eq(id))
                .and(scope.holds())
                .and(scope.matches(filter))
                .limit(1)
                .asTable("trajectory"));
        var rows = DSL.select(
                        MatrixSqlStore.column(trajectory, TRAJECTORY.TRAJECTORY_ID),
                        MatrixSqlStore.column(trajectory, TRAJECTORY.CANDIDATE_NAME),
                        MatrixSqlStore.column(trajectory, TRAJECTORY.START_DATE),
                        MatrixSqlStore.column(trajectory, TRAJECTORY.CANDIDATE_ID),
                        MatrixSqlStore.column(trajectory, TRAJECTORY.PROGRAMME_ID),
                        inline(place).as(PLACE),
                        since)
                .from(found)
                .crossJoin(trajectory)
                .orderBy(since, id);
        return limit == null ? rows : rows.limit(limit);
    }

    private Select<Record7<TrajectoryId, String, LocalDate, PersonId, ProgrammeId, Integer, LocalDate>> inNone() {
        var rows = DSL.select(
                        TRAJECTORY.TRAJECTORY_ID,
                        TRAJECTORY.CANDIDATE_NAME,
                        TRAJECTORY.START_DATE,
                        TRAJECTORY.CANDIDATE_ID,
                        TRAJECTORY.PROGRAMME_ID,
                        inline(STATES.size()).as(PLACE),
                        inline((LocalDate) null, SQLDataType.LOCALDATE).as(MatrixSqlStore.SINCE))
                .from(TRAJECTORY)
                .where(scope.holds())
                .and(scope.matches(filter))
                .and(scope.isMetInOrder(filter.check()))
                .orderBy(MatrixSqlStore.order(TRAJECTORY, MatrixOrder.BY_NAME));
        return limit == null ? rows : rows.limit(limit);
    }
}
