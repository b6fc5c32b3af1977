package nl.traject.audit;

import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.PROGRAMME;
import static nl.traject.db.people.Tables.SUPERVISION;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.traject.shared.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** What the filters of the matrix offer to somebody: nothing beyond the own offices. */
@Repository
class ChoiceStore {

    private static final Field<String> NAME = concat(PERSON.FAMILY_NAME, inline(", "), PERSON.GIVEN_NAME);

    private final DSLContext dsl;

    ChoiceStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Choice> programmes(PersonId person, LocalDate today) {
        var scope = new MatrixSqlStore(person, today);
        return dsl.select(PROGRAMME.PROGRAMME_ID, PROGRAMME.CODE)
                .from(PROGRAMME)
                .where(exists(selectOne().from(scope.table()).where(scope.holdsProgramme())))
                .orderBy(PROGRAMME.CODE.collate("und-x-icu"), PROGRAMME.PROGRAMME_ID)
                .fetch(mapping((id, code) -> new Choice(id.value(), code)));
    }

    /** Years from the first start to the last, the latest first. */
    List<Integer> cohorts(PersonId person, LocalDate today) {
        var scope = new MatrixSqlStore(person, today);
        var first = start(scope, TRAJECTORY.START_DATE.asc()).as("first");
        var last = start(scope, TRAJECTORY.START_DATE.desc()).as("last");
        return dsl.select(
                        min(MatrixSqlStore.column(first, TRAJECTORY.START_DATE)),
                        max(MatrixSqlStore.column(last, TRAJECTORY.START_DATE)))
                .from(scope.table())
                .crossJoin(lateral(first))
                .crossJoin(lateral(last))
                .fetchSingle(mapping((earliest, latest) -> earliest == null
                        ? List.of()
                        : IntStream.rangeClosed(-latest.getYear(), -earliest.getYear())
                                .mapToObj(year -> -year)
                                .toList()));
    }

    /** Of each school or programme the one at the end of the index. */
    private static Table<?> start(MatrixSqlStore scope, SortField<LocalDate> order) {
        return select(TRAJECTORY.START_DATE)
                .from(TRAJECTORY)
                .where(scope.holds())
                .orderBy(order)
                .limit(1)
                .asTable();
    }

    List<Choice> supervisors(PersonId person, LocalDate today, String text, int offset, int limit) {
        return dsl.select(PERSON.PERSON_ID, NAME)
                .from(PERSON)
                .where(supervises(person, today, text))
                .orderBy(NAME.collate("und-x-icu"), PERSON.PERSON_ID)
                .limit(limit)
                .offset(offset)
                .fetch(mapping((id, name) -> new Choice(id.value(), name)));
    }

    int countSupervisors(PersonId person, LocalDate today, String text) {
        return dsl.fetchCount(PERSON, supervises(person, today, text));
    }

    Optional<Choice> findSupervisor(PersonId person, LocalDate today, PersonId supervisor) {
        return dsl.select(PERSON.PERSON_ID, NAME)
                .from(PERSON)
                .where(PERSON.PERSON_ID.eq(supervisor))
                .and(supervises(person, today, ""))
                .fetchOptional(mapping((id, name) -> new Choice(id.value(), name)));
    }

    private static Condition supervises(PersonId person, LocalDate today, String text) {
        var scope = new MatrixSqlStore(person, today);
        return NAME.containsIgnoreCase(text.strip())
                .and(PERSON.PERSON_ID.in(select(SUPERVISION.SUPERVISOR_ID)
                        .from(SUPERVISION)
                        .join(TRAJECTORY)
                        .on(TRAJECTORY.TRAJECTORY_ID.eq(SUPERVISION.TRAJECTORY_ID))
                        .join(scope.table())
                        .on(scope.holds())
                        .where(SUPERVISION.VALID_FROM.le(today))
                        .and(SUPERVISION.VALID_UNTIL.isNull().or(SUPERVISION.VALID_UNTIL.ge(today)))));
    }
}
