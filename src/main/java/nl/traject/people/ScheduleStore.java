package nl.traject.people;

import static nl.traject.db.people.Tables.CONTRACT_TERM;
import static nl.traject.db.people.Tables.DUE_DATE;
import static nl.traject.db.people.Tables.FTE_CHANGE;
import static nl.traject.db.people.Tables.LEAVE;
import static nl.traject.db.people.Tables.MOVED_DATE;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static nl.traject.db.rules.Tables.RULE_SET;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import nl.traject.db.people.tables.records.DueDateRecord;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.RuleSet;
import nl.traject.rules.RuleSets;
import nl.traject.rules.ScheduleFacts;
import nl.traject.shared.Period;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rule sets, the dates that were computed by them, and the dates moved by hand. */
@Repository
class ScheduleStore {

    private final DSLContext dsl;
    private final JsonMapper json;

    /** A version of a rule set never changes, so it is read once. */
    private final ConcurrentMap<RuleSetId, RuleSet> ruleSets = new ConcurrentHashMap<>();

    /** Programmes often have the same. */
    private final ConcurrentMap<String, RuleSet> byContent = new ConcurrentHashMap<>();

    ScheduleStore(DSLContext dsl, JsonMapper json) {
        this.dsl = dsl;
        this.json = json;
    }

    RuleSet ruleSet(RuleSetId id) {
        return ruleSets.computeIfAbsent(
                id,
                key -> byContent.computeIfAbsent(
                        dsl.select(RULE_SET.CONTENT)
                                .from(RULE_SET)
                                .where(RULE_SET.RULE_SET_ID.eq(key))
                                .fetchSingle()
                                .value1(),
                        RuleSets::read));
    }

    RuleSetId insert(ProgrammeId programme, RuleSet ruleSet, String content) {
        return dsl.insertInto(RULE_SET)
                .set(RULE_SET.PROGRAMME_ID, programme)
                .set(RULE_SET.CODE, ruleSet.code())
                .set(RULE_SET.RELEASE, ruleSet.version())
                .set(RULE_SET.EFFECTIVE_FROM, ruleSet.effectiveFrom())
                .set(RULE_SET.CONTENT, content)
                .returningResult(RULE_SET.RULE_SET_ID)
                .fetchSingle()
                .value1();
    }

    /**
     * Everything the dates depend on.
     *
     * @param rules by which they are computed
     * @param endedOn the day the trajectory ended; null while it runs
     */
    record Inputs(RuleSetId rules, @Nullable LocalDate endedOn, ScheduleFacts facts) {}

    /** Everything the dates depend on, in one statement; nothing when there is no such trajectory for the actor. */
    Optional<Inputs> findInputs(TrajectoryId trajectory) {
        return dsl.select(TRAJECTORY.RULE_SET_ID, TRAJECTORY.ENDED_ON, facts())
                .from(TRAJECTORY)
                .where(TRAJECTORY.TRAJECTORY_ID.eq(trajectory))
                .fetchOptional(mapping(Inputs::new));
    }

    /** The facts alone. */
    ScheduleFacts factsOf(TrajectoryId trajectory) {
        return Objects.requireNonNull(factsOf(List.of(trajectory)).get(trajectory), "facts of " + trajectory);
    }

    /** The facts of several trajectories, in one statement too. */
    Map<TrajectoryId, ScheduleFacts> factsOf(Collection<TrajectoryId> trajectories) {
        return dsl.select(TRAJECTORY.TRAJECTORY_ID, facts())
                .from(TRAJECTORY)
                .where(TRAJECTORY.TRAJECTORY_ID.in(trajectories))
                .fetchMap(found -> found.value1(), found -> found.value2());
    }

