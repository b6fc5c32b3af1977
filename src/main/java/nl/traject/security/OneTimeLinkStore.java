package nl.traject.security;

import static nl.traject.db.security.Tables.ONE_TIME_LINK;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.Optional;
import nl.traject.shared.PersonId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One-time links on disk, by digest. */
@Repository
class OneTimeLinkStore {

    /** Whom a link is for; nobody in particular when it is for setting up. */
    record Link(@Nullable PersonId person) {}

    private final DSLContext dsl;

    OneTimeLinkStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    void insert(String digest, String purpose, @Nullable PersonId person, Instant expiresAt) {
        dsl.insertInto(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.DIGEST, digest)
                .set(ONE_TIME_LINK.PURPOSE, purpose)
                .set(ONE_TIME_LINK.PERSON_ID, person)
                .set(ONE_TIME_LINK.EXPIRES_AT, expiresAt)
                .execute();
    }

    Optional<Link> find(String digest, String purpose, Instant now) {
        return dsl.select(ONE_TIME_LINK.PERSON_ID)
                .from(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.DIGEST.eq(digest))
                .and(ONE_TIME_LINK.PURPOSE.eq(purpose))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .and(ONE_TIME_LINK.EXPIRES_AT.gt(now))
                .fetchOptional(mapping(Link::new));
    }

    /** Marks the link used; empty when it does not hold, also when somebody else was a moment faster. */
    Optional<Link> use(String digest, String purpose, Instant now) {
        return dsl.update(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.USED_AT, now)
                .where(ONE_TIME_LINK.DIGEST.eq(digest))
                .and(ONE_TIME_LINK.PURPOSE.eq(purpose))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .and(ONE_TIME_LINK.EXPIRES_AT.gt(now))
                .returningResult(ONE_TIME_LINK.PERSON_ID)
                .fetchOptional(mapping(Link::new));
    }

    void endAll(String purpose, @Nullable PersonId person, Instant now) {
        dsl.update(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.USED_AT, now)
                .where(ONE_TIME_LINK.PURPOSE.eq(purpose))
                .and(person == null ? ONE_TIME_LINK.PERSON_ID.isNull() : ONE_TIME_LINK.PERSON_ID.eq(person))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .execute();
    }
}
