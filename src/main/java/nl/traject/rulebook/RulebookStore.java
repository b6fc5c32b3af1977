package nl.traject.rulebook;

import static nl.traject.db.people.Tables.OFFICE;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.PROGRAMME;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static nl.traject.db.rules.Tables.RULE_DRAFT;
import static nl.traject.db.rules.Tables.RULE_SET;
import static nl.traject.db.rules.Tables.TRAJECTORY_MOVE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.traject.people.Office;
import nl.traject.people.RuleSetId;
import nl.traject.rules.RuleSet;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Versions, drafts, and which trajectory was moved. */
@Repository
class RulebookStore {

    private final DSLContext dsl;

    RulebookStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The versions of every programme that the person administers or directs on the day, the latest of each first. */
    List<Version> listVersions(PersonId person, LocalDate day) {
        return versions(kept(person, day, false));
    }

    Optional<Version> findVersion(RuleSetId id, PersonId person, LocalDate day) {
        return versions(RULE_SET.RULE_SET_ID.eq(id).and(kept(person, day, false))).stream()
                .findFirst();
    }

    private List<Version> versions(Condition which) {
        return dsl.select(
                        RULE_SET.RULE_SET_ID,
                        RULE_SET.PROGRAMME_ID,
                        PROGRAMME.NAME,
                        RULE_SET.CODE,
                        RULE_SET.RELEASE,
                        RULE_SET.EFFECTIVE_FROM,
                        field(selectCount().from(TRAJECTORY).where(TRAJECTORY.RULE_SET_ID.eq(RULE_SET.RULE_SET_ID))),
                        RULE_SET.PUBLISHED_AT)
                .from(RULE_SET)
                .join(PROGRAMME)
                .on(PROGRAMME.PROGRAMME_ID.eq(RULE_SET.PROGRAMME_ID))
                .where(which)
                .orderBy(
                        PROGRAMME.NAME,
                        RULE_SET.PROGRAMME_ID,
                        RULE_SET.EFFECTIVE_FROM.desc(),
                        RULE_SET.RULE_SET_ID.desc())
                .fetch(mapping(Version::new));
    }

    String contentOf(RuleSetId version) {
        return dsl.select(RULE_SET.CONTENT)
                .from(RULE_SET)
                .where(RULE_SET.RULE_SET_ID.eq(version))
                .fetchSingle()
                .value1();
    }

    boolean isAdministered(ProgrammeId programme, PersonId person, LocalDate day) {
        return dsl.fetchExists(PROGRAMME, PROGRAMME.PROGRAMME_ID.eq(programme).and(kept(person, day, true)));
    }

    /** Of the schools the person administers; of the programmes they direct too, unless only administrators are meant. */
    private static Condition kept(PersonId person, LocalDate day, boolean byAdministrators) {
        var valid = OFFICE.PERSON_ID
                .eq(person)
                .and(OFFICE.VALID_FROM.le(day))
                .and(OFFICE.VALID_UNTIL.isNull().or(OFFICE.VALID_UNTIL.ge(day)));
        var administered = PROGRAMME.SCHOOL_ID.in(
                select(OFFICE.SCHOOL_ID).from(OFFICE).where(valid).and(OFFICE.KIND.eq(Office.ADMINISTRATOR)));
        var directed = PROGRAMME.PROGRAMME_ID.in(
                select(OFFICE.PROGRAMME_ID).from(OFFICE).where(valid).and(OFFICE.KIND.eq(Office.DIRECTOR)));
        return byAdministrators ? administered : administered.or(directed);
    }

    List<Draft> listDrafts(PersonId person, LocalDate day) {
        return drafts(kept(person, day, false));
    }

    Optional<Draft> findDraft(DraftId id, PersonId person, LocalDate day) {
        return drafts(RULE_DRAFT.RULE_DRAFT_ID.eq(id.value()).and(kept(person, day, false))).stream()
                .findFirst();
    }

