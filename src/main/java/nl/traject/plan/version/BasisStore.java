package nl.traject.plan.version;

import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.plan.Tables.PLAN_VERSION;
import static nl.traject.db.plan.Tables.REVIEW;
import static nl.traject.db.plan.Tables.SNAPSHOT;
import static nl.traject.db.plan.Tables.TOPIC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.traject.people.Person;
import nl.traject.plan.TopicStatus;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What plans stand on: topics as they are, and that the team kept a plan although something changed. */
@Repository
class BasisStore {

    private final DSLContext dsl;
    private final JsonMapper json;

    BasisStore(DSLContext dsl, JsonMapper json) {
        this.dsl = dsl;
        this.json = json;
    }

    /**
     * What is needed to see whether the plan in force still stands.
     *
     * @param team as it is on the day
     * @param topics that were agreed once, by number
     * @param basis of the version in force; null when none is
     * @param snapshot of the version in force; null when none is
     * @param review the last of the version in force; null when there was none
     */
    record Found(
            PlanTeam team,
            List<Basis.Fact> topics,
            @Nullable Basis basis,
            @Nullable Snapshot snapshot,
            @Nullable PlanReview review) {}

    /** In one statement. */
    Found read(TrajectoryId trajectory, LocalDate day) {
        var inForce = PLAN_VERSION.TRAJECTORY_ID.eq(trajectory).and(PLAN_VERSION.STATUS.eq(VersionStatus.IN_FORCE));
        return dsl.select(
                        PlanTeamStore.teamOf(trajectory, day),
                        multiset(topics(trajectory)).convertFrom(rows -> rows.map(mapping(BasisStore::topic))),
                        field(select(PLAN_VERSION.BASIS).from(PLAN_VERSION).where(inForce)),
                        multiset(select(SNAPSHOT.CONTENT, SNAPSHOT.SHA256)
                                        .from(SNAPSHOT)
                                        .join(PLAN_VERSION)
                                        .on(PLAN_VERSION.PLAN_VERSION_ID.eq(SNAPSHOT.PLAN_VERSION_ID))
                                        .where(inForce))
                                .convertFrom(rows -> rows.map(mapping(Snapshot::new))),
                        multiset(select(
                                                row(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                                                        .mapping(Person::new),
                                                REVIEW.REVIEWED_ON,
                                                REVIEW.REASON,
                                                REVIEW.BASIS.cast(SQLDataType.VARCHAR))
                                        .from(REVIEW)
                                        .join(PLAN_VERSION)
                                        .on(PLAN_VERSION.PLAN_VERSION_ID.eq(REVIEW.PLAN_VERSION_ID))
                                        .join(PERSON)
                                        .on(PERSON.PERSON_ID.eq(REVIEW.REVIEWED_BY))
                                        .where(inForce)
                                        .orderBy(REVIEW.REVIEW_ID.desc())
                                        .limit(1))
                                .convertFrom(rows -> rows.map(mapping(
                                        (by, on, reason, kept) -> new PlanReview(by, on, reason, basis(kept))))))
                .fetchSingle(mapping((team, topics, basis, snapshots, reviews) -> new Found(
                        team,
                        topics,
                        basis == null ? null : basis(basis.data()),
                        snapshots.isEmpty() ? null : snapshots.getFirst(),
                        reviews.isEmpty() ? null : reviews.getFirst())));
    }

    /** Topics that were agreed once, by number. */
    List<Basis.Fact> topicsOf(TrajectoryId trajectory) {
        return dsl.fetch(topics(trajectory)).map(mapping(BasisStore::topic));
    }

    private static Select<Record3<Integer, TopicStatus, String>> topics(TrajectoryId trajectory) {
        return select(TOPIC.NUMBER, TOPIC.STATUS, TOPIC.TITLE)
                .from(TOPIC)
                .where(TOPIC.TRAJECTORY_ID.eq(trajectory))
                .and(TOPIC.STATUS.notIn(TopicStatus.IDEA, TopicStatus.PROPOSED))
                .orderBy(TOPIC.NUMBER);
    }

    private static Basis.Fact topic(int number, TopicStatus status, String title) {
        return new Basis.Fact(
                Basis.Kind.TOPIC,
                Integer.toString(number),
                status.isOver() ? status.name() : Basis.AGREED,
                number + " " + title);
    }

    void insert(PlanVersion kept, PlanReview review) {
        dsl.insertInto(REVIEW)
                .set(REVIEW.TRAJECTORY_ID, kept.trajectory())
                .set(REVIEW.PLAN_VERSION_ID, kept.id())
                .set(REVIEW.REASON, review.reason())
                .set(
                        REVIEW.BASIS,
                        JSONB.valueOf(json.writeValueAsString(review.basis().facts())))
                .set(REVIEW.REVIEWED_BY, review.by().id())
                .set(REVIEW.REVIEWED_ON, review.on())
                .execute();
    }

    /** The day of the last review of each trajectory that has one. */
    Map<TrajectoryId, LocalDate> lastReviews(Collection<TrajectoryId> trajectories) {
        var last = max(REVIEW.REVIEWED_ON);
        return dsl.select(REVIEW.TRAJECTORY_ID, last)
                .from(REVIEW)
                .where(REVIEW.TRAJECTORY_ID.in(trajectories))
                .groupBy(REVIEW.TRAJECTORY_ID)
                .fetchMap(REVIEW.TRAJECTORY_ID, last);
    }

    private Basis basis(String stored) {
        return new Basis(List.of(json.readValue(stored, Basis.Fact[].class)));
    }
}
