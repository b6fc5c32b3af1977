package nl.traject.plan;

/** What a term of the vocabulary says about a topic. */
public enum TermKind {
    /** A heading over techniques, a row of the coverage grid; topics name techniques, not groups. */
    TECHNIQUE_GROUP,
    TECHNIQUE,
    /** What in the model the explanation is told in: a neuron, a feature, an edge. */
    MEDIATOR,
    MODEL_FAMILY,
    DOMAIN,
    /** Where the right answer is known from; a topic without one rests on "none yet". */
    GROUND_TRUTH,
    BENCHMARK
}
