package nl.traject.audit;

import static java.util.Objects.requireNonNull;
import static nl.traject.db.people.Tables.CHECK_FACT;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.PROGRAMME;
import static nl.traject.db.people.Tables.STRETCH;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static nl.traject.db.people.Tables.TURN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.traject.rules.Check;
import nl.traject.rules.CheckFact;
import nl.traject.rules.CheckState;
import nl.traject.shared.Months;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record6;
import org.jooq.Record7;
import org.jooq.Records;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The compliance matrix in SQL: a page is one statement, its counts are another. Each school of an office is walked along an
 * index in the order asked for, so a page costs the same however many trajectories there are.
 */
@Repository
class MatrixStore {

    /** Rows that a stream holds in memory. */
    private static final int FETCHED_AT_ONCE = 500;

    /** What their figures are measured against stands in their evidence; that of the others, which may be long, is not read. */
    private static final List<Check> MEASURED = List.of(Check.EC_PACE, Check.TEAM);

    /** A cell before it is known how far the trajectory is. */
    private record Answer(
            Check check,
            CheckState state,
            @Nullable LocalDate lateFrom,
            @Nullable BigDecimal figure,
            CheckFact.@Nullable Unit unit,
            @Nullable JSONB evidence) {}

    private final DSLContext dsl;
    private final JsonMapper json;

    MatrixStore(DSLContext dsl, JsonMapper json) {
        this.dsl = dsl;
        this.json = json;
    }

    List<MatrixRow> list(
            PersonId person, LocalDate today, MatrixFilter filter, MatrixOrder order, int offset, int limit) {
        return rows(new MatrixSqlStore(person, today), filter, order, offset, limit)
                .fetch(row -> row(row, filter, today));
    }

    /** All of them, one after the other, without holding them. */
    void forEach(
            PersonId person, LocalDate today, MatrixFilter filter, MatrixOrder order, Consumer<MatrixRow> consumer) {
        try (var rows = rows(new MatrixSqlStore(person, today), filter, order, 0, null)
                .fetchSize(FETCHED_AT_ONCE)
                .fetchLazy()) {
            rows.forEach(row -> consumer.accept(row(row, filter, today)));
        }
    }

    /** Empty for somebody without an office. */
    Optional<MatrixSummary> summarize(PersonId person, LocalDate today, MatrixFilter filter) {
        if (filter.withState(null).equals(MatrixFilter.NONE.withProgramme(filter.programme()))) {
            return sumUp(person, today, filter.programme());
        }
        return filter.check() == null
                ? lookThrough(person, today, filter)
                : lookThroughChecks(person, today, filter, filter.check());
    }

    /** Of whole schools and programmes it is kept what comes and goes. */
    private Optional<MatrixSummary> sumUp(PersonId person, LocalDate today, @Nullable ProgrammeId programme) {
        var scope = new MatrixSqlStore(person, today);
        return summary(dsl.select(
                        field(selectCount().from(scope.table())).as("offices"),
                        number(MatrixSqlStore.LISTED),
                        number(CheckState.LATE.name()),
                        number(CheckState.MISSING.name()),
                        number(CheckState.BREACHED.name()),
                        number(CheckState.DUE.name()),
                        number(MatrixSqlStore.LISTED).minus(number(MatrixSqlStore.EXCEPTION)))
                .from(scope.table())
                .join(TURN)
                .on(scope.holdsTurn())
                .where(programme == null ? noCondition() : TURN.PROGRAMME_ID.eq(programme)));
    }

    private static Field<Integer> number(String state) {
        return coalesce(sum(TURN.CHANGE).filterWhere(TURN.STATE.eq(state)), inline(BigDecimal.ZERO))
                .cast(SQLDataType.INTEGER);
    }

