package nl.traject.plan.content;

/** How likely a risk is, or how much it would harm. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
