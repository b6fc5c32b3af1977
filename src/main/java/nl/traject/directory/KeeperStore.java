package nl.traject.directory;

import static nl.traject.db.people.Tables.KNOWN_TO_OTHERS;
import static nl.traject.db.people.Tables.OFFICE;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import nl.traject.db.people.Routines;
import nl.traject.people.Office;
import nl.traject.security.CurrentUser;
import nl.traject.shared.PersonId;
import nl.traject.shared.SchoolId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** What the reader is to the register, and who knows a person. */
@Repository
class KeeperStore {

    private final DSLContext dsl;
    private final Clock clock;

    KeeperStore(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    boolean isAdministrator() {
        return ask(Routines.isAdministrator());
    }

    boolean isOperator() {
        return ask(Routines.isOperator());
    }

    private boolean ask(Field<Boolean> question) {
        return Boolean.TRUE.equals(dsl.select(question).fetchSingle().value1());
    }

    /** Today or from a later day on. */
    boolean holds(PersonId person, Office kind) {
        return dsl.fetchExists(selectOne()
                .from(OFFICE)
                .where(OFFICE.PERSON_ID.eq(person))
                .and(OFFICE.KIND.eq(kind))
                .and(OFFICE.VALID_UNTIL.isNull().or(OFFICE.VALID_UNTIL.ge(LocalDate.now(clock)))));
    }

    boolean administers(SchoolId school) {
        return dsl.fetchExists(selectOne()
                .from(OFFICE)
                .where(OFFICE.PERSON_ID.eq(CurrentUser.get().person()))
                .and(OFFICE.KIND.eq(Office.ADMINISTRATOR))
                .and(OFFICE.SCHOOL_ID.eq(school))
                .and(today(LocalDate.now(clock))));
    }

    boolean isKnownToOthers(PersonId person) {
        return dsl.fetchExists(select(KNOWN_TO_OTHERS.KNOWN_TO_OTHERS_)
                .from(KNOWN_TO_OTHERS())
                .where(KNOWN_TO_OTHERS.KNOWN_TO_OTHERS_.eq(person.value())));
    }

    private static Condition today(LocalDate day) {
        return OFFICE.VALID_FROM.le(day).and(OFFICE.VALID_UNTIL.isNull().or(OFFICE.VALID_UNTIL.ge(day)));
    }
}