    private static SelectField<ScheduleFacts> facts() {
        return row(
                        TRAJECTORY.START_DATE,
                        multiset(select(
                                                CONTRACT_TERM.START_DATE,
                                                CONTRACT_TERM.LAST_DAY,
                                                CONTRACT_TERM.SIGNED_ON,
                                                CONTRACT_TERM.FTE)
                                        .from(CONTRACT_TERM)
                                        .where(CONTRACT_TERM.TRAJECTORY_ID.eq(TRAJECTORY.TRAJECTORY_ID))
                                        .orderBy(CONTRACT_TERM.NUMBER))
                                .convertFrom(terms -> terms.map(mapping(ScheduleFacts.ContractTerm::new))),
                        multiset(select(
                                                LEAVE.FIRST_DAY,
                                                LEAVE.LAST_DAY,
                                                LEAVE.FRACTION,
                                                LEAVE.MOVES_MILESTONES,
                                                LEAVE.GRANTED_ON)
                                        .from(LEAVE)
                                        .where(LEAVE.TRAJECTORY_ID.eq(TRAJECTORY.TRAJECTORY_ID))
                                        .and(LEAVE.MOVES_CONTRACT)
                                        .orderBy(LEAVE.FIRST_DAY, LEAVE.LEAVE_ID))
                                .convertFrom(leave -> leave.map(mapping((first, last, fraction, moves, granted) ->
                                        new ScheduleFacts.Leave(new Period(first, last), fraction, moves, granted)))),
                        multiset(select(FTE_CHANGE.CHANGES_ON, FTE_CHANGE.FTE, FTE_CHANGE.GRANTED_ON)
                                        .from(FTE_CHANGE)
                                        .where(FTE_CHANGE.TRAJECTORY_ID.eq(TRAJECTORY.TRAJECTORY_ID))
                                        .orderBy(FTE_CHANGE.CHANGES_ON))
                                .convertFrom(changes -> changes.map(mapping(ScheduleFacts.FteChange::new))),
                        multiset(select(MOVED_DATE.EVENT, MOVED_DATE.FALLS_ON, MOVED_DATE.REASON, MOVED_DATE.MOVED_ON)
                                        .from(MOVED_DATE)
                                        .where(MOVED_DATE.TRAJECTORY_ID.eq(TRAJECTORY.TRAJECTORY_ID))
                                        .orderBy(MOVED_DATE.MOVED_DATE_ID))
                                .convertFrom(moves -> moves.map(mapping(ScheduleFacts.ManualMove::new))),
                        TRAJECTORY.PLANNED_DEFENCE)
                .mapping((start, terms, leave, changes, moves, defence) -> new ScheduleFacts(
                        start,
                        terms,
                        Stream.<ScheduleFacts.Event>concat(leave.stream(), changes.stream())
                                .toList(),
                        moves,
                        defence));
    }

    /** Puts the computed dates in the place of what was stored. */
    void replace(TrajectoryId trajectory, List<DueDate> dates) {
        dsl.deleteFrom(DUE_DATE).where(DUE_DATE.TRAJECTORY_ID.eq(trajectory)).execute();
        dsl.batch(dates.stream()
                        .map(due -> dsl.insertInto(DUE_DATE)
                                .set(DUE_DATE.TRAJECTORY_ID, trajectory)
                                .set(DUE_DATE.EVENT, due.event())
                                .set(DUE_DATE.FALLS_ON, due.date())
                                .set(DUE_DATE.EXPLANATION, JSONB.valueOf(json.writeValueAsString(due.because()))))
                        .toList())
                .execute();
    }

    /** Stores the first dates of many trajectories, by one statement. */
    void insertAll(Map<TrajectoryId, List<DueDate>> dates) {
        record Dated(TrajectoryId of, DueDate due) {}

        new SetInsert<DueDateRecord, Dated>(DUE_DATE)
                .set(DUE_DATE.TRAJECTORY_ID, Dated::of)
                .set(DUE_DATE.EVENT, dated -> dated.due().event())
                .set(DUE_DATE.FALLS_ON, dated -> dated.due().date())
                .set(
                        DUE_DATE.EXPLANATION,
                        dated -> JSONB.valueOf(
                                json.writeValueAsString(dated.due().because())))
                .execute(
                        dsl,
                        dates.entrySet().stream()
                                .flatMap(of -> of.getValue().stream().map(due -> new Dated(of.getKey(), due)))
                                .toList());
    }

    void insertMove(
            TrajectoryId trajectory, MilestoneEvent event, LocalDate date, String reason, PersonId by, LocalDate on) {
        dsl.insertInto(MOVED_DATE)
                .set(MOVED_DATE.TRAJECTORY_ID, trajectory)
                .set(MOVED_DATE.EVENT, event)
                .set(MOVED_DATE.FALLS_ON, date)
                .set(MOVED_DATE.REASON, reason)
                .set(MOVED_DATE.MOVED_BY, by)
                .set(MOVED_DATE.MOVED_ON, on)
                .execute();
    }
}
