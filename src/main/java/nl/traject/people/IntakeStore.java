package nl.traject.people;

import static java.util.Objects.requireNonNull;
import static nl.traject.db.people.Tables.CONTACT;
import static nl.traject.db.people.Tables.CONTRACT_TERM;
import static nl.traject.db.people.Tables.KNOWN_TO_OTHERS;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.SUPERVISION;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.generateSeries;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.traject.people.Intake.KnownPerson;
import nl.traject.people.Intake.KnownTrajectory;
import nl.traject.people.Registration.NewPerson;
import nl.traject.people.Registration.NewTrajectory;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

/** Persons and trajectories by the hundred. */
@Repository
class IntakeStore {

    /** Whose address it is; who was merged keeps it and points at the other. */
    private static final nl.traject.db.people.tables.Person ADDRESSED = PERSON.as("addressed");

    /** A trajectory that is to be written, with its key. */
    record Row(TrajectoryId id, RegisterStore.Place place, NewTrajectory made) {}

    private final DSLContext dsl;
    private final Clock clock;

    IntakeStore(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    List<KnownPerson> personsOf(Collection<String> emails) {
        var wanted =
                emails.stream().map(email -> email.toLowerCase(Locale.ROOT)).toArray(String[]::new);
        return dsl.select(
                        PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME, CONTACT.EMAIL, field(knownToOthers()))
                .from(CONTACT)
                .join(ADDRESSED)
                .on(ADDRESSED.PERSON_ID.eq(CONTACT.PERSON_ID))
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(coalesce(ADDRESSED.MERGED_INTO, ADDRESSED.PERSON_ID)))
                .where(lower(CONTACT.EMAIL).eq(any(wanted)))
                .fetch(mapping(KnownPerson::new));
    }

    List<KnownTrajectory> trajectoriesOf(Collection<PersonId> candidates) {
        return dsl.select(trajectory())
                .from(TRAJECTORY)
                .leftJoin(CONTRACT_TERM)
                .on(CONTRACT_TERM.TRAJECTORY_ID.eq(TRAJECTORY.TRAJECTORY_ID))
                .and(CONTRACT_TERM.NUMBER.eq(1))
                .where(TRAJECTORY.CANDIDATE_ID.in(candidates))
                .fetch(mapping(one -> requireNonNull(one)));
    }

    private SelectField<KnownTrajectory> trajectory() {
        return row(
                        TRAJECTORY.TRAJECTORY_ID,
                        TRAJECTORY.CANDIDATE_ID,
                        TRAJECTORY.START_DATE,
                        TRAJECTORY.PROGRAMME_ID,
                        TRAJECTORY.TITLE,
                        CONTRACT_TERM.FTE,
                        CONTRACT_TERM.SIGNED_ON,
                        addressOf(SUPERVISION.FIRST.isTrue()),
                        addressOf(SUPERVISION.SECOND.isTrue()))
                .mapping(KnownTrajectory::new);
    }

    private Field<String> addressOf(Condition place) {
        return field(select(CONTACT.EMAIL)
                .from(SUPERVISION)
                .join(CONTACT)
                .on(CONTACT.PERSON_ID.eq(SUPERVISION.SUPERVISOR_ID))
                .where(SUPERVISION.TRAJECTORY_ID.eq(TRAJECTORY.TRAJECTORY_ID))
                .and(place)
                .and(SUPERVISION.VALID_UNTIL.isNull().or(SUPERVISION.VALID_UNTIL.ge(LocalDate.now(clock))))
                .orderBy(SUPERVISION.VALID_FROM)
                .limit(1));
    }

    /** Whether a school that who is asking does not administer knows the person. */
    static Condition knownToOthers() {
        return PERSON.PERSON_ID.in(
                select(KNOWN_TO_OTHERS.KNOWN_TO_OTHERS_.convert(PersonId.class, PersonId::new, PersonId::value))
                        .from(KNOWN_TO_OTHERS()));
    }

