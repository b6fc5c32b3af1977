package nl.traject.plan.draft;

/** What a work package of a draft is expected to give, as it is stored. */
public record DraftOutput(OutputId id, int version, OutputPlan plan) {}
