package nl.traject.teaching;

import static java.util.stream.Collectors.groupingBy;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.teaching.Tables.DUTY;
import static nl.traject.db.teaching.Tables.RULE_EXCEPTION;
import static nl.traject.db.teaching.Tables.WORKED_WEEK;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.traject.people.Person;
import nl.traject.rules.TeachingRules.Kind;
import nl.traject.shared.Hours;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Teaching duties, their hours, and the reasons for broken rules. */
@Repository
class TeachingStore {

    private final DSLContext dsl;

    TeachingStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Duty> find(DutyId duty) {
        return duties(DUTY.DUTY_ID.eq(duty)).stream().findFirst();
    }

    /** All duties of a trajectory; the rules look at all of them together. */
    List<Duty> list(TrajectoryId trajectory) {
        return duties(DUTY.TRAJECTORY_ID.eq(trajectory));
    }

    /** All duties of some trajectories; nothing for who has none. */
    Map<TrajectoryId, List<Duty>> listOf(Collection<TrajectoryId> trajectories) {
        return duties(DUTY.TRAJECTORY_ID.in(trajectories)).stream().collect(groupingBy(Duty::trajectory));
    }

    Optional<Duty> findByException(RuleExceptionId exception) {
        return duties(DUTY.DUTY_ID.in(select(RULE_EXCEPTION.DUTY_ID)
                        .from(RULE_EXCEPTION)
                        .where(RULE_EXCEPTION.RULE_EXCEPTION_ID.eq(exception))))
                .stream()
                .findFirst();
    }

    List<WorkedWeek> weeks(DutyId duty) {
        return dsl.select(WORKED_WEEK.WEEK, WORKED_WEEK.HOURS.convertFrom(Hours::new))
                .from(WORKED_WEEK)
                .where(WORKED_WEEK.DUTY_ID.eq(duty))
                .orderBy(WORKED_WEEK.WEEK)
                .fetch(mapping(WorkedWeek::new));
    }

    DutyId insert(Duty duty) {
        return dsl.insertInto(DUTY)
                .set(DUTY.TRAJECTORY_ID, duty.trajectory())
                .set(DUTY.COURSE, duty.plan().course())
                .set(DUTY.CODE, duty.plan().code())
                .set(DUTY.LEVEL, duty.plan().level())
                .set(DUTY.ROLE, duty.plan().role())
                .set(DUTY.BLOCK, duty.plan().block())
                .set(DUTY.FIRST_DAY, duty.plan().firstDay())
                .set(DUTY.LAST_DAY, duty.plan().lastDay())
                .set(DUTY.WEEKLY_HOURS, duty.plan().weekly().value())
                .set(DUTY.PLANNED_HOURS, duty.plan().planned().value())
                .set(DUTY.LECTURER, duty.plan().lecturer())
                .set(DUTY.STATUS, duty.status())
                .set(DUTY.ENTERED_ON, duty.enteredOn())
                .set(DUTY.ASKED_ID, who(duty.asked()))
                .set(DUTY.ASKED_ON, on(duty.asked()))
                .set(DUTY.CANDIDATE_ACCEPTED_ON, duty.candidateAcceptedOn())
                .set(DUTY.ACCEPTED_BY, who(duty.accepted()))
                .set(DUTY.ACCEPTED_ON, on(duty.accepted()))
                .set(DUTY.CONFIRMED_BY, who(duty.confirmed()))
                .set(DUTY.CONFIRMED_ON, on(duty.confirmed()))
                .set(DUTY.REASON, duty.reason())
                .set(DUTY.OVERRUN_NOTE, duty.overrunNote())
                .returningResult(DUTY.DUTY_ID)
                .fetchSingle()
                .value1();
    }