    List<PersonId> insert(List<NewPerson> persons) {
        var ids = next("people.person", "person_id", persons.size()).stream()
                .map(PersonId::new)
                .toList();
        dsl.insertInto(PERSON, PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                .valuesOfRows(IntStream.range(0, ids.size())
                        .mapToObj(at -> row(
                                ids.get(at),
                                persons.get(at).givenName(),
                                persons.get(at).familyName()))
                        .toList())
                .execute();
        dsl.insertInto(CONTACT, CONTACT.PERSON_ID, CONTACT.EMAIL)
                .valuesOfRows(IntStream.range(0, ids.size())
                        .mapToObj(at -> row(ids.get(at), persons.get(at).email()))
                        .toList())
                .execute();
        return ids;
    }

    void rename(PersonId person, String givenName, String familyName) {
        dsl.update(PERSON)
                .set(PERSON.GIVEN_NAME, givenName)
                .set(PERSON.FAMILY_NAME, familyName)
                .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                .where(PERSON.PERSON_ID.eq(person))
                .execute();
    }

    void retitle(TrajectoryId trajectory, String title) {
        dsl.update(TRAJECTORY)
                .set(TRAJECTORY.TITLE, title)
                .set(TRAJECTORY.VERSION, TRAJECTORY.VERSION.plus(1))
                .where(TRAJECTORY.TRAJECTORY_ID.eq(trajectory))
                .execute();
    }

    List<TrajectoryId> nextTrajectories(int count) {
        return next("people.trajectory", "trajectory_id", count).stream()
                .map(TrajectoryId::new)
                .toList();
    }

    /** Keys ahead of the rows, so that rows of other tables can name them without a row being read back. */
    private List<Long> next(String table, String column, int count) {
        return dsl.select(field("nextval(pg_get_serial_sequence({0}, {1}))", Long.class, inline(table), inline(column)))
                .from(generateSeries(1, count))
                .fetch(mapping(id -> requireNonNull(id)));
    }

    void insertTrajectories(List<Row> rows, Map<TrajectoryId, ContractTerm> terms) {
        dsl.insertInto(
                        TRAJECTORY,
                        TRAJECTORY.TRAJECTORY_ID,
                        TRAJECTORY.SCHOOL_ID,
                        TRAJECTORY.PROGRAMME_ID,
                        TRAJECTORY.CANDIDATE_ID,
                        TRAJECTORY.TITLE,
                        TRAJECTORY.INSTITUTES,
                        TRAJECTORY.START_DATE,
                        TRAJECTORY.RULE_SET_ID)
                .valuesOfRows(rows.stream()
                        .map(one -> row(
                                one.id(),
                                one.place().school(),
                                one.made().programme(),
                                one.made().candidate(),
                                one.made().title(),
                                one.place().name(),
                                one.made().start(),
                                one.place().ruleSet()))
                        .toList())
                .execute();
        var team = dsl.batch(dsl.insertInto(
                        SUPERVISION,
                        SUPERVISION.TRAJECTORY_ID,
                        SUPERVISION.SUPERVISOR_ID,
                        SUPERVISION.PART,
                        SUPERVISION.FIRST,
                        SUPERVISION.SECOND,
                        SUPERVISION.VALID_FROM)
                .values((TrajectoryId) null, null, null, null, null, null));
        for (var one : rows) {
            var made = one.made();
            team.bind(one.id(), made.promotor(), Part.PROMOTOR, true, false, made.start());
            if (made.second() != null) {
                team.bind(one.id(), made.second(), Part.DAILY_SUPERVISOR, false, true, made.start());
            }
        }
        team.execute();
        dsl.insertInto(
                        CONTRACT_TERM,
                        CONTRACT_TERM.TRAJECTORY_ID,
                        CONTRACT_TERM.NUMBER,
                        CONTRACT_TERM.START_DATE,
                        CONTRACT_TERM.LAST_DAY,
                        CONTRACT_TERM.FTE,
                        CONTRACT_TERM.SIGNED_ON,
                        CONTRACT_TERM.SOURCE)
                .valuesOfRows(terms.entrySet().stream()
                        .map(entry -> row(
                                entry.getKey(),
                                entry.getValue().number(),
                                entry.getValue().period().from(),
                                entry.getValue().period().to(),
                                entry.getValue().fte(),
                                entry.getValue().signedOn(),
                                entry.getValue().source()))
                        .toList())
                .execute();
    }
}
