package nl.traject.people;

import static nl.traject.db.people.Tables.OFFICE;
import static nl.traject.db.people.Tables.PROGRAMME;
import static nl.traject.db.rules.Tables.RULE_SET;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.traject.people.Registration.ProgrammeChoice;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.SchoolId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What the register offers to choose from. */
@Repository
class RegisterStore {

    /** Where a new trajectory belongs, and the rule set that holds on its first day. */
    record Place(SchoolId school, String name, RuleSetId ruleSet) {}

    private final DSLContext dsl;
    private final Clock clock;

    RegisterStore(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    List<ProgrammeChoice> programmesAdministeredBy(PersonId person) {
        return dsl.select(PROGRAMME.PROGRAMME_ID, PROGRAMME.CODE, PROGRAMME.NAME)
                .from(PROGRAMME)
                .where(isAdministeredBy(person))
                .orderBy(PROGRAMME.CODE, PROGRAMME.PROGRAMME_ID)
                .fetch(mapping(ProgrammeChoice::new));
    }

    /** The latest rule set in force on the day; the earliest one for who started before all of them. */
    Optional<Place> findProgramme(ProgrammeId programme, LocalDate start, PersonId administrator) {
        return dsl.select(PROGRAMME.SCHOOL_ID, PROGRAMME.NAME, RULE_SET.RULE_SET_ID)
                .from(PROGRAMME)
                .join(RULE_SET)
                .on(RULE_SET.PROGRAMME_ID.eq(PROGRAMME.PROGRAMME_ID))
                .where(PROGRAMME.PROGRAMME_ID.eq(programme))
                .and(isAdministeredBy(administrator))
                .orderBy(
                        RULE_SET.EFFECTIVE_FROM.le(start).desc(),
                        RULE_SET.EFFECTIVE_FROM.desc(),
                        RULE_SET.RULE_SET_ID.desc())
                .limit(1)
                .fetchOptional(mapping(Place::new));
    }

    private Condition isAdministeredBy(PersonId person) {
        return exists(selectOne()
                .from(OFFICE)
                .where(OFFICE.PERSON_ID.eq(person))
                .and(OFFICE.KIND.eq(Office.ADMINISTRATOR))
                .and(OFFICE.SCHOOL_ID.eq(PROGRAMME.SCHOOL_ID))
                .and(TrajectoryStore.validOn(LocalDate.now(clock), OFFICE.VALID_FROM, OFFICE.VALID_UNTIL)));
    }
}
