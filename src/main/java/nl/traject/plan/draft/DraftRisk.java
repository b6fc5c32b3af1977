package nl.traject.plan.draft;

/**
 * A risk of a draft; its texts are beside it.
 *
 * @param version of the rating
 */
public record DraftRisk(RiskId id, int version, RiskRating rating) {}