    /** Counts what the filter lets through, of which it is kept what each is in. */
    private Optional<MatrixSummary> lookThrough(PersonId person, LocalDate today, MatrixFilter filter) {
        var scope = new MatrixSqlStore(person, today);
        return summary(dsl.select(
                        field(selectCount().from(scope.table())).as("offices"),
                        found(MatrixSqlStore.LISTED),
                        found(CheckState.LATE.name()),
                        found(CheckState.MISSING.name()),
                        found(CheckState.BREACHED.name()),
                        found(CheckState.DUE.name()),
                        found(MatrixSqlStore.IN_ORDER))
                .from(scope.table())
                .join(TRAJECTORY)
                .on(scope.holds())
                .join(STRETCH)
                .on(scope.isToday())
                .where(scope.matches(filter.withState(null))));
    }

    private static Field<Integer> found(String state) {
        return count().filterWhere(STRETCH.STATE.eq(state));
    }

    /** The same by a single check, of which only its dates are kept. */
    private Optional<MatrixSummary> lookThroughChecks(
            PersonId person, LocalDate today, MatrixFilter filter, Check check) {
        var scope = new MatrixSqlStore(person, today);
        var found = scope.exceptionsByTrajectory(check);
        return summary(dsl.select(
                        field(selectCount().from(scope.table())).as("offices"),
                        count(),
                        count().filterWhere(found.has(CheckState.LATE)),
                        count().filterWhere(found.has(CheckState.MISSING)),
                        count().filterWhere(found.has(CheckState.BREACHED)),
                        count().filterWhere(found.has(CheckState.DUE)),
                        count().filterWhere(found.trajectory().isNull()))
                .from(scope.table())
                .join(TRAJECTORY)
                .on(scope.holds())
                .leftJoin(found.table())
                .on(found.trajectory().eq(TRAJECTORY.TRAJECTORY_ID))
                .where(scope.matches(filter.withState(null))));
    }

    /** Of the number of offices and the counts; empty when there are no offices. */
    private static Optional<MatrixSummary> summary(
            ResultQuery<Record7<Integer, Integer, Integer, Integer, Integer, Integer, Integer>> counted) {
        return counted.fetchOptional()
                .filter(row -> row.value1() > 0)
                .map(row -> new MatrixSummary(
                        row.value2(), row.value3(), row.value4(), row.value5(), row.value6(), row.value7()));
    }

    boolean hasOffice(PersonId person, LocalDate today) {
        return dsl.fetchExists(new MatrixSqlStore(person, today).table());
    }

    /** The state is what the same dates say in a page. */
    Optional<CheckFact> findFact(TrajectoryId trajectory, Check check) {
        return dsl.select(
                        CHECK_FACT.CHECK_CODE,
                        CHECK_FACT.APPLIES_FROM,
                        CHECK_FACT.DUE_FROM,
                        CHECK_FACT.LATE_FROM,
                        CHECK_FACT.MET_ON,
                        CHECK_FACT.WHEN_LATE,
                        CHECK_FACT.FIGURE,
                        CHECK_FACT.UNIT,
                        CHECK_FACT.RULE,
                        CHECK_FACT.RULE_SET,
                        CHECK_FACT.RULE_SET_VERSION,
                        CHECK_FACT.EVIDENCE_KEY,
                        CHECK_FACT.EVIDENCE.convertFrom(this::evidence))
                .from(CHECK_FACT)
                .where(CHECK_FACT.TRAJECTORY_ID.eq(trajectory))
                .and(CHECK_FACT.CHECK_CODE.eq(check))
                .and(CHECK_FACT.RECORDED_UNTIL.isNull())
                .fetchOptional(Records.mapping(CheckFact::new));
    }

