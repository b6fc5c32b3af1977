package nl.traject.audit;

import static java.util.Objects.requireNonNull;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.traject.rules.CheckState;
import nl.traject.shared.TrajectoryId;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The trajectories of all offices, the worst first: a list for each state, one after the other, each walked along an index. A
 * trajectory stands in the list of its gravest state only. A list goes no further than those before it leave of the page, and is
 * not begun when they leave nothing.
 */
final class WorstFirstStore {

    /** The gravest first, as the page counts them; whoever is in none of them comes last. */
    private static final List<CheckState> STATES =
            List.of(CheckState.LATE, CheckState.MISSING, CheckState.BREACHED, CheckState.DUE);

    private static final Field<Integer> PLACE = field(name("place"), SQLDataType.INTEGER);

    /** In the list of those with nothing to say against them only: the others are ordered by the day. */
    private static final Field<String> NAME = field(name("name"), SQLDataType.VARCHAR);

    private final MatrixSqlStore scope;
    private final MatrixFilter filter;
    private final int offset;
    private final @Nullable Integer limit;

    /**
     * @param limit how many rows the page has; none: all
     */
    WorstFirstStore(MatrixSqlStore scope, MatrixFilter filter, int offset, @Nullable Integer limit) {
        this.scope = scope;
        this.filter = filter;
        this.offset = offset;
        this.limit = limit;
    }

    /** The page; {@link #order} tells its order. */
    Select<?> page() {
        var lists = new ArrayList<CommonTableExpression<Record4<TrajectoryId, Integer, LocalDate, String>>>();
        for (var place = 0; place <= STATES.size(); place++) {
            if (mayHold(place)) {
                lists.add(name("list_" + place).as(list(place, lists)));
            }
        }
        Select<Record4<TrajectoryId, Integer, LocalDate, String>> all = selectFrom(lists.getFirst());
        for (var list : lists.subList(1, lists.size())) {
            all = all.unionAll(selectFrom(list));
        }
        var listed = all.asTable("listed");
        var ordered = select(listed.fields()).from(listed).orderBy(order(listed));
        var page = (limit == null ? ordered : ordered.limit(limit).offset(offset)).asTable("ordered");
        return with(lists)
                .select(
                        TRAJECTORY.TRAJECTORY_ID,
                        TRAJECTORY.START_DATE,
                        TRAJECTORY.CANDIDATE_ID,
                        TRAJECTORY.PROGRAMME_ID,
                        page.field(PLACE),
                        page.field(MatrixSqlStore.SINCE),
                        page.field(NAME))
                .from(page)
                .join(TRAJECTORY)
                .on(TRAJECTORY.TRAJECTORY_ID.eq(MatrixSqlStore.column(page, TRAJECTORY.TRAJECTORY_ID)));
    }

    static List<OrderField<?>> order(Table<?> table) {
        return List.of(
                requireNonNull(table.field(PLACE)),
                requireNonNull(table.field(MatrixSqlStore.SINCE)),
                requireNonNull(table.field(NAME)).collate("und-x-icu"),
                MatrixSqlStore.column(table, TRAJECTORY.TRAJECTORY_ID));
    }

    /**
     * Whether somebody of that list can be in the state asked for: of the lists of states those as grave as it, since who is there
     * may be in less grave states, too, but by a single check is in one only; for "met" the last list.
     */
    private boolean mayHold(int place) {
        var state = filter.state();
        if (state == null) {
            return true;
        }
        var own = state == CheckState.MET ? STATES.size() : STATES.indexOf(state);
        return place == own || (place < own && state != CheckState.MET && filter.check() == null);
    }

    /** Of all offices, as many as the lists before it leave of the page. */
    private Select<Record4<TrajectoryId, Integer, LocalDate, String>> list(int place, List<? extends Table<?>> before) {
        var walk = lateral((place < STATES.size() ? inState(place) : inOrder(place)).asTable("walk"));
        var rows = select(
                        MatrixSqlStore.column(walk, TRAJECTORY.TRAJECTORY_ID),
                        MatrixSqlStore.column(walk, PLACE),
                        MatrixSqlStore.column(walk, MatrixSqlStore.SINCE),
                        MatrixSqlStore.column(walk, NAME))
                .from(scope.table())
                .crossJoin(walk)
                .orderBy(order(walk));
        if (limit == null) {
            return rows;
        }
        Field<Integer> left = val(offset + limit);
        for (var list : before) {
            left = left.minus(field(selectCount().from(list)));
        }
        return rows.limit(greatest(inline(0), left));
    }

    private Select<Record4<TrajectoryId, Integer, LocalDate, String>> inState(int place) {
        var found = scope.inState(STATES.get(place), filter).asTable("found");
        var since = MatrixSqlStore.column(found, MatrixSqlStore.SINCE);
        var id = MatrixSqlStore.column(found, TRAJECTORY.TRAJECTORY_ID);
        var rows = select(
                        id,
                        inline(place).as(PLACE),
                        since,
                        inline((String) null, SQLDataType.VARCHAR).as(NAME))
                .from(found)
                .where(scope.mayMatch(id, STATES.get(place), filter))
                .orderBy(since, id);
        return limit == null ? rows : rows.limit(offset + limit);
    }

    private Select<Record4<TrajectoryId, Integer, LocalDate, String>> inOrder(int place) {
        var rows = select(
                        TRAJECTORY.TRAJECTORY_ID,
                        inline(place).as(PLACE),
                        inline((LocalDate) null, SQLDataType.LOCALDATE).as(MatrixSqlStore.SINCE),
                        TRAJECTORY.CANDIDATE_NAME.as(NAME))
                .from(TRAJECTORY)
                .where(scope.holds())
                .and(scope.matches(filter))
                .and(scope.isMetInOrder(filter.check()))
                .orderBy(MatrixSqlStore.order(TRAJECTORY, MatrixOrder.BY_NAME));
        return limit == null ? rows : rows.limit(offset + limit);
    }
}
