package nl.traject.plan.draft;

import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.SUPERVISION;
import static nl.traject.db.plan.Tables.DRAFT;
import static nl.traject.db.plan.Tables.DRAFT_TEXT;
import static nl.traject.db.plan.Tables.EXPECTED_OUTPUT;
import static nl.traject.db.plan.Tables.RISK;
import static nl.traject.db.plan.Tables.TOPIC;
import static nl.traject.db.plan.Tables.WORK_PACKAGE;
import static nl.traject.db.plan.Tables.WORK_PACKAGE_TOPIC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.traject.people.SupervisionId;
import nl.traject.plan.draft.TextKind.Subject;
import nl.traject.shared.Hours;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Texts and choices of drafts, and all that a draft consists of at once. */
@Repository
class PlanDraftStore {

    /** What is stored of one draft, and what it takes from elsewhere. */
    record Stored(
            List<Choices> choices,
            List<DraftText> texts,
            List<DraftPackage> packages,
            List<DraftRisk> risks,
            List<CommentThread> threads,
            SourceStore.Sources sources) {}

    private final DSLContext dsl;

    PlanDraftStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The whole draft, in one statement. */
    Stored read(TrajectoryId trajectory) {
        return dsl.select(
                        choicesOf(trajectory),
                        textsOf(trajectory),
                        packagesOf(trajectory),
                        risksOf(trajectory),
                        PlanCommentStore.threadsOf(trajectory),
                        SourceStore.of(trajectory))
                .fetchSingle(mapping(Stored::new));
    }

