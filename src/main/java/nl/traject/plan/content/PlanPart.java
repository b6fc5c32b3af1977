package nl.traject.plan.content;

/** The five parts of a plan, in their order. */
public enum PlanPart {
    RESEARCH,
    TRAINING,
    SUPERVISION,
    TEACHING,
    DATA_MANAGEMENT
}