    /** Writes it unless somebody else did in the meantime; says whether it was written. */
    boolean update(DutyId id, Duty duty) {
        return dsl.update(DUTY)
                        .set(DUTY.COURSE, duty.plan().course())
                        .set(DUTY.CODE, duty.plan().code())
                        .set(DUTY.LEVEL, duty.plan().level())
                        .set(DUTY.ROLE, duty.plan().role())
                        .set(DUTY.BLOCK, duty.plan().block())
                        .set(DUTY.FIRST_DAY, duty.plan().firstDay())
                        .set(DUTY.LAST_DAY, duty.plan().lastDay())
                        .set(DUTY.WEEKLY_HOURS, duty.plan().weekly().value())
                        .set(DUTY.PLANNED_HOURS, duty.plan().planned().value())
                        .set(DUTY.LECTURER, duty.plan().lecturer())
                        .set(DUTY.STATUS, duty.status())
                        .set(DUTY.ASKED_ID, who(duty.asked()))
                        .set(DUTY.ASKED_ON, on(duty.asked()))
                        .set(DUTY.CANDIDATE_ACCEPTED_ON, duty.candidateAcceptedOn())
                        .set(DUTY.ACCEPTED_BY, who(duty.accepted()))
                        .set(DUTY.ACCEPTED_ON, on(duty.accepted()))
                        .set(DUTY.CONFIRMED_BY, who(duty.confirmed()))
                        .set(DUTY.CONFIRMED_ON, on(duty.confirmed()))
                        .set(DUTY.REASON, duty.reason())
                        .set(DUTY.OVERRUN_NOTE, duty.overrunNote())
                        .set(DUTY.VERSION, duty.version() + 1)
                        .where(DUTY.DUTY_ID.eq(id))
                        .and(DUTY.VERSION.eq(duty.version()))
                        .execute()
                == 1;
    }

    /** Puts the hours of a week in the place of those there were. */
    void keep(DutyId duty, TrajectoryId trajectory, WorkedWeek week) {
        dsl.insertInto(WORKED_WEEK)
                .set(WORKED_WEEK.DUTY_ID, duty)
                .set(WORKED_WEEK.TRAJECTORY_ID, trajectory)
                .set(WORKED_WEEK.WEEK, week.monday())
                .set(WORKED_WEEK.HOURS, week.hours().value())
                .onConflict(WORKED_WEEK.DUTY_ID, WORKED_WEEK.WEEK)
                .doUpdate()
                .set(WORKED_WEEK.HOURS, week.hours().value())
                .set(WORKED_WEEK.VERSION, WORKED_WEEK.VERSION.plus(1))
                .execute();
    }

    void insertException(DutyId duty, TrajectoryId trajectory, Kind rule, String reason, Mark given) {
        dsl.insertInto(RULE_EXCEPTION)
                .set(RULE_EXCEPTION.DUTY_ID, duty)
                .set(RULE_EXCEPTION.TRAJECTORY_ID, trajectory)
                .set(RULE_EXCEPTION.RULE, rule)
                .set(RULE_EXCEPTION.REASON, reason)
                .set(RULE_EXCEPTION.GIVEN_BY, given.who().id())
                .set(RULE_EXCEPTION.GIVEN_ON, given.on())
                .execute();
    }

    /** Drops the reasons for these rules, which are no longer broken or were about something else. */
    void deleteExceptions(DutyId duty, Collection<Kind> rules) {
        dsl.deleteFrom(RULE_EXCEPTION)
                .where(RULE_EXCEPTION.DUTY_ID.eq(duty))
                .and(RULE_EXCEPTION.RULE.in(rules))
                .execute();
    }

    /** Writes the acceptance unless somebody else changed the reason in the meantime; says whether it was written. */
    boolean update(RuleException exception) {
        return dsl.update(RULE_EXCEPTION)
                        .set(RULE_EXCEPTION.ACCEPTED_BY, who(exception.accepted()))
                        .set(RULE_EXCEPTION.ACCEPTED_ON, on(exception.accepted()))
                        .set(RULE_EXCEPTION.VERSION, exception.version() + 1)
                        .where(RULE_EXCEPTION.RULE_EXCEPTION_ID.eq(exception.id()))
                        .and(RULE_EXCEPTION.VERSION.eq(exception.version()))
                        .execute()
                == 1;
    }

