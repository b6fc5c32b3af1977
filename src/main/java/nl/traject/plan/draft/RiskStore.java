package nl.traject.plan.draft;

import static nl.traject.db.plan.Tables.RISK;
import static org.jooq.Records.mapping;

import java.util.Optional;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Risks of drafts. */
@Repository
class RiskStore {

    /** Which draft a risk belongs to, and whether it is still there. */
    record Owner(TrajectoryId trajectory, boolean removed) {}

    private final DSLContext dsl;

    RiskStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Owner> findOwner(RiskId risk) {
        return dsl.select(RISK.TRAJECTORY_ID, RISK.REMOVED)
                .from(RISK)
                .where(RISK.RISK_ID.eq(risk))
                .fetchOptional(mapping(Owner::new));
    }

    RiskId insert(TrajectoryId trajectory, RiskRating rating) {
        return dsl.insertInto(RISK)
                .set(RISK.TRAJECTORY_ID, trajectory)
                .set(RISK.LIKELIHOOD, rating.likelihood())
                .set(RISK.IMPACT, rating.impact())
                .returningResult(RISK.RISK_ID)
                .fetchSingle()
                .value1();
    }

    /** Writes it unless somebody else did since that version; says whether it was written. */
    boolean update(RiskId risk, int version, RiskRating rating) {
        return dsl.update(RISK)
                        .set(RISK.LIKELIHOOD, rating.likelihood())
                        .set(RISK.IMPACT, rating.impact())
                        .set(RISK.VERSION, version + 1)
                        .where(RISK.RISK_ID.eq(risk))
                        .and(RISK.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Says whether anything changed. */
    boolean setRemoved(RiskId risk, boolean removed) {
        return dsl.update(RISK)
                        .set(RISK.REMOVED, removed)
                        .where(RISK.RISK_ID.eq(risk))
                        .and(RISK.REMOVED.ne(removed))
                        .execute()
                == 1;
    }
}
