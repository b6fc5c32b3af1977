package nl.traject.evaluation;

import static nl.traject.db.evaluation.Tables.ASSESSMENT;
import static nl.traject.db.evaluation.Tables.COMMENT;
import static nl.traject.db.evaluation.Tables.DECISION;
import static nl.traject.db.evaluation.Tables.DECISION_CONDITION;
import static nl.traject.db.evaluation.Tables.MEETING;
import static nl.traject.db.evaluation.Tables.MILESTONE;
import static nl.traject.db.evaluation.Tables.OBSERVER_VIEW;
import static nl.traject.db.evaluation.Tables.RATING;
import static nl.traject.db.evaluation.Tables.REPORT;
import static nl.traject.db.evaluation.Tables.RESPONSE;
import static nl.traject.db.evaluation.Tables.SEAL;
import static nl.traject.db.evaluation.Tables.WRITTEN_NOTICE;
import static nl.traject.db.people.Tables.PERSON;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import nl.traject.people.Person;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Everything that was written for an evaluation. */
@Repository
class EvaluationStore {

    /** What stands on disk about one evaluation; the rest of it comes from people and from the schedule. */
    record Written(
            CandidateReport selfReport,
            List<Assessment> assessments,
            @Nullable ObserverView view,
            List<PartComment> comments,
            @Nullable MeetingRecord meeting,
            @Nullable Decision decision,
            @Nullable CandidateResponse response,
            @Nullable Seal seal,
            @Nullable WrittenNotice notice) {

        static final Written NOTHING =
                new Written(CandidateReport.NONE, List.of(), null, List.of(), null, null, null, null, null);

        /** Of what is written once, the first is the only one. */
        static Written of(
                List<CandidateReport> report,
                List<Assessment> assessments,
                List<ObserverView> view,
                List<PartComment> comments,
                List<MeetingRecord> meeting,
                List<Decision> decision,
                List<CandidateResponse> response,
                List<Seal> seal,
                List<WrittenNotice> notice) {
            return new Written(
                    report.stream().findFirst().orElse(CandidateReport.NONE),
                    assessments,
                    first(view),
                    comments,
                    first(meeting),
                    first(decision),
                    first(response),
                    first(seal),
                    first(notice));
        }

        private static <T> @Nullable T first(List<T> list) {
            return list.isEmpty() ? null : list.getFirst();
        }
    }

    private final DSLContext dsl;

    EvaluationStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** In one statement. */
    Written read(TrajectoryId trajectory) {
        return dsl.select(
                        multiset(select(REPORT.CONTENT, REPORT.SAVED_AT, REPORT.FILED_ON, REPORT.VERSION)
                                        .from(REPORT)
                                        .where(REPORT.MILESTONE_ID.eq(MILESTONE.MILESTONE_ID)))
                                .convertFrom(rows -> rows.map(mapping(CandidateReport::new))),
                        multiset(select(
                                        person(ASSESSMENT.ASSESSOR_ID),
                                        multiset(select(RATING.CRITERION, RATING.LEVEL, RATING.CONTENT)
                                                        .from(RATING)
                                                        .where(RATING.ASSESSMENT_ID.eq(ASSESSMENT.ASSESSMENT_ID))
                                                        .orderBy(RATING.RATING_ID))
                                                .convertFrom(rows -> rows.map(mapping(Assessment.Rating::new))),
                                        ASSESSMENT.SUBMITTED_ON,
                                        ASSESSMENT.VERSION)
                                        .from(ASSESSMENT)
                                        .join(PERSON)
                                        .on(PERSON.PERSON_ID.eq(ASSESSMENT.ASSESSOR_ID))
                                        .where(ASSESSMENT.MILESTONE_ID.eq(MILESTONE.MILESTONE_ID))
                                        .orderBy(ASSESSMENT.ASSESSMENT_ID))
                                .convertFrom(rows -> rows.map(mapping(Assessment::new))),
                        multiset(select(
                                        person(OBSERVER_VIEW.OBSERVER_ID),
                                        OBSERVER_VIEW.CONTENT,
                                        OBSERVER_VIEW.SUBMITTED_ON,
                                        OBSERVER_VIEW.VERSION)
                                        .from(OBSERVER_VIEW)
                                        .join(PERSON)
                                        .on(PERSON.PERSON_ID.eq(OBSERVER_VIEW.OBSERVER_ID))
                                        .where(OBSERVER_VIEW.MILESTONE_ID.eq(MILESTONE.MILESTONE_ID)))
                                .convertFrom(rows -> rows.map(mapping(ObserverView::new))),
                        multiset(select(COMMENT.PART, COMMENT.CRITERION, COMMENT.CONTENT, COMMENT.WRITTEN_ON)
                                        .from(COMMENT)
                                        .where(COMMENT.MILESTONE_ID.eq(MILESTONE.MILESTONE_ID))
                                        .orderBy(COMMENT.COMMENT_ID))
                                .convertFrom(rows -> rows.map(mapping(PartComment::new))),
                        multiset(select(MEETING.HELD_ON, MEETING.PLACE, MEETING.PRESENT, MEETING.NOTES)
                                        .from(MEETING)
                                        .where(MEETING.MILESTONE_ID.eq(MILESTONE.MILESTONE_ID)))
                                .convertFrom(rows -> rows.map(mapping(MeetingRecord::new))),
                        decisions(),
                        multiset(select(RESPONSE.CONTENT, RESPONSE.RESPONDED_ON)
                                        .from(RESPONSE)
                                        .where(RESPONSE.MILESTONE_ID.eq(MILESTONE.MILESTONE_ID)))
                                .convertFrom(rows -> rows.map(mapping(CandidateResponse::new))),
                        multiset(select(SEAL.CONTENT, SEAL.SHA256, SEAL.SEALED_AT)
                                        .from(SEAL)
                                        .where(SEAL.MILESTONE_ID.eq(MILESTONE.MILESTONE_ID)))
                                .convertFrom(rows -> rows.map(mapping(Seal::new))),
                        notices())
                .from(MILESTONE)
                .where(MILESTONE.TRAJECTORY_ID.eq(trajectory))
                .and(MILESTONE.KIND.eq(MilestoneKind.EVALUATION))
                .fetchOptional(mapping(Written::of))
                .orElse(Written.NOTHING);
    }

