package nl.traject.plan.version;

import static nl.traject.db.plan.Tables.PARTY;
import static nl.traject.db.plan.Tables.PLAN_VERSION;
import static nl.traject.db.plan.Tables.SNAPSHOT;
import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.traject.db.people.tables.Person;
import nl.traject.plan.version.Proposal.FrozenVersion;
import nl.traject.rules.RuleSet;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record13;
import org.jooq.SelectField;
import org.jooq.SelectSeekStep1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Versions of plans, their parties, and what they say. */
@Repository
class PlanVersionStore {

    private static final Person PROPOSER = nl.traject.db.people.Tables.PERSON.as("proposer");
    private static final Person WITHDRAWER = nl.traject.db.people.Tables.PERSON.as("withdrawer");
    private static final Person ASKED = nl.traject.db.people.Tables.PERSON.as("asked");
    private static final Person ANSWERER = nl.traject.db.people.Tables.PERSON.as("answerer");

    private static final int READ_AT_ONCE = 50;

    private final DSLContext dsl;
    private final JsonMapper json;

    PlanVersionStore(DSLContext dsl, JsonMapper json) {
        this.dsl = dsl;
        this.json = json;
    }

    /** All versions of a trajectory, the newest first. */
    List<PlanVersion> listOf(TrajectoryId trajectory) {
        return versions(PLAN_VERSION.TRAJECTORY_ID.eq(trajectory)).fetch(mapping(PlanVersion::new));
    }

    /** The same for several trajectories. */
    Map<TrajectoryId, List<PlanVersion>> listOf(Collection<TrajectoryId> trajectories) {
        var all = new LinkedHashMap<TrajectoryId, List<PlanVersion>>();
        versions(PLAN_VERSION.TRAJECTORY_ID.in(trajectories))
                .fetch(mapping(PlanVersion::new))
                .forEach(version -> all.computeIfAbsent(version.trajectory(), id -> new ArrayList<>())
                        .add(version));
        return all;
    }

    Optional<PlanVersion> find(TrajectoryId trajectory, int number) {
        return versions(PLAN_VERSION.TRAJECTORY_ID.eq(trajectory).and(PLAN_VERSION.NUMBER.eq(number)))
                .fetchOptional(mapping(PlanVersion::new));
    }

    Snapshot snapshotOf(PlanVersionId version) {
        return dsl.select(SNAPSHOT.CONTENT, SNAPSHOT.SHA256)
                .from(SNAPSHOT)
                .where(SNAPSHOT.PLAN_VERSION_ID.eq(version))
                .fetchSingle(mapping(Snapshot::new));
    }

    /** What some versions say, by their numbers; what is not there is left out. */
    Map<Integer, Snapshot> snapshotsOf(TrajectoryId trajectory, Collection<Integer> numbers) {
        return dsl.select(PLAN_VERSION.NUMBER, SNAPSHOT.CONTENT, SNAPSHOT.SHA256)
                .from(PLAN_VERSION)
                .join(SNAPSHOT)
                .on(SNAPSHOT.PLAN_VERSION_ID.eq(PLAN_VERSION.PLAN_VERSION_ID))
                .where(PLAN_VERSION.TRAJECTORY_ID.eq(trajectory))
                .and(PLAN_VERSION.NUMBER.in(numbers))
                .fetchMap(
                        PLAN_VERSION.NUMBER,
                        found -> new Snapshot(found.get(SNAPSHOT.CONTENT), found.get(SNAPSHOT.SHA256)));
    }

    /** What was in force at the end of that day, if anything was. */
    Optional<Snapshot> findInForce(TrajectoryId trajectory, LocalDate day) {
        return dsl.select(SNAPSHOT.CONTENT, SNAPSHOT.SHA256)
                .from(PLAN_VERSION)
                .join(SNAPSHOT)
                .on(SNAPSHOT.PLAN_VERSION_ID.eq(PLAN_VERSION.PLAN_VERSION_ID))
                .where(PLAN_VERSION.TRAJECTORY_ID.eq(trajectory))
                .and(PLAN_VERSION.IN_FORCE_FROM.le(day))
                .and(PLAN_VERSION.SUPERSEDED_ON.isNull().or(PLAN_VERSION.SUPERSEDED_ON.gt(day)))
                .fetchOptional(mapping(Snapshot::new));
    }