    /** The page first, by the index alone; then what is shown of its rows, and their checks by key. */
    private ResultQuery<Record6<TrajectoryId, String, String, String, LocalDate, List<Answer>>> rows(
            MatrixSqlStore scope, MatrixFilter filter, MatrixOrder order, int offset, @Nullable Integer limit) {
        var page = (order.column() == MatrixOrder.Column.URGENCY
                        ? new WorstFirstStore(scope, filter, offset, limit).page()
                        : inOrder(scope, filter, order, offset, limit))
                .asTable("page");
        var id = MatrixSqlStore.column(page, TRAJECTORY.TRAJECTORY_ID);
        return dsl.select(
                        id,
                        PERSON.GIVEN_NAME,
                        PERSON.FAMILY_NAME,
                        PROGRAMME.CODE,
                        MatrixSqlStore.column(page, TRAJECTORY.START_DATE),
                        multiset(select(
                                                CHECK_FACT.CHECK_CODE,
                                                scope.state(),
                                                CHECK_FACT.LATE_FROM,
                                                CHECK_FACT.FIGURE,
                                                CHECK_FACT.UNIT,
                                                when(CHECK_FACT.CHECK_CODE.in(MEASURED), CHECK_FACT.EVIDENCE))
                                        .from(CHECK_FACT)
                                        .where(CHECK_FACT.TRAJECTORY_ID.eq(id))
                                        .and(CHECK_FACT.RECORDED_UNTIL.isNull()))
                                .convertFrom(facts -> facts.map(Records.mapping(Answer::new))))
                .from(page)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(MatrixSqlStore.column(page, TRAJECTORY.CANDIDATE_ID)))
                .join(PROGRAMME)
                .on(PROGRAMME.PROGRAMME_ID.eq(MatrixSqlStore.column(page, TRAJECTORY.PROGRAMME_ID)))
                .orderBy(MatrixSqlStore.order(page, order));
    }

    /** Each school or programme as far as the page goes, and the page of them. */
    private static Select<?> inOrder(
            MatrixSqlStore scope, MatrixFilter filter, MatrixOrder order, int offset, @Nullable Integer limit) {
        var rows = select(
                        TRAJECTORY.TRAJECTORY_ID,
                        TRAJECTORY.CANDIDATE_NAME,
                        TRAJECTORY.START_DATE,
                        TRAJECTORY.CANDIDATE_ID,
                        TRAJECTORY.PROGRAMME_ID)
                .from(TRAJECTORY)
                .where(scope.holds())
                .and(scope.matches(filter))
                .orderBy(MatrixSqlStore.order(TRAJECTORY, order));
        var candidates = lateral((limit == null ? rows : rows.limit(offset + limit)).asTable("candidates"));
        var ordered = select(candidates.fields())
                .from(scope.table())
                .crossJoin(candidates)
                .orderBy(MatrixSqlStore.order(candidates, order));
        return limit == null ? ordered : ordered.limit(limit).offset(offset);
    }

    private MatrixRow row(
            Record6<TrajectoryId, String, String, String, LocalDate, List<Answer>> row,
            MatrixFilter filter,
            LocalDate today) {
        var month = Months.completeBetween(row.value5(), today);
        var cells = row.value6().stream()
                .filter(answer -> filter.check() == null || filter.check() == answer.check())
                .map(answer -> cell(answer, month))
                .toList();
        return new MatrixRow(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), month, cells);
    }

    private MatrixCell cell(Answer answer, int month) {
        return new MatrixCell(
                answer.check, answer.state, answer.lateFrom, answer.figure, answer.unit, wanted(answer, month));
    }

    /** The evidence of pace is credited, total, months; that of a team is people, least, most. */
    private @Nullable BigDecimal wanted(Answer answer, int month) {
        return switch (answer.check) {
            case EC_PACE -> pace(evidence(requireNonNull(answer.evidence)), month);
            case TEAM -> least(evidence(requireNonNull(answer.evidence)));
            default -> null;
        };
    }

    private static @Nullable BigDecimal pace(List<String> evidence, int month) {
        if (evidence.size() <= 2) {
            return null;
        }
        var months = new BigDecimal(evidence.get(2));
        var completed = BigDecimal.valueOf(month).min(months);
        return new BigDecimal(evidence.get(1)).multiply(completed).divide(months, 1, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal least(List<String> evidence) {
        return evidence.size() > 1 ? new BigDecimal(evidence.get(1)) : null;
    }

    private List<String> evidence(JSONB stored) {
        return Arrays.asList(json.readValue(stored.data(), String[].class));
    }
}