    private static Field<List<Decision>> decisions() {
        return multiset(select(
                                DECISION.OUTCOME,
                                DECISION.MOTIVATION,
                                DECISION.WITHOUT_OBSERVER_REASON,
                                multiset(select(DECISION_CONDITION.CONTENT, DECISION_CONDITION.DUE_ON)
                                                .from(DECISION_CONDITION)
                                                .where(DECISION_CONDITION.DECISION_ID.eq(DECISION.DECISION_ID))
                                                .orderBy(DECISION_CONDITION.DECISION_CONDITION_ID))
                                        .convertFrom(rows -> rows.map(mapping(Decision.Condition::new))),
                                DECISION.REASSESSED_ON,
                                DECISION.DECIDED_ON,
                                person(DECISION.DECIDED_BY))
                        .from(DECISION)
                        .join(PERSON)
                        .on(PERSON.PERSON_ID.eq(DECISION.DECIDED_BY))
                        .where(DECISION.MILESTONE_ID.eq(MILESTONE.MILESTONE_ID)))
                .convertFrom(rows -> rows.map(mapping(EvaluationStore::decision)));
    }

    private static Decision decision(
            Outcome outcome,
            String motivation,
            String withoutObserver,
            List<Decision.Condition> conditions,
            @Nullable LocalDate reassessedOn,
            LocalDate on,
            Person by) {
        return new Decision(
                new Decision.Proposal(outcome, motivation, withoutObserver, conditions, reassessedOn), on, by);
    }

    private static Field<List<WrittenNotice>> notices() {
        return multiset(select(
                                WRITTEN_NOTICE.GIVEN_ON,
                                WRITTEN_NOTICE.AT_THE_LATEST,
                                WRITTEN_NOTICE.SOURCE,
                                person(WRITTEN_NOTICE.RECORDED_BY))
                        .from(WRITTEN_NOTICE)
                        .join(PERSON)
                        .on(PERSON.PERSON_ID.eq(WRITTEN_NOTICE.RECORDED_BY))
                        .where(WRITTEN_NOTICE.MILESTONE_ID.eq(MILESTONE.MILESTONE_ID)))
                .convertFrom(rows -> rows.map(mapping(WrittenNotice::new)));
    }