    /** What is taken of the plan that each trajectory has in force, read one after the other. */
    <T> Map<TrajectoryId, T> inForce(Collection<TrajectoryId> trajectories, Function<AgreedPlan, T> take) {
        var taken = new HashMap<TrajectoryId, T>();
        try (var found = dsl.select(
                        PLAN_VERSION.TRAJECTORY_ID,
                        PLAN_VERSION.NUMBER,
                        PLAN_VERSION.IN_FORCE_FROM,
                        SNAPSHOT.CONTENT,
                        SNAPSHOT.SHA256)
                .from(PLAN_VERSION)
                .join(SNAPSHOT)
                .on(SNAPSHOT.PLAN_VERSION_ID.eq(PLAN_VERSION.PLAN_VERSION_ID))
                .where(PLAN_VERSION.TRAJECTORY_ID.in(trajectories))
                .and(PLAN_VERSION.STATUS.eq(VersionStatus.IN_FORCE))
                .orderBy(PLAN_VERSION.TRAJECTORY_ID)
                .fetchSize(READ_AT_ONCE)
                .fetchLazy()) {
            for (var each : found) {
                var plan = new Snapshot(each.value4(), each.value5()).read();
                taken.put(each.value1(), take.apply(new AgreedPlan(each.value2(), each.value3(), plan)));
            }
        }
        return taken;
    }

    /** All versions with the digests of what they say. */
    List<FrozenVersion> frozenOf(TrajectoryId trajectory) {
        var digests = dsl.select(SNAPSHOT.PLAN_VERSION_ID, SNAPSHOT.SHA256)
                .from(SNAPSHOT)
                .where(SNAPSHOT.TRAJECTORY_ID.eq(trajectory))
                .fetchMap(SNAPSHOT.PLAN_VERSION_ID, SNAPSHOT.SHA256);
        return listOf(trajectory).stream()
                .map(version -> new FrozenVersion(version, digests.getOrDefault(version.id(), "")))
                .toList();
    }

    /** Freezes a proposal. */
    PlanVersion insert(Proposal proposal) {
        var id = dsl.insertInto(PLAN_VERSION)
                .set(PLAN_VERSION.TRAJECTORY_ID, proposal.trajectory())
                .set(PLAN_VERSION.NUMBER, proposal.number())
                .set(PLAN_VERSION.STATUS, VersionStatus.PROPOSED)
                .set(PLAN_VERSION.PROPOSED_BY, proposal.by().id())
                .set(PLAN_VERSION.PROPOSED_ON, proposal.on())
                .set(PLAN_VERSION.RULE_SET, proposal.ruleSet())
                .set(PLAN_VERSION.RULE_SET_VERSION, proposal.ruleSetVersion())
                .set(PLAN_VERSION.BASIS, toJson(proposal.basis()))
                .returningResult(PLAN_VERSION.PLAN_VERSION_ID)
                .fetchSingle()
                .value1();
        dsl.insertInto(SNAPSHOT)
                .set(SNAPSHOT.PLAN_VERSION_ID, id)
                .set(SNAPSHOT.TRAJECTORY_ID, proposal.trajectory())
                .set(SNAPSHOT.CONTENT, proposal.snapshot().content())
                .set(SNAPSHOT.SHA256, proposal.snapshot().sha256())
                .execute();
        for (var party : proposal.parties()) {
            dsl.insertInto(PARTY)
                    .set(PARTY.PLAN_VERSION_ID, id)
                    .set(PARTY.TRAJECTORY_ID, proposal.trajectory())
                    .set(PARTY.PART, party.part())
                    .set(
                            PARTY.PERSON_ID,
                            party.person() == null ? null : party.person().id())
                    .set(PARTY.ASKED_ON, party.askedOn())
                    .set(answerOf(party))
                    .execute();
        }
        return find(proposal.trajectory(), proposal.number()).orElseThrow();
    }

    /**
     * Writes what differs: the parties first, as a version comes in force only once all have agreed. Refuses when somebody
     * else wrote meanwhile.
     */
    void update(PlanVersion before, PlanVersion after) {
        for (var party : after.parties()) {
            if (!before.parties().contains(party)) {
                dsl.update(PARTY)
                        .set(PARTY.ASKED_ON, party.askedOn())
                        .set(answerOf(party))
                        .where(PARTY.PLAN_VERSION_ID.eq(after.id()))
                        .and(PARTY.PART.eq(party.part()))
                        .execute();
            }
        }
        var withdrawal = after.withdrawal();
        var rows = dsl.update(PLAN_VERSION)
                .set(PLAN_VERSION.STATUS, after.status())
                .set(PLAN_VERSION.IN_FORCE_FROM, after.inForceFrom())
                .set(PLAN_VERSION.SUPERSEDED_ON, after.supersededOn())
                .set(
                        PLAN_VERSION.WITHDRAWN_BY,
                        withdrawal == null ? null : withdrawal.by().id())
                .set(PLAN_VERSION.WITHDRAWN_ON, withdrawal == null ? null : withdrawal.on())
                .set(PLAN_VERSION.WITHDRAWAL_REASON, withdrawal == null ? "" : withdrawal.reason())
                .set(PLAN_VERSION.VERSION, PLAN_VERSION.VERSION.plus(1))
                .where(PLAN_VERSION.PLAN_VERSION_ID.eq(after.id()))
                .and(PLAN_VERSION.VERSION.eq(before.version()))
                .execute();
        if (rows == 0) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }

