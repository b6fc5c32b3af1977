package nl.traject.people;

import static nl.traject.db.people.Tables.CHECK_FACT;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.traject.db.people.tables.records.CheckFactRecord;
import nl.traject.rules.Check;
import nl.traject.rules.CheckFact;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What is known for each check; a row is closed by the next one, never overwritten. */
@Repository
class CheckStore {

    private final DSLContext dsl;
    private final JsonMapper json;

    CheckStore(DSLContext dsl, JsonMapper json) {
        this.dsl = dsl;
        this.json = json;
    }

    /** Stores what differs from what is known. */
    void record(Trajectory trajectory, List<CheckFact> facts, Instant at) {
        var known = openOf(trajectory.id()).stream().collect(Collectors.toMap(CheckFact::check, fact -> fact));
        for (var fact : facts) {
            if (!fact.equals(known.get(fact.check()))) {
                close(trajectory.id(), fact.check(), at);
                insert(trajectory, fact, at);
            }
        }
    }

    /** How many checks of a trajectory are answered. */
    record Answered(TrajectoryId trajectory, int checks) {}

    /** The next trajectories under way after a number, in the order of their numbers. */
    List<Answered> answered(@Nullable TrajectoryId after, int limit) {
        var answered = selectCount()
                .from(CHECK_FACT)
                .where(CHECK_FACT.TRAJECTORY_ID.eq(TRAJECTORY.TRAJECTORY_ID))
                .and(CHECK_FACT.RECORDED_UNTIL.isNull());
        return dsl.select(TRAJECTORY.TRAJECTORY_ID, field(answered))
                .from(TRAJECTORY)
                .where(TRAJECTORY.ENDED_ON.isNull())
                .and(after == null ? noCondition() : TRAJECTORY.TRAJECTORY_ID.gt(after))
                .orderBy(TRAJECTORY.TRAJECTORY_ID)
                .limit(limit)
                .fetch(mapping(Answered::new));
    }

    List<CheckFact> openOf(TrajectoryId trajectory) {
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
                .and(CHECK_FACT.RECORDED_UNTIL.isNull())
                .orderBy(CHECK_FACT.CHECK_CODE)
                .fetch(mapping(CheckFact::new));
    }

    /** Stores the first facts of trajectories that have none, by one statement. */
    void insertAll(Map<Trajectory, List<CheckFact>> facts, Instant at) {
        record Known(Trajectory of, CheckFact fact) {}

        new SetInsert<CheckFactRecord, Known>(CHECK_FACT)
                .set(CHECK_FACT.TRAJECTORY_ID, known -> known.of().id())
                .set(CHECK_FACT.SCHOOL_ID, known -> known.of().school())
                .set(CHECK_FACT.CHECK_CODE, known -> known.fact().check())
                .set(CHECK_FACT.APPLIES_FROM, known -> known.fact().appliesFrom())
                .set(CHECK_FACT.DUE_FROM, known -> known.fact().dueFrom())
                .set(CHECK_FACT.LATE_FROM, known -> known.fact().lateFrom())
                .set(CHECK_FACT.MET_ON, known -> known.fact().metOn())
                .set(CHECK_FACT.WHEN_LATE, known -> known.fact().whenLate())
                .set(CHECK_FACT.FIGURE, known -> known.fact().figure())
                .set(CHECK_FACT.UNIT, known -> known.fact().unit())
                .set(CHECK_FACT.RULE, known -> known.fact().ruleKey())
                .set(CHECK_FACT.RULE_SET, known -> known.fact().ruleSet())
                .set(CHECK_FACT.RULE_SET_VERSION, known -> known.fact().ruleSetVersion())
                .set(CHECK_FACT.EVIDENCE_KEY, known -> known.fact().evidenceKey())
                .set(
                        CHECK_FACT.EVIDENCE,
                        known -> JSONB.valueOf(
                                json.writeValueAsString(known.fact().evidence())))
                .set(CHECK_FACT.RECORDED_FROM, known -> at)
                .execute(
                        dsl,
                        facts.entrySet().stream()
                                .flatMap(of -> of.getValue().stream().map(fact -> new Known(of.getKey(), fact)))
                                .toList());
    }

    /** Nothing is known from now on; what was known stays for who asks as at a day. */
    void closeAll(TrajectoryId trajectory, Instant at) {
        dsl.update(CHECK_FACT)
                .set(CHECK_FACT.RECORDED_UNTIL, at)
                .where(CHECK_FACT.TRAJECTORY_ID.eq(trajectory))
                .and(CHECK_FACT.RECORDED_UNTIL.isNull())
                .execute();
    }

    private void close(TrajectoryId trajectory, Check check, Instant at) {
        dsl.update(CHECK_FACT)
                .set(CHECK_FACT.RECORDED_UNTIL, at)
                .where(CHECK_FACT.TRAJECTORY_ID.eq(trajectory))
                .and(CHECK_FACT.CHECK_CODE.eq(check))
                .and(CHECK_FACT.RECORDED_UNTIL.isNull())
                .execute();
    }

    private void insert(Trajectory trajectory, CheckFact fact, Instant at) {
        dsl.insertInto(CHECK_FACT)
                .set(CHECK_FACT.TRAJECTORY_ID, trajectory.id())
                .set(CHECK_FACT.SCHOOL_ID, trajectory.school())
                .set(CHECK_FACT.CHECK_CODE, fact.check())
                .set(CHECK_FACT.APPLIES_FROM, fact.appliesFrom())
                .set(CHECK_FACT.DUE_FROM, fact.dueFrom())
                .set(CHECK_FACT.LATE_FROM, fact.lateFrom())
                .set(CHECK_FACT.MET_ON, fact.metOn())
                .set(CHECK_FACT.WHEN_LATE, fact.whenLate())
                .set(CHECK_FACT.FIGURE, fact.figure())
                .set(CHECK_FACT.UNIT, fact.unit())
                .set(CHECK_FACT.RULE, fact.ruleKey())
                .set(CHECK_FACT.RULE_SET, fact.ruleSet())
                .set(CHECK_FACT.EVIDENCE_KEY, fact.evidenceKey())
                .set(CHECK_FACT.RULE_SET_VERSION, fact.ruleSetVersion())
                .set(CHECK_FACT.EVIDENCE, JSONB.valueOf(json.writeValueAsString(fact.evidence())))
                .set(CHECK_FACT.RECORDED_FROM, at)
                .execute();
    }

    private List<String> evidence(JSONB stored) {
        return Arrays.asList(json.readValue(stored.data(), String[].class));
    }
}
