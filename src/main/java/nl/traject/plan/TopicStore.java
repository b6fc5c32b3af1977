package nl.traject.plan;

import static nl.traject.db.plan.Tables.TERM;
import static nl.traject.db.plan.Tables.TOPIC;
import static nl.traject.db.plan.Tables.TOPIC_TERM;
import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Research topics and the terms they name. */
@Repository
class TopicStore {

    private static final nl.traject.db.plan.tables.Topic PARENT = TOPIC.as("parent");
    private static final nl.traject.db.plan.tables.Topic MERGED_INTO = TOPIC.as("merged_into");

    private final DSLContext dsl;

    TopicStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Topic> find(TopicId topic) {
        return find(TOPIC.TOPIC_ID.eq(topic));
    }

    Optional<Topic> find(TrajectoryId trajectory, int number) {
        return find(TOPIC.TRAJECTORY_ID.eq(trajectory).and(TOPIC.NUMBER.eq(number)));
    }

    List<TopicSummary> list(TrajectoryId trajectory, TopicFilter filter, int offset, int limit) {
        return dsl.select(
                        TOPIC.TOPIC_ID,
                        TOPIC.NUMBER,
                        TOPIC.TITLE,
                        TOPIC.STATUS,
                        TOPIC.STATUS_SINCE,
                        MERGED_INTO.NUMBER,
                        TOPIC.OWN_BENCHMARK,
                        termsOfTopic())
                .from(TOPIC)
                .leftJoin(MERGED_INTO)
                .on(MERGED_INTO.TOPIC_ID.eq(TOPIC.MERGED_INTO_ID))
                .where(TOPIC.TRAJECTORY_ID.eq(trajectory))
                .and(matching(filter))
                .orderBy(order(filter), TOPIC.NUMBER)
                .limit(limit)
                .offset(offset)
                .fetch(mapping(TopicSummary::new));
    }

    int count(TrajectoryId trajectory, TopicFilter filter) {
        return dsl.fetchCount(TOPIC, TOPIC.TRAJECTORY_ID.eq(trajectory).and(matching(filter)));
    }

    Map<TopicStatus, Integer> countByStatus(TrajectoryId trajectory) {
        var counts = new EnumMap<TopicStatus, Integer>(TopicStatus.class);
        dsl.select(TOPIC.STATUS, DSL.count())
                .from(TOPIC)
                .where(TOPIC.TRAJECTORY_ID.eq(trajectory))
                .groupBy(TOPIC.STATUS)
                .forEach(found -> counts.put(found.value1(), found.value2()));
        return counts;
    }

    /** By a part of the title, for a choice. */
    List<TopicRef> search(TrajectoryId trajectory, String text, int offset, int limit) {
        return dsl.select(TOPIC.TOPIC_ID, TOPIC.NUMBER, TOPIC.TITLE, TOPIC.STATUS, TOPIC.PARENT_ID)
                .from(TOPIC)
                .where(TOPIC.TRAJECTORY_ID.eq(trajectory))
                .and(TOPIC.TITLE.containsIgnoreCase(text.strip()))
                .orderBy(TOPIC.NUMBER)
                .limit(limit)
                .offset(offset)
                .fetch(mapping(TopicRef::new));
    }

    int countMatches(TrajectoryId trajectory, String text) {
        return dsl.fetchCount(
                TOPIC, TOPIC.TRAJECTORY_ID.eq(trajectory).and(TOPIC.TITLE.containsIgnoreCase(text.strip())));
    }

    /** The topics that are a part of this one. */
    List<TopicRef> partsOf(TopicId topic) {
        return dsl.select(TOPIC.TOPIC_ID, TOPIC.NUMBER, TOPIC.TITLE, TOPIC.STATUS, TOPIC.PARENT_ID)
                .from(TOPIC)
                .where(TOPIC.PARENT_ID.eq(topic))
                .orderBy(TOPIC.NUMBER)
                .fetch(mapping(TopicRef::new));
    }

    /** Since when each active topic of some trajectories rests on no ground truth; nothing for who has none. */
    Map<TrajectoryId, List<LocalDate>> withoutGroundTruthSince(Collection<TrajectoryId> trajectories) {
        return dsl.select(TOPIC.TRAJECTORY_ID, TOPIC.STATUS_SINCE)
                .from(TOPIC)
                .where(TOPIC.TRAJECTORY_ID.in(trajectories))
                .and(TOPIC.STATUS.eq(TopicStatus.ACTIVE))
                .and(notExists(selectOne()
                        .from(TOPIC_TERM)
                        .join(TERM)
                        .on(TERM.TERM_ID.eq(TOPIC_TERM.TERM_ID))
                        .where(TOPIC_TERM.TOPIC_ID.eq(TOPIC.TOPIC_ID))
                        // Follows from the topic; without it PostgreSQL reads the terms of all trajectories first.
                        .and(TOPIC_TERM.TRAJECTORY_ID.in(trajectories))
                        .and(TERM.KIND.eq(TermKind.GROUND_TRUTH))))
                .orderBy(TOPIC.TRAJECTORY_ID, TOPIC.STATUS_SINCE, TOPIC.TOPIC_ID)
                .fetchGroups(TOPIC.TRAJECTORY_ID, TOPIC.STATUS_SINCE);
    }

