package nl.traject.people;

import static nl.traject.db.people.Tables.CONTACT;
import static nl.traject.db.people.Tables.OBSERVATION;
import static nl.traject.db.people.Tables.OFFICE;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.PROGRAMME;
import static nl.traject.db.people.Tables.SCHOOL;
import static nl.traject.db.people.Tables.SUPERVISION;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.traject.security.Role;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.SchoolId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Persons, schools, programmes and offices. */
@Repository
class PersonStore {

    private final DSLContext dsl;

    PersonStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Person> find(PersonId person) {
        return dsl.select(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                .from(PERSON)
                .where(PERSON.PERSON_ID.eq(person))
                .fetchOptional(mapping(Person::new));
    }

    /** By the beginning of a name, as one types it. */
    List<Person> search(String text, int offset, int limit) {
        var pattern = text.strip();
        return dsl.select(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                .from(PERSON)
                .where(concat(PERSON.GIVEN_NAME, inline(" "), PERSON.FAMILY_NAME)
                        .containsIgnoreCase(pattern))
                .and(PERSON.MERGED_INTO.isNull())
                .orderBy(PERSON.FAMILY_NAME.collate("und-x-icu"), PERSON.GIVEN_NAME, PERSON.PERSON_ID)
                .limit(limit)
                .offset(offset)
                .fetch(mapping(Person::new));
    }

    int count(String text) {
        return dsl.fetchCount(
                PERSON,
                concat(PERSON.GIVEN_NAME, inline(" "), PERSON.FAMILY_NAME)
                        .containsIgnoreCase(text.strip())
                        .and(PERSON.MERGED_INTO.isNull()));
    }

    Set<Role> rolesOf(PersonId person, LocalDate day) {
        var candidate =
                select(inline(Role.CANDIDATE.name())).from(TRAJECTORY).where(TRAJECTORY.CANDIDATE_ID.eq(person));
        var supervisor = select(inline(Role.SUPERVISOR.name()))
                .from(SUPERVISION)
                .where(SUPERVISION.SUPERVISOR_ID.eq(person))
                .and(TrajectoryStore.validOn(day, SUPERVISION.VALID_FROM, SUPERVISION.VALID_UNTIL));
        var observer = select(inline(Role.OBSERVER.name()))
                .from(OBSERVATION)
                .where(OBSERVATION.OBSERVER_ID.eq(person))
                .and(OBSERVATION.CLOSED_AT.isNull());
        var office = select(OFFICE.KIND.cast(String.class))
                .from(OFFICE)
                .where(OFFICE.PERSON_ID.eq(person))
                .and(TrajectoryStore.validOn(day, OFFICE.VALID_FROM, OFFICE.VALID_UNTIL));
        var roles = EnumSet.noneOf(Role.class);
        dsl.fetch(candidate.union(supervisor).union(observer).union(office))
                .forEach(found -> roles.add(Role.valueOf(found.value1())));
        return roles;
    }

    PersonId insert(String givenName, String familyName, @Nullable String email) {
        var id = dsl.insertInto(PERSON)
                .set(PERSON.GIVEN_NAME, givenName)
                .set(PERSON.FAMILY_NAME, familyName)
                .returningResult(PERSON.PERSON_ID)
                .fetchSingle()
                .value1();
        if (email != null) {
            dsl.insertInto(CONTACT)
                    .set(CONTACT.PERSON_ID, id)
                    .set(CONTACT.EMAIL, email)
                    .execute();
        }
        return id;
    }

    SchoolId insertSchool(String name) {
        return dsl.insertInto(SCHOOL)
                .set(SCHOOL.NAME, name)
                .returningResult(SCHOOL.SCHOOL_ID)
                .fetchSingle()
                .value1();
    }

    ProgrammeId insertProgramme(SchoolId school, String code, String name) {
        return dsl.insertInto(PROGRAMME)
                .set(PROGRAMME.SCHOOL_ID, school)
                .set(PROGRAMME.CODE, code)
                .set(PROGRAMME.NAME, name)
                .returningResult(PROGRAMME.PROGRAMME_ID)
                .fetchSingle()
                .value1();
    }

    void insertOffice(
            PersonId person, @Nullable SchoolId school, @Nullable ProgrammeId programme, Office kind, LocalDate from) {
        dsl.insertInto(OFFICE)
                .set(OFFICE.PERSON_ID, person)
                .set(OFFICE.SCHOOL_ID, school)
                .set(OFFICE.PROGRAMME_ID, programme)
                .set(OFFICE.KIND, kind)
                .set(OFFICE.VALID_FROM, from)
                .execute();
    }
}
