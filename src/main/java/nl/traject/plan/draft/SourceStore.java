package nl.traject.plan.draft;

import static nl.traject.db.plan.Tables.PLANNED_TEACHING;
import static nl.traject.db.plan.Tables.PLANNED_TRAINING;
import static nl.traject.db.plan.Tables.TERM;
import static nl.traject.db.plan.Tables.TOPIC;
import static nl.traject.db.plan.Tables.TOPIC_TERM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.traject.plan.TermKind;
import nl.traject.plan.content.TeachingDuty;
import nl.traject.plan.content.TopicEntry;
import nl.traject.plan.content.TrainingItem;
import nl.traject.shared.Ects;
import nl.traject.shared.Hours;
import nl.traject.shared.TrajectoryId;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** What a plan takes from elsewhere: the topics, and what stands in the ledgers of training and teaching. */
final class SourceStore {

    private static final nl.traject.db.plan.tables.Topic PARENT = TOPIC.as("parent");
    private static final nl.traject.db.plan.tables.Topic MERGED_INTO = TOPIC.as("merged_into");

    /** All of it. */
    record Sources(List<TopicEntry> topics, List<TrainingItem> training, List<TeachingDuty> teaching) {}

    private SourceStore() {}

    /** Everything at once, as a part of the statement that reads the draft. */
    static SelectField<Sources> of(TrajectoryId trajectory) {
        return row(topicsOf(trajectory), trainingOf(trajectory), teachingOf(trajectory))
                .mapping(Sources::new);
    }

    private static Field<List<TopicEntry>> topicsOf(TrajectoryId trajectory) {
        var parent = PARENT.NUMBER.as("parent_number");
        var mergedInto = MERGED_INTO.NUMBER.as("merged_into_number");
        var terms = termsOfTopic();
        return multiset(select(TOPIC.fields())
                        .select(parent, mergedInto, terms)
                        .from(TOPIC)
                        .leftJoin(PARENT)
                        .on(PARENT.TOPIC_ID.eq(TOPIC.PARENT_ID))
                        .leftJoin(MERGED_INTO)
                        .on(MERGED_INTO.TOPIC_ID.eq(TOPIC.MERGED_INTO_ID))
                        .where(TOPIC.TRAJECTORY_ID.eq(trajectory))
                        .orderBy(TOPIC.NUMBER))
                .convertFrom(found ->
                        found.map(each -> topic(each, each.get(parent), each.get(mergedInto), each.get(terms))));
    }

    private static TopicEntry topic(
            Record found, @Nullable Integer parent, @Nullable Integer mergedInto, Map<TermKind, List<String>> terms) {
        return new TopicEntry(
                found.get(TOPIC.TOPIC_ID).value(),
                found.get(TOPIC.NUMBER),
                found.get(TOPIC.TITLE),
                found.get(TOPIC.STATUS).name(),
                found.get(TOPIC.REASON),
                found.get(TOPIC.QUESTION),
                found.get(TOPIC.HYPOTHESIS),
                found.get(TOPIC.REFUTING_RESULT),
                terms.getOrDefault(TermKind.TECHNIQUE, List.of()),
                terms.getOrDefault(TermKind.MEDIATOR, List.of()),
                terms.getOrDefault(TermKind.MODEL_FAMILY, List.of()),
                found.get(TOPIC.NAMED_MODELS),
                terms.getOrDefault(TermKind.DOMAIN, List.of()),
                found.get(TOPIC.DATA),
                terms.getOrDefault(TermKind.GROUND_TRUTH, List.of()),
                terms.getOrDefault(TermKind.BENCHMARK, List.of()),
                found.get(TOPIC.OWN_BENCHMARK),
                found.get(TOPIC.FAITHFULNESS_METRIC),
                found.get(TOPIC.BASELINES),
                found.get(TOPIC.REPOSITORY),
                found.get(TOPIC.WEIGHTS),
                found.get(TOPIC.DATASET),
                found.get(TOPIC.COMPUTE_ESTIMATE),
                parent,
                mergedInto,
                found.get(TOPIC.CHAPTER),
                found.get(TOPIC.PERIOD_FROM),
                found.get(TOPIC.PERIOD_TO));
    }

    private static Field<Map<TermKind, List<String>>> termsOfTopic() {
        return multiset(select(TERM.KIND, TERM.NAME)
                        .from(TOPIC_TERM)
                        .join(TERM)
                        .on(TERM.TERM_ID.eq(TOPIC_TERM.TERM_ID))
                        .where(TOPIC_TERM.TOPIC_ID.eq(TOPIC.TOPIC_ID))
                        .orderBy(TERM.KIND, TERM.POSITION, TERM.TERM_ID))
                .convertFrom(found -> {
                    var names = new EnumMap<TermKind, List<String>>(TermKind.class);
                    names.putAll(found.intoGroups(TERM.KIND, TERM.NAME));
                    return (Map<TermKind, List<String>>) names;
                })
                .as("terms");
    }

    private static Field<List<TrainingItem>> trainingOf(TrajectoryId trajectory) {
        return multiset(select(
                                PLANNED_TRAINING.ITEM_ID,
                                PLANNED_TRAINING.CATEGORY,
                                PLANNED_TRAINING.TITLE,
                                PLANNED_TRAINING.PROVIDER,
                                PLANNED_TRAINING.PLACE,
                                PLANNED_TRAINING.STARTS_ON,
                                PLANNED_TRAINING.ENDS_ON,
                                PLANNED_TRAINING.EC.convertFrom(Ects::new),
                                PLANNED_TRAINING.STATUS,
                                PLANNED_TRAINING.MANDATORY_CODE)
                        .from(PLANNED_TRAINING)
                        .where(PLANNED_TRAINING.TRAJECTORY_ID.eq(trajectory))
                        .orderBy(PLANNED_TRAINING.ENDS_ON, PLANNED_TRAINING.ITEM_ID))
                .convertFrom(found -> found.map(mapping(TrainingItem::new)));
    }

    private static Field<List<TeachingDuty>> teachingOf(TrajectoryId trajectory) {
        return multiset(select(
                                PLANNED_TEACHING.DUTY_ID,
                                PLANNED_TEACHING.COURSE,
                                PLANNED_TEACHING.CODE,
                                PLANNED_TEACHING.ROLE,
                                PLANNED_TEACHING.LEVEL,
                                PLANNED_TEACHING.BLOCK,
                                PLANNED_TEACHING.FIRST_DAY,
                                PLANNED_TEACHING.LAST_DAY,
                                PLANNED_TEACHING.PLANNED_HOURS.convertFrom(Hours::new),
                                PLANNED_TEACHING.LECTURER,
                                PLANNED_TEACHING.STATUS)
                        .from(PLANNED_TEACHING)
                        .where(PLANNED_TEACHING.TRAJECTORY_ID.eq(trajectory))
                        .orderBy(PLANNED_TEACHING.FIRST_DAY, PLANNED_TEACHING.DUTY_ID))
                .convertFrom(found -> found.map(mapping(TeachingDuty::new)));
    }
}