    /** Gives it the next number of the trajectory. */
    Topic insert(TrajectoryId trajectory, TopicContent content, PersonId by, LocalDate on) {
        var next = select(coalesce(max(PARENT.NUMBER), inline(0)).plus(1))
                .from(PARENT)
                .where(PARENT.TRAJECTORY_ID.eq(trajectory));
        var id = dsl.insertInto(TOPIC)
                .set(values(content))
                .set(TOPIC.TRAJECTORY_ID, trajectory)
                .set(TOPIC.NUMBER, DSL.field(next))
                .set(TOPIC.STATUS_SINCE, on)
                .set(TOPIC.CREATED_BY, by)
                .set(TOPIC.CREATED_ON, on)
                .returningResult(TOPIC.TOPIC_ID)
                .fetchSingle()
                .value1();
        writeTerms(id, trajectory, content);
        return find(id).orElseThrow();
    }

    /** Refuses when somebody else saved it since it was read. */
    void update(Topic topic) {
        var mergedInto = topic.mergedInto();
        var updated = dsl.update(TOPIC)
                .set(values(topic.content()))
                .set(TOPIC.STATUS, topic.status())
                .set(TOPIC.STATUS_SINCE, topic.statusSince())
                .set(TOPIC.REASON, topic.reason())
                .set(TOPIC.MERGED_INTO_ID, mergedInto == null ? null : mergedInto.id())
                .set(TOPIC.PROPOSED_ON, topic.agreement().proposedOn())
                .set(TOPIC.PROPOSED_BY, topic.agreement().proposedBy())
                .set(TOPIC.CANDIDATE_AGREED_ON, topic.agreement().candidateOn())
                .set(TOPIC.PROMOTOR_AGREED_ON, topic.agreement().promotorOn())
                .set(TOPIC.PROMOTOR_AGREED_BY, topic.agreement().promotor())
                .set(TOPIC.VERSION, TOPIC.VERSION.plus(1))
                .where(TOPIC.TOPIC_ID.eq(topic.id()))
                .and(TOPIC.VERSION.eq(topic.version()))
                .execute();
        if (updated == 0) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
        writeTerms(topic.id(), topic.trajectory(), topic.content());
    }

    /** Touches only what changed, so that the history shows that and nothing more. */
    private void writeTerms(TopicId topic, TrajectoryId trajectory, TopicContent content) {
        var named = content.terms().stream().map(Term::id).toList();
        dsl.deleteFrom(TOPIC_TERM)
                .where(TOPIC_TERM.TOPIC_ID.eq(topic))
                .and(TOPIC_TERM.TERM_ID.notIn(named))
                .execute();
        if (!named.isEmpty()) {
            dsl.insertInto(TOPIC_TERM, TOPIC_TERM.TOPIC_ID, TOPIC_TERM.TERM_ID, TOPIC_TERM.TRAJECTORY_ID)
                    .valuesOfRows(named.stream()
                            .map(term -> row(topic, term, trajectory))
                            .toList())
                    .onConflictDoNothing()
                    .execute();
        }
    }

    private Optional<Topic> find(Condition which) {
        return dsl.select(
                        TOPIC.TOPIC_ID,
                        TOPIC.TRAJECTORY_ID,
                        TOPIC.NUMBER,
                        TOPIC.VERSION,
                        contentOfTopic(),
                        TOPIC.STATUS,
                        TOPIC.STATUS_SINCE,
                        TOPIC.REASON,
                        refTo(MERGED_INTO),
                        row(
                                        TOPIC.PROPOSED_ON,
                                        TOPIC.PROPOSED_BY,
                                        TOPIC.CANDIDATE_AGREED_ON,
                                        TOPIC.PROMOTOR_AGREED_ON,
                                        TOPIC.PROMOTOR_AGREED_BY)
                                .mapping(Agreement::new))
                .from(TOPIC)
                .leftJoin(PARENT)
                .on(PARENT.TOPIC_ID.eq(TOPIC.PARENT_ID))
                .leftJoin(MERGED_INTO)
                .on(MERGED_INTO.TOPIC_ID.eq(TOPIC.MERGED_INTO_ID))
                .where(which)
                .fetchOptional(mapping(Topic::new));
    }

