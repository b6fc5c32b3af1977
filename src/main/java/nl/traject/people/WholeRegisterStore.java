package nl.traject.people;

import static java.util.Objects.requireNonNull;
import static nl.traject.db.people.Tables.CONTACT;
import static nl.traject.db.people.Tables.CONTRACT_TERM;
import static nl.traject.db.people.Tables.OFFICE;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.PROGRAMME;
import static nl.traject.db.people.Tables.SUPERVISION;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.traject.people.Intake.Entry;
import nl.traject.people.Intake.KnownPerson;
import nl.traject.people.Intake.KnownTrajectory;
import nl.traject.shared.PersonId;
import nl.traject.shared.SchoolId;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** Everybody of the schools somebody administers, one after the other. */
@Repository
class WholeRegisterStore {

    private static final int AT_ONCE = 1_000;

    private final DSLContext dsl;
    private final Clock clock;

    WholeRegisterStore(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** By name. The addresses of the teams are walked through once before, not asked for at each trajectory. */
    void forEach(PersonId administrator, Consumer<Entry> each) {
        var schools = schoolsOf(administrator);
        var promotors = addressesOf(SUPERVISION.FIRST.isTrue());
        var seconds = addressesOf(SUPERVISION.SECOND.isTrue());
        var own = ownTrajectories();
        try (var found = dsl.select(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME, CONTACT.EMAIL)
                .select(own.fields())
                .from(PERSON)
                .join(CONTACT)
                .on(CONTACT.PERSON_ID.eq(PERSON.PERSON_ID))
                .leftJoin(own)
                .on(of(own, TRAJECTORY.SCHOOL_ID).in(schools))
                .where(PERSON.MERGED_INTO.isNull())
                .and(isOurs(schools))
                .orderBy(
                        PERSON.FAMILY_NAME.collate("und-x-icu"),
                        PERSON.GIVEN_NAME,
                        PERSON.PERSON_ID,
                        of(own, TRAJECTORY.START_DATE))
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (var record : found) {
                each.accept(entry(record, own, promotors, seconds));
            }
        }
    }

    private static Entry entry(
            Record found, Table<?> own, Map<TrajectoryId, String> promotors, Map<TrajectoryId, String> seconds) {
        var person = new KnownPerson(
                found.get(PERSON.PERSON_ID),
                found.get(PERSON.GIVEN_NAME),
                found.get(PERSON.FAMILY_NAME),
                found.get(CONTACT.EMAIL),
                false);
        var trajectory = found.get(of(own, TRAJECTORY.TRAJECTORY_ID));
        return trajectory == null
                ? new Entry(person, null, null)
                : new Entry(
                        person,
                        found.get(of(own, PROGRAMME.CODE)),
                        new KnownTrajectory(
                                trajectory,
                                person.id(),
                                found.get(of(own, TRAJECTORY.START_DATE)),
                                found.get(of(own, TRAJECTORY.PROGRAMME_ID)),
                                found.get(of(own, TRAJECTORY.TITLE)),
                                found.get(of(own, CONTRACT_TERM.FTE)),
                                found.get(of(own, CONTRACT_TERM.SIGNED_ON)),
                                promotors.get(trajectory),
                                seconds.get(trajectory)));
    }

    /**
     * Found by the candidate alone: the offset of nothing keeps PostgreSQL from joining all with all, and from walking through
     * a whole school for each, as it does after an import while it has not counted the rows.
     */
    private static Table<?> ownTrajectories() {
        return lateral(select(
                                TRAJECTORY.TRAJECTORY_ID,
                                TRAJECTORY.SCHOOL_ID,
                                PROGRAMME.CODE,
                                TRAJECTORY.START_DATE,
                                TRAJECTORY.PROGRAMME_ID,
                                TRAJECTORY.TITLE,
                                CONTRACT_TERM.FTE,
                                CONTRACT_TERM.SIGNED_ON)
                        .from(TRAJECTORY)
                        .join(PROGRAMME)
                        .on(PROGRAMME.PROGRAMME_ID.eq(TRAJECTORY.PROGRAMME_ID))
                        .leftJoin(CONTRACT_TERM)
                        .on(CONTRACT_TERM.TRAJECTORY_ID.eq(TRAJECTORY.TRAJECTORY_ID))
                        .and(CONTRACT_TERM.NUMBER.eq(1))
                        .where(TRAJECTORY.CANDIDATE_ID.eq(PERSON.PERSON_ID))
                        .offset(inline(0)))
                .as("own");
    }

    private static <T> Field<T> of(Table<?> own, Field<T> field) {
        return requireNonNull(own.field(field));
    }

    /** Who holds a place, by trajectory; of two the one who comes first. */
    private Map<TrajectoryId, String> addressesOf(Condition place) {
        var addresses = new HashMap<TrajectoryId, String>();
        dsl.select(SUPERVISION.TRAJECTORY_ID, CONTACT.EMAIL)
                .from(SUPERVISION)
                .join(CONTACT)
                .on(CONTACT.PERSON_ID.eq(SUPERVISION.SUPERVISOR_ID))
                .where(place)
                .and(SUPERVISION.VALID_UNTIL.isNull().or(SUPERVISION.VALID_UNTIL.ge(LocalDate.now(clock))))
                .orderBy(SUPERVISION.VALID_FROM)
                .fetchSize(AT_ONCE)
                .forEach(found -> addresses.putIfAbsent(found.value1(), found.value2()));
        return addresses;
    }

    int countWithoutAddress(PersonId administrator) {
        return dsl.selectCount()
                .from(PERSON)
                .where(PERSON.MERGED_INTO.isNull())
                .and(knownTo(schoolsOf(administrator)))
                .and(notExists(selectOne().from(CONTACT).where(CONTACT.PERSON_ID.eq(PERSON.PERSON_ID))))
                .fetchSingle()
                .value1();
    }

    private Select<Record1<SchoolId>> schoolsOf(PersonId administrator) {
        return select(OFFICE.SCHOOL_ID)
                .from(OFFICE)
                .where(OFFICE.PERSON_ID.eq(administrator))
                .and(OFFICE.KIND.eq(Office.ADMINISTRATOR))
                .and(TrajectoryStore.validOn(LocalDate.now(clock), OFFICE.VALID_FROM, OFFICE.VALID_UNTIL));
    }

    /** Known to one of the schools, or to none at all yet; the one set first that is empty in most installations. */
    private static Condition isOurs(Select<Record1<SchoolId>> schools) {
        return IntakeStore.knownToOthers().not().or(knownTo(schools));
    }

    private static Condition knownTo(Select<Record1<SchoolId>> schools) {
        return exists(selectOne()
                        .from(OFFICE)
                        .where(OFFICE.PERSON_ID.eq(PERSON.PERSON_ID))
                        .and(OFFICE.SCHOOL_ID.in(schools)))
                .or(exists(selectOne()
                        .from(TRAJECTORY)
                        .where(TRAJECTORY.CANDIDATE_ID.eq(PERSON.PERSON_ID))
                        .and(TRAJECTORY.SCHOOL_ID.in(schools))))
                .or(exists(selectOne()
                        .from(SUPERVISION)
                        .join(TRAJECTORY)
                        .on(TRAJECTORY.TRAJECTORY_ID.eq(SUPERVISION.TRAJECTORY_ID))
                        .where(SUPERVISION.SUPERVISOR_ID.eq(PERSON.PERSON_ID))
                        .and(TRAJECTORY.SCHOOL_ID.in(schools))));
    }
}
