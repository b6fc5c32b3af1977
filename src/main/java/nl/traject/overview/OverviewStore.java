package nl.traject.overview;

import static nl.traject.db.overview.Tables.CANDIDATE;
import static nl.traject.db.overview.Tables.RECORD_FIGURES;
import static nl.traject.db.overview.Tables.TIMELINE_ITEM;
import static nl.traject.db.people.Tables.CHECK_FACT;
import static nl.traject.db.people.Tables.CONTRACT_TERM;
import static nl.traject.db.people.Tables.DUE_DATE;
import static nl.traject.db.people.Tables.OFFICE;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.SUPERVISION;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.traject.overview.CandidateCard.Ahead;
import nl.traject.overview.CandidateCard.Concern;
import nl.traject.overview.TimelineItem.Lane;
import nl.traject.rules.Check;
import nl.traject.rules.CheckState;
import nl.traject.rules.MilestoneEvent;
import nl.traject.shared.PersonId;
import nl.traject.shared.SchoolId;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Reads the views over all records. */
@Repository
class OverviewStore {

    /** The events of overview.candidate; written out, since the index of dates ahead is one of these only. */
    private static final List<Field<MilestoneEvent>> NEXT = Stream.of(
                    MilestoneEvent.PLAN_DUE,
                    MilestoneEvent.NINE_MONTH_REPORT,
                    MilestoneEvent.EVALUATION,
                    MilestoneEvent.NOTICE,
                    MilestoneEvent.YEAR_1_REVIEW,
                    MilestoneEvent.YEAR_2_REVIEW,
                    MilestoneEvent.YEAR_3_REVIEW,
                    MilestoneEvent.LAST_DAY,
                    MilestoneEvent.COMMITTEE_PROPOSED,
                    MilestoneEvent.MANUSCRIPT)
            .<Field<MilestoneEvent>>map(event -> inline(event, DUE_DATE.EVENT))
            .toList();

    /** What the evaluation brings with it; nothing of it is ahead any more once the contract goes on. */
    private static final List<MilestoneEvent> OF_THE_FIRST_TERM =
            List.of(MilestoneEvent.EVALUATION, MilestoneEvent.DECIDE_BY, MilestoneEvent.NOTICE);

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

    /** Trajectories supervised on that day, the soonest next date first. */
    List<CandidateCard> supervisedBy(PersonId person, LocalDate day, int limit) {
        return cards(
                CANDIDATE.TRAJECTORY_ID.in(select(SUPERVISION.TRAJECTORY_ID)
                        .from(SUPERVISION)
                        .where(SUPERVISION.SUPERVISOR_ID.eq(person))
                        .and(SUPERVISION.VALID_FROM.le(day))
                        .and(SUPERVISION.VALID_UNTIL.isNull().or(SUPERVISION.VALID_UNTIL.ge(day)))),
                day,
                limit);
    }

    /** Trajectories whose first contract nobody has decided about, of the schools of an office; the soonest first. */
    List<CandidateCard> undecidedFor(PersonId person, LocalDate day, int limit) {
        var soonest = undecidedAhead(person, day, limit);
        // Few enough to look at all of them: those without any date ahead come last.
        return soonest.size() == limit
                ? cards(CANDIDATE.TRAJECTORY_ID.in(soonest), day, limit)
                : cards(CANDIDATE.SCHOOL_ID.in(schoolsOf(person, day)).and(CANDIDATE.CONTINUED.isFalse()), day, limit);
    }

