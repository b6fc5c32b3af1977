package nl.traject.plan.content;

/**
 * What may go wrong.
 *
 * @param mitigation what is done about it, or what is done when it happens; may be empty
 */
public record Risk(long key, String text, RiskLevel likelihood, RiskLevel impact, String mitigation) {}
