package nl.traject.overview;

import static nl.traject.db.overview.Tables.CANDIDATE;
import static nl.traject.db.overview.Tables.OPEN_STEP;
import static nl.traject.db.overview.Tables.RECORD_FIGURES;
import static nl.traject.db.overview.Tables.TIMELINE_ITEM;
import static nl.traject.db.people.Tables.OBSERVATION;
import static nl.traject.db.people.Tables.OFFICE;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.SUPERVISION;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import nl.traject.overview.TimelineItem.Lane;
import nl.traject.people.Office;
import nl.traject.rules.MilestoneEvent;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Reads the views over all records. */
@Repository
class OverviewStore {

    private final DSLContext dsl;

    OverviewStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<TimelineItem> timelineOf(TrajectoryId trajectory) {
        return dsl.select(
                        TIMELINE_ITEM.LANE.convertFrom(Lane::valueOf),
                        TIMELINE_ITEM.CHAIN,
                        TIMELINE_ITEM.STARTS_ON,
                        TIMELINE_ITEM.ENDS_ON,
                        TIMELINE_ITEM.LABEL,
                        TIMELINE_ITEM.KIND,
                        TIMELINE_ITEM.DETAIL,
                        TIMELINE_ITEM.ESTIMATED)
                .from(TIMELINE_ITEM)
                .where(TIMELINE_ITEM.TRAJECTORY_ID.eq(trajectory))
                .orderBy(TIMELINE_ITEM.LANE, TIMELINE_ITEM.STARTS_ON, TIMELINE_ITEM.CHAIN, TIMELINE_ITEM.LABEL)
                .fetch(mapping(TimelineItem::new));
    }

    RecordFigures figuresOf(TrajectoryId trajectory) {
        return dsl.select(
                        RECORD_FIGURES.PLAN_NUMBER,
                        RECORD_FIGURES.PLAN_IN_FORCE_FROM,
                        RECORD_FIGURES.PLAN_PROPOSED,
                        RECORD_FIGURES.CREDITED_EC,
                        RECORD_FIGURES.PLANNED_EC,
                        RECORD_FIGURES.TEACHING_HOURS,
                        RECORD_FIGURES.ACTIVE_TOPICS,
                        RECORD_FIGURES.TOPICS_WITHOUT_TRUTH,
                        RECORD_FIGURES.ACCEPTED_PAPERS,
                        RECORD_FIGURES.PAPERS_IN_REVIEW,
                        RECORD_FIGURES.PAPERS,
                        RECORD_FIGURES.LAST_LOG_ON,
                        RECORD_FIGURES.LOG_ENTRIES)
                .from(RECORD_FIGURES)
                .where(RECORD_FIGURES.TRAJECTORY_ID.eq(trajectory))
                .fetchSingle(mapping(RecordFigures::new));
    }

    List<OpenStep> stepsOf(TrajectoryId trajectory) {
        return steps(OPEN_STEP.TRAJECTORY_ID.eq(trajectory), Integer.MAX_VALUE);
    }

    /** What waits for the person, or for an office the person holds on that day; the most urgent first. */
    List<OpenStep> stepsFor(PersonId person, LocalDate day, int limit) {
        return steps(
                OPEN_STEP
                        .PERSON_ID
                        .eq(person)
                        .and(OPEN_STEP.TRAJECTORY_ID.in(concerning(person, day)))
                        .or(waitsFor(Office.HR, person, day))
                        .or(waitsFor(Office.ADMINISTRATOR, person, day))
                        .or(waitsForDirector(person, day)),
                limit);
    }

    /** Of a programme, not of its school. */
    private static Condition waitsForDirector(PersonId person, LocalDate day) {
        return OPEN_STEP
                .OFFICE
                .eq(Office.DIRECTOR.name())
                .and(OPEN_STEP.TRAJECTORY_ID.in(select(TRAJECTORY.TRAJECTORY_ID)
                        .from(TRAJECTORY)
                        .join(OFFICE)
                        .on(OFFICE.PROGRAMME_ID.eq(TRAJECTORY.PROGRAMME_ID))
                        .where(OFFICE.PERSON_ID.eq(person))
                        .and(OFFICE.KIND.eq(Office.DIRECTOR))
                        .and(OFFICE.VALID_FROM.le(day))
                        .and(OFFICE.VALID_UNTIL.isNull().or(OFFICE.VALID_UNTIL.ge(day)))));
    }

    private static Condition waitsFor(Office office, PersonId person, LocalDate day) {
        return OPEN_STEP
                .OFFICE
                .eq(office.name())
                .and(OPEN_STEP.TRAJECTORY_ID.in(select(TRAJECTORY.TRAJECTORY_ID)
                        .from(TRAJECTORY)
                        .join(OFFICE)
                        .on(OFFICE.SCHOOL_ID.eq(TRAJECTORY.SCHOOL_ID))
                        .where(OFFICE.PERSON_ID.eq(person))
                        .and(OFFICE.KIND.eq(office))
                        .and(OFFICE.VALID_FROM.le(day))
                        .and(OFFICE.VALID_UNTIL.isNull().or(OFFICE.VALID_UNTIL.ge(day)))));
    }

