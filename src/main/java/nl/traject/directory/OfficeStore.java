package nl.traject.directory;

import static nl.traject.db.people.Tables.OFFICE;
import static nl.traject.db.people.Tables.PROGRAMME;
import static nl.traject.db.people.Tables.SCHOOL;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.traject.directory.Offices.Choice;
import nl.traject.people.Office;
import nl.traject.people.OfficeId;
import nl.traject.shared.PersonId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Offices on disk. */
@Repository
class OfficeStore {

    private final DSLContext dsl;

    OfficeStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Choice> choices(PersonId granter, LocalDate today, boolean operator) {
        var mine = select(OFFICE.SCHOOL_ID)
                .from(OFFICE)
                .where(OFFICE.PERSON_ID.eq(granter))
                .and(OFFICE.KIND.eq(Office.ADMINISTRATOR))
                .and(OFFICE.VALID_FROM.le(today))
                .and(OFFICE.VALID_UNTIL.isNull().or(OFFICE.VALID_UNTIL.ge(today)));
        var choices = new ArrayList<Choice>();
        dsl.select(SCHOOL.SCHOOL_ID, SCHOOL.NAME)
                .from(SCHOOL)
                .where(SCHOOL.SCHOOL_ID.in(mine))
                .orderBy(SCHOOL.NAME)
                .forEach(school -> {
                    choices.add(new Choice(Office.ADMINISTRATOR, school.value1(), null, school.value2()));
                    choices.add(new Choice(Office.HR, school.value1(), null, school.value2()));
                });
        dsl.select(PROGRAMME.SCHOOL_ID, PROGRAMME.PROGRAMME_ID, PROGRAMME.NAME)
                .from(PROGRAMME)
                .where(PROGRAMME.SCHOOL_ID.in(mine))
                .orderBy(PROGRAMME.CODE, PROGRAMME.PROGRAMME_ID)
                .forEach(programme -> choices.add(
                        new Choice(Office.DIRECTOR, programme.value1(), programme.value2(), programme.value3())));
        if (operator) {
            choices.add(new Choice(Office.OPERATOR, null, null, ""));
        }
        return choices;
    }

    OfficeId insert(PersonId person, Choice office, LocalDate from, @Nullable LocalDate until) {
        return dsl.insertInto(OFFICE)
                .set(OFFICE.PERSON_ID, person)
                .set(OFFICE.KIND, office.kind())
                .set(OFFICE.SCHOOL_ID, office.school())
                .set(OFFICE.PROGRAMME_ID, office.programme())
                .set(OFFICE.VALID_FROM, from)
                .set(OFFICE.VALID_UNTIL, until)
                .returningResult(OFFICE.OFFICE_ID)
                .fetchSingle()
                .value1();
    }

    boolean update(OfficeHeld office, int version) {
        return dsl.update(OFFICE)
                        .set(OFFICE.VALID_UNTIL, office.until())
                        .set(OFFICE.VERSION, version + 1)
                        .where(OFFICE.OFFICE_ID.eq(office.id()))
                        .and(OFFICE.VERSION.eq(version))
                        .execute()
                == 1;
    }

    boolean delete(OfficeId office, int version) {
        return dsl.deleteFrom(OFFICE)
                        .where(OFFICE.OFFICE_ID.eq(office))
                        .and(OFFICE.VERSION.eq(version))
                        .execute()
                == 1;
    }
}
