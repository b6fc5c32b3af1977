package nl.traject.security;

import static nl.traject.db.security.Tables.ONE_TIME_LINK;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.util.Optional;
import nl.traject.security.OneTimeLinks.Purpose;
import nl.traject.shared.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One-time links on disk, by digest. */
@Repository
class OneTimeLinkStore {

    /** What a link does and whom it is for; nobody in particular when it is for setting up. */
    record Link(Purpose purpose, @Nullable PersonId person) {

        PersonId requirePerson() {
            if (person == null) {
                throw new IllegalStateException("a link that is for nobody");
            }
            return person;
        }
    }

    private final DSLContext dsl;

    OneTimeLinkStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    void insert(
            String digest,
            OneTimeLinks.Issued issued,
            @Nullable PersonId person,
            @Nullable PersonId issuer,
            Instant now) {
        dsl.insertInto(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.DIGEST, digest)
                .set(ONE_TIME_LINK.PURPOSE, issued.purpose())
                .set(ONE_TIME_LINK.PERSON_ID, person)
                .set(ONE_TIME_LINK.EXPIRES_AT, issued.until())
                .set(ONE_TIME_LINK.ISSUED_BY, issuer)
                .set(ONE_TIME_LINK.ISSUED_AT, now)
                .execute();
    }

    Optional<Link> find(String digest, Instant now) {
        return dsl.select(ONE_TIME_LINK.PURPOSE, ONE_TIME_LINK.PERSON_ID)
                .from(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.DIGEST.eq(digest))
                .and(isOpen(now))
                .fetchOptional(mapping(Link::new));
    }

    Optional<Instant> openUntil(PersonId person, Instant now) {
        return dsl.select(max(ONE_TIME_LINK.EXPIRES_AT))
                .from(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.PERSON_ID.eq(person))
                .and(isOpen(now))
                .fetchOptional(max(ONE_TIME_LINK.EXPIRES_AT));
    }

    /** Marks the link used; empty when it does not hold, also when somebody else was a moment faster. */
    Optional<Link> use(String digest, Purpose purpose, Instant now) {
        return dsl.update(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.USED_AT, now)
                .where(ONE_TIME_LINK.DIGEST.eq(digest))
                .and(ONE_TIME_LINK.PURPOSE.eq(purpose))
                .and(isOpen(now))
                .returningResult(ONE_TIME_LINK.PURPOSE, ONE_TIME_LINK.PERSON_ID)
                .fetchOptional(mapping(Link::new));
    }

    /** The links of one person, or those for setting up. */
    void endAll(@Nullable PersonId person, Instant now) {
        dsl.update(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.USED_AT, now)
                .where(person == null ? ONE_TIME_LINK.PERSON_ID.isNull() : ONE_TIME_LINK.PERSON_ID.eq(person))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .execute();
    }

    private static Condition isOpen(Instant now) {
        return ONE_TIME_LINK.USED_AT.isNull().and(ONE_TIME_LINK.EXPIRES_AT.gt(now));
    }
}