    private static Map<Field<?>, @Nullable Object> answerOf(Party party) {
        var answer = party.answer();
        var values = new LinkedHashMap<Field<?>, @Nullable Object>();
        values.put(PARTY.ANSWER, answer == null ? null : answer.kind());
        values.put(PARTY.ANSWERED_BY, answer == null ? null : answer.by().id());
        values.put(PARTY.ANSWERED_ON, answer == null ? null : answer.on());
        values.put(PARTY.REASON, answer == null ? "" : answer.reason());
        return values;
    }

    private SelectSeekStep1<
                    Record13<
                            PlanVersionId,
                            TrajectoryId,
                            Integer,
                            VersionStatus,
                            nl.traject.people.Person,
                            java.time.LocalDate,
                            String,
                            String,
                            List<Party>,
                            java.time.LocalDate,
                            java.time.LocalDate,
                            Withdrawal,
                            Integer>,
                    Integer>
            versions(Condition which) {
        return dsl.select(
                        PLAN_VERSION.PLAN_VERSION_ID,
                        PLAN_VERSION.TRAJECTORY_ID,
                        PLAN_VERSION.NUMBER,
                        PLAN_VERSION.STATUS,
                        person(PROPOSER),
                        PLAN_VERSION.PROPOSED_ON,
                        PLAN_VERSION.RULE_SET,
                        PLAN_VERSION.RULE_SET_VERSION,
                        parties(),
                        PLAN_VERSION.IN_FORCE_FROM,
                        PLAN_VERSION.SUPERSEDED_ON,
                        row(person(WITHDRAWER), PLAN_VERSION.WITHDRAWN_ON, PLAN_VERSION.WITHDRAWAL_REASON)
                                .mapping((by, on, reason) -> by == null ? null : new Withdrawal(by, on, reason)),
                        PLAN_VERSION.VERSION)
                .from(PLAN_VERSION)
                .join(PROPOSER)
                .on(PROPOSER.PERSON_ID.eq(PLAN_VERSION.PROPOSED_BY))
                .leftJoin(WITHDRAWER)
                .on(WITHDRAWER.PERSON_ID.eq(PLAN_VERSION.WITHDRAWN_BY))
                .where(which)
                .orderBy(PLAN_VERSION.NUMBER.desc());
    }

    /** In the order in which they are named everywhere. */
    private static Field<List<Party>> parties() {
        return multiset(select(
                                PARTY.PART,
                                person(ASKED),
                                PARTY.ASKED_ON,
                                row(PARTY.ANSWER, person(ANSWERER), PARTY.ANSWERED_ON, PARTY.REASON)
                                        .mapping((kind, by, on, reason) ->
                                                kind == null ? null : new Answer(kind, by, on, reason)))
                        .from(PARTY)
                        .leftJoin(ASKED)
                        .on(ASKED.PERSON_ID.eq(PARTY.PERSON_ID))
                        .leftJoin(ANSWERER)
                        .on(ANSWERER.PERSON_ID.eq(PARTY.ANSWERED_BY))
                        .where(PARTY.PLAN_VERSION_ID.eq(PLAN_VERSION.PLAN_VERSION_ID))
                        .orderBy(case_(PARTY.PART)
                                .when(RuleSet.Party.CANDIDATE, inline(1))
                                .when(RuleSet.Party.PROMOTOR, inline(2))
                                .when(RuleSet.Party.SECOND_SUPERVISOR, inline(3))
                                .otherwise(inline(4))))
                .convertFrom(rows -> rows.map(mapping(Party::new)));
    }

    private static SelectField<nl.traject.people.Person> person(Person person) {
        return row(person.PERSON_ID, person.GIVEN_NAME, person.FAMILY_NAME)
                .mapping(nullOnAllNull(nl.traject.people.Person::new));
    }

    private JSONB toJson(Basis basis) {
        return JSONB.valueOf(json.writeValueAsString(basis.facts()));
    }
}
