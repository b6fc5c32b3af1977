package nl.traject.security;

import static nl.traject.db.security.Tables.IMPRINT;
import static nl.traject.db.security.Tables.SHOWN_IMPRINT;
import static org.jooq.Records.mapping;

import nl.traject.db.security.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The imprint on disk. */
@Repository
class ImprintStore {

    private final DSLContext dsl;

    ImprintStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Also before anybody is signed in. */
    Imprint get() {
        return dsl.select(SHOWN_IMPRINT.NAME, SHOWN_IMPRINT.HELP, SHOWN_IMPRINT.VERSION)
                .from(SHOWN_IMPRINT())
                .fetchSingle(mapping(Imprint::new));
    }

    boolean isKeptByReader() {
        return Boolean.TRUE.equals(
                dsl.select(Routines.keepsInstallation()).fetchSingle().value1());
    }

    /** False when somebody else saved before. */
    boolean update(Imprint imprint) {
        return dsl.update(IMPRINT)
                        .set(IMPRINT.NAME, imprint.name())
                        .set(IMPRINT.HELP, imprint.help())
                        .set(IMPRINT.VERSION, IMPRINT.VERSION.plus(1))
                        .where(IMPRINT.VERSION.eq(imprint.version()))
                        .execute()
                == 1;
    }
}
