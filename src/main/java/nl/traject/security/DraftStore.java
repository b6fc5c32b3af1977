package nl.traject.security;

import static nl.traject.db.security.Tables.DRAFT;
import static org.jooq.Records.mapping;

import java.util.Map;
import java.util.Optional;
import nl.traject.shared.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Drafts on disk: a row for a person and a field, without history. */
@Repository
class DraftStore {

    private final DSLContext dsl;

    DraftStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Draft> find(PersonId person, String field) {
        return dsl.select(DRAFT.CONTENT, DRAFT.SAVED_AT)
                .from(DRAFT)
                .where(DRAFT.PERSON_ID.eq(person))
                .and(DRAFT.FIELD.eq(field))
                .fetchOptional(mapping(Draft::new));
    }

    Map<String, Draft> findAll(PersonId person, String prefix) {
        return dsl.select(DRAFT.FIELD, DRAFT.CONTENT, DRAFT.SAVED_AT)
                .from(DRAFT)
                .where(DRAFT.PERSON_ID.eq(person))
                .and(DRAFT.FIELD.startsWith(prefix))
                .orderBy(DRAFT.FIELD)
                .fetchMap(DRAFT.FIELD, found -> new Draft(found.get(DRAFT.CONTENT), found.get(DRAFT.SAVED_AT)));
    }

    void put(PersonId person, String field, Draft draft) {
        dsl.insertInto(DRAFT)
                .set(DRAFT.PERSON_ID, person)
                .set(DRAFT.FIELD, field)
                .set(DRAFT.CONTENT, draft.content())
                .set(DRAFT.SAVED_AT, draft.savedAt())
                .onConflict(DRAFT.PERSON_ID, DRAFT.FIELD)
                .doUpdate()
                .set(DRAFT.CONTENT, draft.content())
                .set(DRAFT.SAVED_AT, draft.savedAt())
                .execute();
    }

    void delete(PersonId person, String field) {
        dsl.deleteFrom(DRAFT)
                .where(DRAFT.PERSON_ID.eq(person))
                .and(DRAFT.FIELD.eq(field))
                .execute();
    }
}
