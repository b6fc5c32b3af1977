package nl.traject.directory;

import static nl.traject.db.people.Tables.CONTACT;
import static nl.traject.db.people.Tables.OFFICE;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.PERSON_MERGE;
import static nl.traject.db.people.Tables.PROGRAMME;
import static nl.traject.db.people.Tables.SCHOOL;
import static nl.traject.db.people.Tables.SUPERVISION;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import nl.traject.directory.Directory.Merged;
import nl.traject.directory.PersonFile.Candidacy;
import nl.traject.directory.PersonFile.Supervised;
import nl.traject.people.OfficeId;
import nl.traject.people.Person;
import nl.traject.shared.PersonId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the register says about one person, and what is changed of it. */
@Repository
class PersonFileStore {

    private static final nl.traject.db.people.tables.Person OTHER = PERSON.as("other");

    private final DSLContext dsl;

    PersonFileStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** In one statement. */
    Optional<PersonFile> find(PersonId person) {
        return dsl.select(
                        name(PERSON),
                        PERSON.ORCID,
                        CONTACT.EMAIL,
                        PERSON.VERSION,
                        PERSON.MERGED_INTO,
                        name(OTHER),
                        candidacies(),
                        supervised(),
                        offices())
                .from(PERSON)
                .leftJoin(CONTACT)
                .on(CONTACT.PERSON_ID.eq(PERSON.PERSON_ID))
                .leftJoin(OTHER)
                .on(OTHER.PERSON_ID.eq(PERSON.MERGED_INTO))
                .where(PERSON.PERSON_ID.eq(person))
                .fetchOptional(found -> new PersonFile(
                        found.value1(),
                        found.value2(),
                        found.value3(),
                        found.value4(),
                        found.value5() == null ? null : found.value6(),
                        found.value7(),
                        found.value8(),
                        found.value9()));
    }

    private static SelectField<Person> name(nl.traject.db.people.tables.Person person) {
        return row(person.PERSON_ID, person.GIVEN_NAME, person.FAMILY_NAME).mapping(Person::new);
    }

    private static Field<List<Candidacy>> candidacies() {
        return multiset(select(TRAJECTORY.TRAJECTORY_ID, PROGRAMME.CODE, TRAJECTORY.START_DATE)
                        .from(TRAJECTORY)
                        .join(PROGRAMME)
                        .on(PROGRAMME.PROGRAMME_ID.eq(TRAJECTORY.PROGRAMME_ID))
                        .where(TRAJECTORY.CANDIDATE_ID.eq(PERSON.PERSON_ID))
                        .orderBy(TRAJECTORY.START_DATE.desc()))
                .convertFrom(found -> found.map(mapping(Candidacy::new)));
    }

    private static Field<List<Supervised>> supervised() {
        return multiset(select(
                                TRAJECTORY.TRAJECTORY_ID,
                                row(OTHER.PERSON_ID, OTHER.GIVEN_NAME, OTHER.FAMILY_NAME)
                                        .mapping(Person::new),
                                SUPERVISION.PART,
                                SUPERVISION.VALID_FROM,
                                SUPERVISION.VALID_UNTIL)
                        .from(SUPERVISION)
                        .join(TRAJECTORY)
                        .on(TRAJECTORY.TRAJECTORY_ID.eq(SUPERVISION.TRAJECTORY_ID))
                        .join(OTHER)
                        .on(OTHER.PERSON_ID.eq(TRAJECTORY.CANDIDATE_ID))
                        .where(SUPERVISION.SUPERVISOR_ID.eq(PERSON.PERSON_ID))
                        .orderBy(SUPERVISION.VALID_UNTIL.desc().nullsFirst(), SUPERVISION.VALID_FROM.desc()))
                .convertFrom(found -> found.map(mapping(Supervised::new)));
    }

    private static Field<List<OfficeHeld>> offices() {
        return multiset(office(OFFICE.PERSON_ID.eq(PERSON.PERSON_ID)))
                .convertFrom(found -> found.map(mapping(OfficeHeld::new)));
    }

    Optional<OfficeHeld> findOffice(OfficeId office) {
        return dsl.fetchOptional(office(OFFICE.OFFICE_ID.eq(office))).map(mapping(OfficeHeld::new));
    }

    private static org.jooq.Select<
                    org.jooq.Record8<
                            OfficeId,
                            PersonId,
                            nl.traject.people.Office,
                            nl.traject.shared.SchoolId,
                            String,
                            java.time.LocalDate,
                            java.time.LocalDate,
                            Integer>>
            office(org.jooq.Condition which) {
        return select(
                        OFFICE.OFFICE_ID,
                        OFFICE.PERSON_ID,
                        OFFICE.KIND,
                        OFFICE.SCHOOL_ID,
                        coalesce(PROGRAMME.NAME, SCHOOL.NAME, inline("")),
                        OFFICE.VALID_FROM,
                        OFFICE.VALID_UNTIL,
                        OFFICE.VERSION)
                .from(OFFICE)
                .leftJoin(SCHOOL)
                .on(SCHOOL.SCHOOL_ID.eq(OFFICE.SCHOOL_ID))
                .leftJoin(PROGRAMME)
                .on(PROGRAMME.PROGRAMME_ID.eq(OFFICE.PROGRAMME_ID))
                .where(which)
                .orderBy(OFFICE.VALID_UNTIL.desc().nullsFirst(), OFFICE.VALID_FROM.desc(), OFFICE.OFFICE_ID);
    }

    boolean update(PersonId person, int version, String givenName, String familyName, @Nullable String orcid) {
        return dsl.update(PERSON)
                        .set(PERSON.GIVEN_NAME, givenName)
                        .set(PERSON.FAMILY_NAME, familyName)
                        .set(PERSON.ORCID, orcid)
                        .set(PERSON.VERSION, version + 1)
                        .where(PERSON.PERSON_ID.eq(person))
                        .and(PERSON.VERSION.eq(version))
                        .execute()
                == 1;
    }

    void putAddress(PersonId person, String email) {
        dsl.insertInto(CONTACT)
                .set(CONTACT.PERSON_ID, person)
                .set(CONTACT.EMAIL, email)
                .onConflict(CONTACT.PERSON_ID)
                .doUpdate()
                .set(CONTACT.EMAIL, email)
                .set(CONTACT.VERSION, CONTACT.VERSION.plus(1))
                .where(CONTACT.EMAIL.ne(email))
                .execute();
    }

    Optional<Merged> findMerge(PersonId merged) {
        return dsl.select(name(PERSON), PERSON_MERGE.MERGED_ON, PERSON_MERGE.REASON)
                .from(PERSON_MERGE)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(PERSON_MERGE.MERGED_BY))
                .where(PERSON_MERGE.MERGED_ID.eq(merged))
                .fetchOptional(mapping(Merged::new));
    }
}
