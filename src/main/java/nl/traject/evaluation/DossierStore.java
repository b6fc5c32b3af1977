package nl.traject.evaluation;

import static nl.traject.db.evaluation.Tables.DOSSIER;
import static org.jooq.Records.mapping;

import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Figures of the other features' records, as far as the reader may see them. */
@Repository
class DossierStore {

    private final DSLContext dsl;

    DossierStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Dossier.Figures read(TrajectoryId trajectory) {
        return dsl.select(
                        DOSSIER.PLAN_NUMBER,
                        DOSSIER.PLAN_IN_FORCE_FROM,
                        DOSSIER.TOPICS,
                        DOSSIER.AGREED_TOPICS,
                        DOSSIER.CREDITED_EC,
                        DOSSIER.DUTIES,
                        DOSSIER.PLANNED_HOURS,
                        DOSSIER.PAPERS,
                        DOSSIER.ACCEPTED_PAPERS,
                        DOSSIER.PAPERS_UNDER_REVIEW,
                        DOSSIER.LAST_ACTIVITY_ON,
                        DOSSIER.REPORT_FILED_ON)
                .from(DOSSIER)
                .where(DOSSIER.TRAJECTORY_ID.eq(trajectory))
                .fetchSingle(mapping(Dossier.Figures::new));
    }
}
