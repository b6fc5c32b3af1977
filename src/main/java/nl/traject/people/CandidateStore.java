package nl.traject.people;

import static nl.traject.db.people.Tables.DUE_DATE;
import static nl.traject.db.people.Tables.OFFICE;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.PROGRAMME;
import static nl.traject.db.people.Tables.SUPERVISION;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static nl.traject.db.people.Tables.TURN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.traject.rules.MilestoneEvent;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.SchoolId;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/**
 * The trajectories that concern somebody on a day: supervised, or of a school or programme by office. Each school is walked along
 * the index of names, so that a page costs the same however many there are; how many they are is kept, not counted.
 */
@Repository
class CandidateStore {

    private final DSLContext dsl;

    CandidateStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** A page, by name. */
    List<CandidateLine> list(PersonId person, LocalDate day, String text, int offset, int limit) {
        var scope = scope(person, day);
        var held = lateral(rows(of(scope).and(named(text)))
                .orderBy(byName(TRAJECTORY))
                .limit(offset + limit)
                .asTable("held"));
        var all = select(held.fields())
                .from(scope)
                .crossJoin(held)
                .union(rows(TRAJECTORY.TRAJECTORY_ID.in(supervised(person, day)).and(named(text))))
                .asTable("concerned");
        var page = select(all.fields())
                .from(all)
                .orderBy(byName(all))
                .limit(limit)
                .offset(offset)
                .asTable("page");
        return dsl.select(
                        TRAJECTORY.TRAJECTORY_ID,
                        TrajectoryStore.personOf(TRAJECTORY.CANDIDATE_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME),
                        PROGRAMME.CODE,
                        TRAJECTORY.TITLE,
                        TRAJECTORY.START_DATE,
                        DUE_DATE.FALLS_ON)
                .from(page)
                .join(TRAJECTORY)
                .on(TRAJECTORY.TRAJECTORY_ID.eq(column(page, TRAJECTORY.TRAJECTORY_ID)))
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(TRAJECTORY.CANDIDATE_ID))
                .join(PROGRAMME)
                .on(PROGRAMME.PROGRAMME_ID.eq(TRAJECTORY.PROGRAMME_ID))
                .leftJoin(DUE_DATE)
                .on(DUE_DATE.TRAJECTORY_ID.eq(TRAJECTORY.TRAJECTORY_ID))
                .and(DUE_DATE.EVENT.eq(MilestoneEvent.LAST_DAY))
                .orderBy(byName(page))
                .fetch(mapping(CandidateLine::new));
    }

    /** Whose trajectory is supervised on that day and goes on, by name. */
    List<Supervised> supervisedBy(PersonId person, LocalDate day, int limit) {
        return dsl.select(
                        TRAJECTORY.TRAJECTORY_ID, PERSON.GIVEN_NAME.concat(" ").concat(PERSON.FAMILY_NAME))
                .from(TRAJECTORY)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(TRAJECTORY.CANDIDATE_ID))
                .where(TRAJECTORY.TRAJECTORY_ID.in(supervised(person, day)))
                .and(TRAJECTORY.STATUS.notIn(TrajectoryStatus.COMPLETED, TrajectoryStatus.DISCONTINUED))
                .orderBy(byName(TRAJECTORY))
                .limit(limit)
                .fetch(mapping(Supervised::new));
    }

    /** How many there are; with a text the names are looked through. */
    int count(PersonId person, LocalDate day, String text) {
        var scope = scope(person, day);
        var elsewhere = selectCount()
                .from(TRAJECTORY)
                .where(TRAJECTORY.TRAJECTORY_ID.in(supervised(person, day)))
                .and(notExists(selectOne().from(scope).where(of(scope))))
                .and(named(text));
        var held = text.isBlank()
                ? field(select(coalesce(sum(TURN.CHANGE), inline(0)).cast(SQLDataType.INTEGER))
                        .from(scope)
                        .join(TURN)
                        .on(TURN.SCHOOL_ID.eq(school(scope)))
                        .and(programme(scope).isNull().or(TURN.PROGRAMME_ID.eq(programme(scope))))
                        .and(TURN.DAY.le(day))
                        .and(TURN.STATE.eq("LISTED")))
                : field(selectCount().from(scope).join(TRAJECTORY).on(of(scope)).where(named(text)));
        return dsl.select(held.plus(field(elsewhere))).fetchSingle().value1();
    }

    private static SelectConditionStep<Record2<TrajectoryId, String>> rows(Condition which) {
        return select(TRAJECTORY.TRAJECTORY_ID, TRAJECTORY.CANDIDATE_NAME)
                .from(TRAJECTORY)
                .where(which);
    }

    /** Schools as an administrator or as HR; programmes as their director, unless the school is there already. */
    private static Table<Record2<SchoolId, ProgrammeId>> scope(PersonId person, LocalDate day) {
        var whole = OFFICE.as("whole");
        return selectDistinct(OFFICE.SCHOOL_ID, OFFICE.PROGRAMME_ID)
                .from(OFFICE)
                .where(OFFICE.PERSON_ID.eq(person))
                .and(OFFICE.KIND.in(Office.ADMINISTRATOR, Office.HR, Office.DIRECTOR))
                .and(TrajectoryStore.validOn(day, OFFICE.VALID_FROM, OFFICE.VALID_UNTIL))
                .and(OFFICE.PROGRAMME_ID
                        .isNull()
                        .or(notExists(selectOne()
                                .from(whole)
                                .where(whole.PERSON_ID.eq(person))
                                .and(whole.SCHOOL_ID.eq(OFFICE.SCHOOL_ID))
                                .and(whole.PROGRAMME_ID.isNull())
                                .and(TrajectoryStore.validOn(day, whole.VALID_FROM, whole.VALID_UNTIL)))))
                .asTable("scope");
    }

    private static Condition of(Table<?> scope) {
        return TRAJECTORY
                .SCHOOL_ID
                .eq(school(scope))
                .and(programme(scope).isNull().or(TRAJECTORY.PROGRAMME_ID.eq(programme(scope))));
    }

    private static Field<SchoolId> school(Table<?> scope) {
        return column(scope, OFFICE.SCHOOL_ID);
    }

    private static Field<ProgrammeId> programme(Table<?> scope) {
        return column(scope, OFFICE.PROGRAMME_ID);
    }

    private static Select<Record1<TrajectoryId>> supervised(PersonId person, LocalDate day) {
        return select(SUPERVISION.TRAJECTORY_ID)
                .from(SUPERVISION)
                .where(SUPERVISION.SUPERVISOR_ID.eq(person))
                .and(TrajectoryStore.validOn(day, SUPERVISION.VALID_FROM, SUPERVISION.VALID_UNTIL));
    }

    /** Every word somewhere in the name; the scalar sub-select is asked once a statement. */
    private static Condition named(String text) {
        var condition = noCondition();
        for (var word : text.split("\\s+")) {
            if (!word.isEmpty()) {
                var searched = field(select(function(name("people", "searchable"), SQLDataType.VARCHAR, val(word))));
                condition = condition.and(
                        position(TRAJECTORY.CANDIDATE_NAME, searched).gt(0));
            }
        }
        return condition;
    }

    private static List<OrderField<?>> byName(Table<?> table) {
        return List.of(
                column(table, TRAJECTORY.CANDIDATE_NAME).collate("und-x-icu"), column(table, TRAJECTORY.TRAJECTORY_ID));
    }

    private static <T> Field<T> column(Table<?> table, Field<T> column) {
        return Objects.requireNonNull(table.field(column));
    }
}