    void save(TrajectoryId trajectory, MilestoneId milestone, Assessment assessment) {
        if (assessment.version() == 0) {
            dsl.insertInto(ASSESSMENT)
                    .set(ASSESSMENT.TRAJECTORY_ID, trajectory)
                    .set(ASSESSMENT.MILESTONE_ID, milestone)
                    .set(ASSESSMENT.ASSESSOR_ID, assessment.assessor().id())
                    .set(ASSESSMENT.SUBMITTED_ON, assessment.submittedOn())
                    .execute();
        } else {
            MilestoneStore.requireOne(dsl.update(ASSESSMENT)
                    .set(ASSESSMENT.SUBMITTED_ON, assessment.submittedOn())
                    .set(ASSESSMENT.VERSION, ASSESSMENT.VERSION.plus(1))
                    .where(ASSESSMENT.MILESTONE_ID.eq(milestone))
                    .and(ASSESSMENT.ASSESSOR_ID.eq(assessment.assessor().id()))
                    .and(ASSESSMENT.VERSION.eq(assessment.version()))
                    .execute());
        }
        saveRatings(trajectory, milestone, assessment);
    }

    private void saveRatings(TrajectoryId trajectory, MilestoneId milestone, Assessment assessment) {
        var id = dsl.select(ASSESSMENT.ASSESSMENT_ID)
                .from(ASSESSMENT)
                .where(ASSESSMENT.MILESTONE_ID.eq(milestone))
                .and(ASSESSMENT.ASSESSOR_ID.eq(assessment.assessor().id()))
                .fetchSingle()
                .value1();
        dsl.batch(assessment.ratings().stream()
                        .map(rating -> dsl.insertInto(RATING)
                                .set(RATING.TRAJECTORY_ID, trajectory)
                                .set(RATING.ASSESSMENT_ID, id)
                                .set(RATING.CRITERION, rating.criterion())
                                .set(RATING.LEVEL, rating.level())
                                .set(RATING.CONTENT, rating.text())
                                .onConflict(RATING.ASSESSMENT_ID, RATING.CRITERION)
                                .doUpdate()
                                .set(RATING.LEVEL, rating.level())
                                .set(RATING.CONTENT, rating.text())
                                .set(RATING.VERSION, RATING.VERSION.plus(1)))
                        .toList())
                .execute();
    }

    void insert(TrajectoryId trajectory, MilestoneId milestone, PartComment comment, PersonId author) {
        dsl.insertInto(COMMENT)
                .set(COMMENT.TRAJECTORY_ID, trajectory)
                .set(COMMENT.MILESTONE_ID, milestone)
                .set(COMMENT.PART, comment.part())
                .set(COMMENT.CRITERION, comment.criterion())
                .set(COMMENT.CONTENT, comment.text())
                .set(COMMENT.AUTHOR_ID, author)
                .set(COMMENT.WRITTEN_ON, comment.writtenOn())
                .execute();
    }

    void save(TrajectoryId trajectory, MilestoneId milestone, ObserverView view) {
        if (view.version() == 0) {
            dsl.insertInto(OBSERVER_VIEW)
                    .set(OBSERVER_VIEW.TRAJECTORY_ID, trajectory)
                    .set(OBSERVER_VIEW.MILESTONE_ID, milestone)
                    .set(OBSERVER_VIEW.OBSERVER_ID, view.observer().id())
                    .set(OBSERVER_VIEW.CONTENT, view.text())
                    .set(OBSERVER_VIEW.SUBMITTED_ON, view.submittedOn())
                    .execute();
        } else {
            MilestoneStore.requireOne(dsl.update(OBSERVER_VIEW)
                    .set(OBSERVER_VIEW.CONTENT, view.text())
                    .set(OBSERVER_VIEW.SUBMITTED_ON, view.submittedOn())
                    .set(OBSERVER_VIEW.VERSION, OBSERVER_VIEW.VERSION.plus(1))
                    .where(OBSERVER_VIEW.MILESTONE_ID.eq(milestone))
                    .and(OBSERVER_VIEW.VERSION.eq(view.version()))
                    .execute());
        }
    }

    void insert(TrajectoryId trajectory, MilestoneId milestone, MeetingRecord meeting, PersonId by) {
        dsl.insertInto(MEETING)
                .set(MEETING.TRAJECTORY_ID, trajectory)
                .set(MEETING.MILESTONE_ID, milestone)
                .set(MEETING.HELD_ON, meeting.heldOn())
                .set(MEETING.PLACE, meeting.place())
                .set(MEETING.PRESENT, meeting.present())
                .set(MEETING.NOTES, meeting.notes())
                .set(MEETING.RECORDED_BY, by)
                .execute();
    }

    /** Of the person that the statement joins. */
    static SelectField<Person> person(Field<PersonId> id) {
        return row(id, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME).mapping(Person::new);
    }
}