    /** Along the index of dates, as far as needed; each trajectory at the first of its dates. */
    private List<TrajectoryId> undecidedAhead(PersonId person, LocalDate day, int limit) {
        var sooner = DUE_DATE.as("sooner");
        return dsl.select(DUE_DATE.TRAJECTORY_ID)
                .from(DUE_DATE)
                .join(TRAJECTORY)
                .on(TRAJECTORY.TRAJECTORY_ID.eq(DUE_DATE.TRAJECTORY_ID))
                .where(DUE_DATE.EVENT.in(NEXT))
                .and(DUE_DATE.FALLS_ON.ge(day))
                .and(TRAJECTORY.SCHOOL_ID.in(schoolsOf(person, day)))
                .and(notExists(selectOne()
                        .from(CONTRACT_TERM)
                        .where(CONTRACT_TERM.TRAJECTORY_ID.eq(DUE_DATE.TRAJECTORY_ID))
                        .and(CONTRACT_TERM.NUMBER.gt(1))))
                .and(notExists(selectOne()
                        .from(sooner)
                        .where(sooner.TRAJECTORY_ID.eq(DUE_DATE.TRAJECTORY_ID))
                        .and(sooner.EVENT.in(NEXT))
                        .and(sooner.FALLS_ON.ge(day))
                        .and(row(sooner.FALLS_ON, sooner.EVENT).lt(DUE_DATE.FALLS_ON, DUE_DATE.EVENT))))
                .orderBy(DUE_DATE.FALLS_ON, DUE_DATE.TRAJECTORY_ID)
                .limit(limit)
                .fetch(found -> found.value1());
    }

    private static Select<Record1<SchoolId>> schoolsOf(PersonId person, LocalDate day) {
        return select(OFFICE.SCHOOL_ID)
                .from(OFFICE)
                .where(OFFICE.PERSON_ID.eq(person))
                .and(OFFICE.VALID_FROM.le(day))
                .and(OFFICE.VALID_UNTIL.isNull().or(OFFICE.VALID_UNTIL.ge(day)));
    }

    private List<CandidateCard> cards(Condition condition, LocalDate day, int limit) {
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
                        CANDIDATE.LAST_LOG_ON,
                        multiset(concerns(day)).convertFrom(found -> found.map(mapping(Concern::new))),
                        multiset(week(day)).convertFrom(found -> found.map(mapping(Ahead::new))))
                .from(CANDIDATE)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(CANDIDATE.CANDIDATE_ID))
                .where(condition)
                .orderBy(CANDIDATE.NEXT_ON.asc().nullsLast(), CANDIDATE.TRAJECTORY_ID)
                .limit(limit)
                .fetch(mapping(CandidateCard::new));
    }

    /** {@link nl.traject.rules.CheckFact#stateOn} says the same in Java. */
    private static Select<Record3<Check, CheckState, LocalDate>> concerns(LocalDate day) {
        var late = CHECK_FACT.LATE_FROM.le(day);
        return select(
                        CHECK_FACT.CHECK_CODE,
                        when(late, CHECK_FACT.WHEN_LATE)
                                .otherwise(inline(CheckState.DUE, CHECK_FACT.WHEN_LATE.getDataType())),
                        CHECK_FACT.LATE_FROM)
                .from(CHECK_FACT)
                .where(CHECK_FACT.TRAJECTORY_ID.eq(CANDIDATE.TRAJECTORY_ID))
                .and(CHECK_FACT.RECORDED_UNTIL.isNull())
                .and(CHECK_FACT.APPLIES_FROM.le(day))
                .and(CHECK_FACT.MET_ON.isNull().or(CHECK_FACT.MET_ON.gt(day)))
                .and(late.or(CHECK_FACT.DUE_FROM.le(day)))
                .orderBy(when(late, 0).otherwise(1), CHECK_FACT.LATE_FROM.asc().nullsLast(), CHECK_FACT.CHECK_CODE);
    }

    private static Select<Record2<MilestoneEvent, LocalDate>> week(LocalDate day) {
        return select(DUE_DATE.EVENT, DUE_DATE.FALLS_ON)
                .from(DUE_DATE)
                .where(DUE_DATE.TRAJECTORY_ID.eq(CANDIDATE.TRAJECTORY_ID))
                .and(DUE_DATE.FALLS_ON.between(day, day.plusDays(CandidateCard.WEEK - 1)))
                .and(DUE_DATE.EVENT.in(NEXT).or(DUE_DATE.EVENT.in(MilestoneEvent.DECIDE_BY, MilestoneEvent.NOTICE)))
                .and(CANDIDATE.CONTINUED.isFalse().or(DUE_DATE.EVENT.notIn(OF_THE_FIRST_TERM)))
                .orderBy(DUE_DATE.FALLS_ON, DUE_DATE.EVENT);
    }

    /** As an array, by which every part of the view finds its rows by key. */
}
