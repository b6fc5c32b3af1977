package nl.traject.plan.verify;

import static nl.traject.db.plan.Tables.FIND_FINGERPRINT;
import static org.jooq.Records.mapping;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Fingerprints of what was frozen, seen through a function that tells no more than everybody may know. */
@Repository
class VerifyStore {

    private final DSLContext dsl;

    VerifyStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<KnownDocument> find(String sha256) {
        return dsl.select(
                        FIND_FINGERPRINT.KIND.convertFrom(DocumentKind::valueOf),
                        FIND_FINGERPRINT.NUMBER,
                        FIND_FINGERPRINT.DATED)
                .from(FIND_FINGERPRINT(sha256))
                .fetchOptional(mapping(KnownDocument::new));
    }
}