    private List<Draft> drafts(Condition which) {
        return dsl.select(
                        RULE_DRAFT.RULE_DRAFT_ID.convertFrom(DraftId::new),
                        RULE_DRAFT.PROGRAMME_ID,
                        PROGRAMME.NAME,
                        RULE_SET.RULE_SET_ID,
                        RULE_SET.CODE,
                        RULE_SET.RELEASE,
                        RULE_DRAFT.CONTENT,
                        PERSON.GIVEN_NAME.concat(" ").concat(PERSON.FAMILY_NAME),
                        RULE_DRAFT.EDITED_AT,
                        RULE_DRAFT.VERSION)
                .from(RULE_DRAFT)
                .join(PROGRAMME)
                .on(PROGRAMME.PROGRAMME_ID.eq(RULE_DRAFT.PROGRAMME_ID))
                .join(RULE_SET)
                .on(RULE_SET.RULE_SET_ID.eq(RULE_DRAFT.BASED_ON.convertFrom(RuleSetId::new)))
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(RULE_DRAFT.EDITED_BY))
                .where(which)
                .orderBy(PROGRAMME.NAME, RULE_DRAFT.RULE_DRAFT_ID)
                .fetch(mapping(Draft::new));
    }

    DraftId insert(Version basedOn, String content, PersonId by, Instant at) {
        return dsl.insertInto(RULE_DRAFT)
                .set(RULE_DRAFT.PROGRAMME_ID, basedOn.programme())
                .set(RULE_DRAFT.BASED_ON, basedOn.id().value())
                .set(RULE_DRAFT.CONTENT, content)
                .set(RULE_DRAFT.EDITED_BY, by)
                .set(RULE_DRAFT.EDITED_AT, at)
                .returningResult(RULE_DRAFT.RULE_DRAFT_ID.convertFrom(DraftId::new))
                .fetchSingle()
                .value1();
    }

    /** Refuses when somebody else saved it meanwhile. */
    void update(DraftId draft, int version, String content, PersonId by, Instant at) {
        requireOne(dsl.update(RULE_DRAFT)
                .set(RULE_DRAFT.CONTENT, content)
                .set(RULE_DRAFT.EDITED_BY, by)
                .set(RULE_DRAFT.EDITED_AT, at)
                .set(RULE_DRAFT.VERSION, version + 1)
                .where(RULE_DRAFT.RULE_DRAFT_ID.eq(draft.value()))
                .and(RULE_DRAFT.VERSION.eq(version))
                .execute());
    }

    /** Refuses when somebody else saved it meanwhile. */
    void delete(DraftId draft, int version) {
        requireOne(dsl.deleteFrom(RULE_DRAFT)
                .where(RULE_DRAFT.RULE_DRAFT_ID.eq(draft.value()))
                .and(RULE_DRAFT.VERSION.eq(version))
                .execute());
    }

    RuleSetId publish(ProgrammeId programme, RuleSet rules, String content, PersonId by, Instant at) {
        return dsl.insertInto(RULE_SET)
                .set(RULE_SET.PROGRAMME_ID, programme)
                .set(RULE_SET.CODE, rules.code())
                .set(RULE_SET.RELEASE, rules.version())
                .set(RULE_SET.EFFECTIVE_FROM, rules.effectiveFrom())
                .set(RULE_SET.CONTENT, content)
                .set(RULE_SET.PUBLISHED_BY, by)
                .set(RULE_SET.PUBLISHED_AT, at)
                .returningResult(RULE_SET.RULE_SET_ID)
                .fetchSingle()
                .value1();
    }

    void insertMove(TrajectoryId trajectory, RuleSetId from, RuleSetId to, String reason, PersonId by, LocalDate on) {
        dsl.insertInto(TRAJECTORY_MOVE)
                .set(TRAJECTORY_MOVE.TRAJECTORY_ID, trajectory)
                .set(TRAJECTORY_MOVE.FROM_RULE_SET_ID, from.value())
                .set(TRAJECTORY_MOVE.TO_RULE_SET_ID, to.value())
                .set(TRAJECTORY_MOVE.REASON, reason)
                .set(TRAJECTORY_MOVE.MOVED_BY, by)
                .set(TRAJECTORY_MOVE.MOVED_ON, on)
                .execute();
    }

    private static void requireOne(int rows) {
        if (rows == 0) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }
}