    private static SelectField<TopicContent> contentOfTopic() {
        return row(
                        row(TOPIC.TITLE, TOPIC.QUESTION, TOPIC.HYPOTHESIS, TOPIC.REFUTING_RESULT)
                                .mapping(Claim::new),
                        termsOfTopic(),
                        TOPIC.NAMED_MODELS,
                        TOPIC.DATA,
                        TOPIC.OWN_BENCHMARK,
                        TOPIC.FAITHFULNESS_METRIC,
                        TOPIC.BASELINES,
                        row(
                                        refTo(PARENT),
                                        TOPIC.CHAPTER,
                                        TOPIC.PERIOD_FROM,
                                        TOPIC.PERIOD_TO,
                                        TOPIC.COMPUTE_ESTIMATE,
                                        TOPIC.REPOSITORY,
                                        TOPIC.WEIGHTS,
                                        TOPIC.DATASET)
                                .mapping(Frame::new))
                .mapping((claim, terms, models, data, benchmark, metric, baselines, frame) -> new TopicContent(
                        claim,
                        new Method(
                                Terms.of(TermKind.TECHNIQUE, terms),
                                Terms.of(TermKind.MEDIATOR, terms),
                                Terms.of(TermKind.MODEL_FAMILY, terms),
                                models,
                                Terms.of(TermKind.DOMAIN, terms),
                                data),
                        new Evidence(
                                Terms.of(TermKind.GROUND_TRUTH, terms),
                                Terms.of(TermKind.BENCHMARK, terms),
                                benchmark,
                                metric,
                                baselines),
                        frame));
    }

    private static SelectField<TopicRef> refTo(nl.traject.db.plan.tables.Topic other) {
        return row(other.TOPIC_ID, other.NUMBER, other.TITLE, other.STATUS, other.PARENT_ID)
                .mapping(nullOnAllNull(TopicRef::new));
    }

    private static Field<List<Term>> termsOfTopic() {
        return multiset(select(
                                TERM.TERM_ID,
                                TERM.KIND,
                                TERM.GROUP_ID,
                                TERM.POSITION,
                                TERM.NAME,
                                TERM.NAME_NL,
                                TERM.CONFIDENCE,
                                TERM.RETIRED)
                        .from(TOPIC_TERM)
                        .join(TERM)
                        .on(TERM.TERM_ID.eq(TOPIC_TERM.TERM_ID))
                        .where(TOPIC_TERM.TOPIC_ID.eq(TOPIC.TOPIC_ID))
                        .orderBy(TERM.KIND, TERM.POSITION, TERM.TERM_ID))
                .convertFrom(found -> found.map(mapping(Term::new)));
    }

    private static Map<Field<?>, @Nullable Object> values(TopicContent content) {
        var claim = content.claim();
        var frame = content.frame();
        var parent = frame.parent();
        var values = new LinkedHashMap<Field<?>, @Nullable Object>();
        values.put(TOPIC.TITLE, claim.title());
        values.put(TOPIC.QUESTION, claim.question());
        values.put(TOPIC.HYPOTHESIS, claim.hypothesis());
        values.put(TOPIC.REFUTING_RESULT, claim.refutingResult());
        values.put(TOPIC.NAMED_MODELS, content.method().namedModels());
        values.put(TOPIC.DATA, content.method().data());
        values.put(TOPIC.OWN_BENCHMARK, content.evidence().ownBenchmark());
        values.put(TOPIC.FAITHFULNESS_METRIC, content.evidence().faithfulnessMetric());
        values.put(TOPIC.BASELINES, content.evidence().baselines());
        values.put(TOPIC.REPOSITORY, frame.repository());
        values.put(TOPIC.WEIGHTS, frame.weights());
        values.put(TOPIC.DATASET, frame.dataset());
        values.put(TOPIC.COMPUTE_ESTIMATE, frame.computeEstimate());
        values.put(TOPIC.CHAPTER, frame.chapter());
        values.put(TOPIC.PARENT_ID, parent == null ? null : parent.id());
        values.put(TOPIC.PERIOD_FROM, frame.from());
        values.put(TOPIC.PERIOD_TO, frame.to());
        return values;
    }

    private static Condition matching(TopicFilter filter) {
        return filter.statuses().isEmpty() ? noCondition() : TOPIC.STATUS.in(filter.statuses());
    }

    private static OrderField<?> order(TopicFilter filter) {
        Field<?> by =
                switch (filter.order()) {
                    case NUMBER -> TOPIC.NUMBER;
                    case TITLE -> TOPIC.TITLE.collate("und-x-icu");
                    case STATUS -> position(TOPIC.STATUS);
                };
        return filter.descending() ? by.desc() : by.asc();
    }

    /** From idea to dropped, as the words are declared. */
    private static Field<Integer> position(Field<TopicStatus> status) {
        var positions = new EnumMap<TopicStatus, Integer>(TopicStatus.class);
        for (var value : TopicStatus.values()) {
            positions.put(value, value.ordinal());
        }
        return DSL.case_(status).mapValues(positions);
    }
}
