package nl.traject.plan.draft;

import nl.traject.plan.content.RiskLevel;

/** How likely a risk is, and how much it would harm. */
public record RiskRating(RiskLevel likelihood, RiskLevel impact) {}