    Optional<DraftText> find(TrajectoryId trajectory, TextPlace place) {
        return dsl.select(
                        DRAFT_TEXT.CONTENT,
                        DRAFT_TEXT.VERSION,
                        PERSON.GIVEN_NAME,
                        PERSON.FAMILY_NAME,
                        DRAFT_TEXT.CHANGED_AT)
                .from(DRAFT_TEXT)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(DRAFT_TEXT.CHANGED_BY))
                .where(at(trajectory, place))
                .fetchOptional(mapping((content, version, given, family, at) ->
                        new DraftText(place, content, version, given + " " + family, at)));
    }

    /** The first words of a text; says whether nobody was faster. */
    boolean insert(TrajectoryId trajectory, TextPlace place, String content, PersonId by, Instant at) {
        return dsl.insertInto(DRAFT_TEXT)
                        .set(DRAFT_TEXT.TRAJECTORY_ID, trajectory)
                        .set(DRAFT_TEXT.KIND, place.kind())
                        .set(DRAFT_TEXT.WORK_PACKAGE_ID, workPackage(place))
                        .set(DRAFT_TEXT.RISK_ID, risk(place))
                        .set(DRAFT_TEXT.SUPERVISION_ID, supervision(place))
                        .set(DRAFT_TEXT.CONTENT, content)
                        .set(DRAFT_TEXT.CHANGED_BY, by)
                        .set(DRAFT_TEXT.CHANGED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Writes it unless somebody else did since that version; says whether it was written. */
    boolean update(TrajectoryId trajectory, TextPlace place, int version, String content, PersonId by, Instant at) {
        return dsl.update(DRAFT_TEXT)
                        .set(DRAFT_TEXT.CONTENT, content)
                        .set(DRAFT_TEXT.CHANGED_BY, by)
                        .set(DRAFT_TEXT.CHANGED_AT, at)
                        .set(DRAFT_TEXT.VERSION, version + 1)
                        .where(at(trajectory, place))
                        .and(DRAFT_TEXT.VERSION.eq(version))
                        .and(DRAFT_TEXT.CONTENT.ne(content))
                        .execute()
                == 1;
    }

    /** Says whether it was written; not when somebody else chose since that version. */
    boolean putHours(TrajectoryId trajectory, int version, @Nullable Hours hours) {
        begin(trajectory);
        return dsl.update(DRAFT)
                        .set(DRAFT.MONTHLY_HOURS, hours == null ? null : hours.value())
                        .set(DRAFT.HOURS_VERSION, version + 1)
                        .where(DRAFT.TRAJECTORY_ID.eq(trajectory))
                        .and(DRAFT.HOURS_VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Says whether it was written; not when somebody else chose since that version. */
    boolean putApplicable(TrajectoryId trajectory, int version, boolean applicable) {
        begin(trajectory);
        return dsl.update(DRAFT)
                        .set(DRAFT.DATA_APPLICABLE, applicable)
                        .set(DRAFT.APPLICABLE_VERSION, version + 1)
                        .where(DRAFT.TRAJECTORY_ID.eq(trajectory))
                        .and(DRAFT.APPLICABLE_VERSION.eq(version))
                        .execute()
                == 1;
    }

    private void begin(TrajectoryId trajectory) {
        dsl.insertInto(DRAFT)
                .set(DRAFT.TRAJECTORY_ID, trajectory)
                .onConflictDoNothing()
                .execute();
    }

    /** The place that somebody has in the team, the earliest one. */
    Optional<SupervisionId> findSupervision(TrajectoryId trajectory, PersonId supervisor) {
        return dsl.select(SUPERVISION.SUPERVISION_ID)
                .from(SUPERVISION)
                .where(SUPERVISION.TRAJECTORY_ID.eq(trajectory))
                .and(SUPERVISION.SUPERVISOR_ID.eq(supervisor))
                .orderBy(SUPERVISION.VALID_FROM, SUPERVISION.SUPERVISION_ID)
                .limit(1)
                .fetchOptional(SUPERVISION.SUPERVISION_ID);
    }

    private static Field<List<Choices>> choicesOf(TrajectoryId trajectory) {
        return multiset(select(
                                DRAFT.MONTHLY_HOURS,
                                DRAFT.HOURS_VERSION,
                                DRAFT.DATA_APPLICABLE,
                                DRAFT.APPLICABLE_VERSION)
                        .from(DRAFT)
                        .where(DRAFT.TRAJECTORY_ID.eq(trajectory)))
                .convertFrom(found -> found.map(mapping(Choices::stored)));
    }

    private static Field<List<DraftText>> textsOf(TrajectoryId trajectory) {
        return multiset(select(
                                DRAFT_TEXT.KIND,
                                coalesce(
                                        DRAFT_TEXT.WORK_PACKAGE_ID.coerce(Long.class),
                                        DRAFT_TEXT.RISK_ID.coerce(Long.class),
                                        DRAFT_TEXT.SUPERVISION_ID.coerce(Long.class)),
                                DRAFT_TEXT.CONTENT,
                                DRAFT_TEXT.VERSION,
                                PERSON.GIVEN_NAME,
                                PERSON.FAMILY_NAME,
                                DRAFT_TEXT.CHANGED_AT)
                        .from(DRAFT_TEXT)
                        .join(PERSON)
                        .on(PERSON.PERSON_ID.eq(DRAFT_TEXT.CHANGED_BY))
                        .where(DRAFT_TEXT.TRAJECTORY_ID.eq(trajectory)))
                .convertFrom(found ->
                        found.map(mapping((kind, subject, content, version, given, family, at) -> new DraftText(
                                new TextPlace(kind, subject == null ? 0 : subject),
                                content,
                                version,
                                given + " " + family,
                                at))));
    }

    private static Field<List<DraftPackage>> packagesOf(TrajectoryId trajectory) {
        return multiset(select(WORK_PACKAGE.WORK_PACKAGE_ID, WORK_PACKAGE.VERSION, frame(), outputs())
                        .from(WORK_PACKAGE)
                        .where(WORK_PACKAGE.TRAJECTORY_ID.eq(trajectory))
                        .and(WORK_PACKAGE.REMOVED.isFalse())
                        .orderBy(WORK_PACKAGE.POSITION, WORK_PACKAGE.WORK_PACKAGE_ID))
                .convertFrom(found -> found.map(mapping(DraftPackage::new)));
    }

    /** When a work package is worked on, and on what. */
    static SelectField<PackageFrame> frame() {
        return row(
                        WORK_PACKAGE.STARTS_ON,
                        WORK_PACKAGE.ENDS_ON,
                        multiset(select(TOPIC.NUMBER)
                                        .from(WORK_PACKAGE_TOPIC)
                                        .join(TOPIC)
                                        .on(TOPIC.TOPIC_ID.eq(WORK_PACKAGE_TOPIC.TOPIC_ID))
                                        .where(WORK_PACKAGE_TOPIC.WORK_PACKAGE_ID.eq(WORK_PACKAGE.WORK_PACKAGE_ID)))
                                .convertFrom(found -> found.intoSet(TOPIC.NUMBER)))
                .mapping(PackageFrame::new);
    }

    private static Field<List<DraftOutput>> outputs() {
        return multiset(select(
                                EXPECTED_OUTPUT.EXPECTED_OUTPUT_ID,
                                EXPECTED_OUTPUT.VERSION,
                                row(EXPECTED_OUTPUT.ACADEMIC_YEAR, EXPECTED_OUTPUT.KIND, EXPECTED_OUTPUT.DESCRIPTION)
                                        .mapping(OutputPlan::new))
                        .from(EXPECTED_OUTPUT)
                        .where(EXPECTED_OUTPUT.WORK_PACKAGE_ID.eq(WORK_PACKAGE.WORK_PACKAGE_ID))
                        .orderBy(EXPECTED_OUTPUT.ACADEMIC_YEAR, EXPECTED_OUTPUT.EXPECTED_OUTPUT_ID))
                .convertFrom(found -> found.map(mapping(DraftOutput::new)));
    }

    private static Field<List<DraftRisk>> risksOf(TrajectoryId trajectory) {
        return multiset(select(
                                RISK.RISK_ID,
                                RISK.VERSION,
                                row(RISK.LIKELIHOOD, RISK.IMPACT).mapping(RiskRating::new))
                        .from(RISK)
                        .where(RISK.TRAJECTORY_ID.eq(trajectory))
                        .and(RISK.REMOVED.isFalse())
                        .orderBy(RISK.RISK_ID))
                .convertFrom(found -> found.map(mapping(DraftRisk::new)));
    }

    private static Condition at(TrajectoryId trajectory, TextPlace place) {
        return noCondition()
                .and(DRAFT_TEXT.TRAJECTORY_ID.eq(trajectory))
                .and(DRAFT_TEXT.KIND.eq(place.kind()))
                .and(DRAFT_TEXT.WORK_PACKAGE_ID.isNotDistinctFrom(workPackage(place)))
                .and(DRAFT_TEXT.RISK_ID.isNotDistinctFrom(risk(place)))
                .and(DRAFT_TEXT.SUPERVISION_ID.isNotDistinctFrom(supervision(place)));
    }

    private static @Nullable WorkPackageId workPackage(TextPlace place) {
        return place.kind().subject() == Subject.WORK_PACKAGE ? new WorkPackageId(place.subject()) : null;
    }

    private static @Nullable RiskId risk(TextPlace place) {
        return place.kind().subject() == Subject.RISK ? new RiskId(place.subject()) : null;
    }

    private static @Nullable SupervisionId supervision(TextPlace place) {
        return place.kind().subject() == Subject.SUPERVISION ? new SupervisionId(place.subject()) : null;
    }
}