    private List<OpenStep> steps(Condition condition, int limit) {
        var owner = PERSON.as("owner");
        var left = PERSON.as("left_person");
        var candidate = PERSON.as("candidate");
        return dsl.select(
                        OPEN_STEP.TRAJECTORY_ID,
                        OPEN_STEP.PERSON_ID,
                        owner.GIVEN_NAME.concat(" ").concat(owner.FAMILY_NAME),
                        OPEN_STEP.OFFICE,
                        left.GIVEN_NAME.concat(" ").concat(left.FAMILY_NAME),
                        OPEN_STEP.KIND.convertFrom(OpenStep.Kind::valueOf),
                        OPEN_STEP.SINCE,
                        OPEN_STEP.DUE_ON,
                        OPEN_STEP.SUBJECT,
                        OPEN_STEP.PAGE,
                        candidate.GIVEN_NAME.concat(" ").concat(candidate.FAMILY_NAME))
                .from(OPEN_STEP)
                .join(TRAJECTORY)
                .on(TRAJECTORY.TRAJECTORY_ID.eq(OPEN_STEP.TRAJECTORY_ID))
                .join(candidate)
                .on(candidate.PERSON_ID.eq(TRAJECTORY.CANDIDATE_ID))
                .leftJoin(owner)
                .on(owner.PERSON_ID.eq(OPEN_STEP.PERSON_ID))
                .leftJoin(left)
                .on(left.PERSON_ID.eq(OPEN_STEP.ASKED_ID))
                .where(condition)
                .orderBy(
                        OPEN_STEP.DUE_ON.asc().nullsLast(),
                        OPEN_STEP.SINCE.asc().nullsLast(),
                        OPEN_STEP.TRAJECTORY_ID,
                        OPEN_STEP.KIND,
                        OPEN_STEP.SUBJECT)
                .limit(limit)
                .fetch(mapping(OpenStep::new));
    }

    /** Trajectories supervised on that day, the soonest next date first. */
    List<CandidateCard> supervisedBy(PersonId person, LocalDate day, int limit) {
        return cards(
                CANDIDATE.TRAJECTORY_ID.in(select(SUPERVISION.TRAJECTORY_ID)
                        .from(SUPERVISION)
                        .where(SUPERVISION.SUPERVISOR_ID.eq(person))
                        .and(SUPERVISION.VALID_FROM.le(day))
                        .and(SUPERVISION.VALID_UNTIL.isNull().or(SUPERVISION.VALID_UNTIL.ge(day)))),
                limit);
    }

    /** Trajectories whose first contract nobody has decided about, of the schools of an office; the soonest first. */
    List<CandidateCard> undecidedFor(PersonId person, LocalDate day, int limit) {
        return cards(
                CANDIDATE
                        .SCHOOL_ID
                        .in(select(OFFICE.SCHOOL_ID)
                                .from(OFFICE)
                                .where(OFFICE.PERSON_ID.eq(person))
                                .and(OFFICE.VALID_FROM.le(day))
                                .and(OFFICE.VALID_UNTIL.isNull().or(OFFICE.VALID_UNTIL.ge(day))))
                        .and(CANDIDATE.CONTINUED.isFalse()),
                limit);
    }

    private List<CandidateCard> cards(Condition condition, int limit) {
        return dsl.select(
                        CANDIDATE.TRAJECTORY_ID,
                        PERSON.GIVEN_NAME.concat(" ").concat(PERSON.FAMILY_NAME),
                        CANDIDATE.TITLE,
                        CANDIDATE.START_DATE,
                        CANDIDATE.LAST_DAY,
                        CANDIDATE.CONTRACTED_TO,
                        CANDIDATE.EVALUATION_ON,
                        CANDIDATE.CONTINUED,
                        CANDIDATE.NEXT_EVENT.convertFrom(MilestoneEvent::valueOf),
                        CANDIDATE.NEXT_ON,
                        CANDIDATE.LAST_LOG_ON)
                .from(CANDIDATE)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(CANDIDATE.CANDIDATE_ID))
                .where(condition)
                .orderBy(CANDIDATE.NEXT_ON.asc().nullsLast(), CANDIDATE.TRAJECTORY_ID)
                .limit(limit)
                .fetch(mapping(CandidateCard::new));
    }

    /** By key, so that the row policies have little to look at. */
    private static Select<Record1<TrajectoryId>> concerning(PersonId person, LocalDate day) {
        return select(TRAJECTORY.TRAJECTORY_ID)
                .from(TRAJECTORY)
                .where(TRAJECTORY.CANDIDATE_ID.eq(person))
                .union(select(SUPERVISION.TRAJECTORY_ID)
                        .from(SUPERVISION)
                        .where(SUPERVISION.SUPERVISOR_ID.eq(person))
                        .and(SUPERVISION.VALID_FROM.le(day)))
                .union(select(OBSERVATION.TRAJECTORY_ID).from(OBSERVATION).where(OBSERVATION.OBSERVER_ID.eq(person)));
    }
}