    private List<Duty> duties(Condition which) {
        var asked = PERSON.as("asked");
        var accepter = PERSON.as("accepter");
        var confirmer = PERSON.as("confirmer");
        return dsl.select(
                        DUTY.DUTY_ID,
                        DUTY.TRAJECTORY_ID,
                        DUTY.VERSION,
                        row(
                                        DUTY.COURSE,
                                        DUTY.CODE,
                                        DUTY.LEVEL,
                                        DUTY.ROLE,
                                        DUTY.BLOCK,
                                        DUTY.FIRST_DAY,
                                        DUTY.LAST_DAY,
                                        DUTY.WEEKLY_HOURS.convertFrom(Hours::new),
                                        DUTY.PLANNED_HOURS.convertFrom(Hours::new),
                                        DUTY.LECTURER)
                                .mapping(DutyPlan::new),
                        DUTY.STATUS,
                        DUTY.ENTERED_ON,
                        mark(DUTY.ASKED_ID, asked.GIVEN_NAME, asked.FAMILY_NAME, DUTY.ASKED_ON),
                        DUTY.CANDIDATE_ACCEPTED_ON,
                        mark(DUTY.ACCEPTED_BY, accepter.GIVEN_NAME, accepter.FAMILY_NAME, DUTY.ACCEPTED_ON),
                        mark(DUTY.CONFIRMED_BY, confirmer.GIVEN_NAME, confirmer.FAMILY_NAME, DUTY.CONFIRMED_ON),
                        DUTY.REASON,
                        DUTY.OVERRUN_NOTE,
                        worked(),
                        exceptions())
                .from(DUTY)
                .leftJoin(asked)
                .on(asked.PERSON_ID.eq(DUTY.ASKED_ID))
                .leftJoin(accepter)
                .on(accepter.PERSON_ID.eq(DUTY.ACCEPTED_BY))
                .leftJoin(confirmer)
                .on(confirmer.PERSON_ID.eq(DUTY.CONFIRMED_BY))
                .where(which)
                .orderBy(DUTY.FIRST_DAY, DUTY.DUTY_ID)
                .fetch(mapping(Duty::new));
    }

    private static Field<Hours> worked() {
        return field(select(coalesce(sum(WORKED_WEEK.HOURS), inline(BigDecimal.ZERO)))
                        .from(WORKED_WEEK)
                        .where(WORKED_WEEK.DUTY_ID.eq(DUTY.DUTY_ID)))
                .convertFrom(Hours::new);
    }

    private static Field<List<RuleException>> exceptions() {
        var giver = PERSON.as("giver");
        var excuser = PERSON.as("excuser");
        return multiset(select(
                                RULE_EXCEPTION.RULE_EXCEPTION_ID,
                                RULE_EXCEPTION.VERSION,
                                RULE_EXCEPTION.RULE,
                                RULE_EXCEPTION.REASON,
                                mark(
                                        RULE_EXCEPTION.GIVEN_BY,
                                        giver.GIVEN_NAME,
                                        giver.FAMILY_NAME,
                                        RULE_EXCEPTION.GIVEN_ON),
                                mark(
                                        RULE_EXCEPTION.ACCEPTED_BY,
                                        excuser.GIVEN_NAME,
                                        excuser.FAMILY_NAME,
                                        RULE_EXCEPTION.ACCEPTED_ON))
                        .from(RULE_EXCEPTION)
                        .join(giver)
                        .on(giver.PERSON_ID.eq(RULE_EXCEPTION.GIVEN_BY))
                        .leftJoin(excuser)
                        .on(excuser.PERSON_ID.eq(RULE_EXCEPTION.ACCEPTED_BY))
                        .where(RULE_EXCEPTION.DUTY_ID.eq(DUTY.DUTY_ID))
                        .orderBy(RULE_EXCEPTION.RULE))
                .convertFrom(rows -> rows.map(mapping(RuleException::new)));
    }

    private static SelectField<@Nullable Mark> mark(
            Field<PersonId> id, Field<String> givenName, Field<String> familyName, Field<LocalDate> day) {
        return row(id, givenName, familyName, day)
                .mapping((who, given, family, on) -> who == null ? null : new Mark(new Person(who, given, family), on));
    }

    private static @Nullable PersonId who(@Nullable Mark mark) {
        return mark == null ? null : mark.who().id();
    }

    private static @Nullable LocalDate on(@Nullable Mark mark) {
        return mark == null ? null : mark.on();
    }
}
