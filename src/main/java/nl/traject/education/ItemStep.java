package nl.traject.education;

/** What can be done with an item, and whose step it is. */
public enum ItemStep {
    REVISE,
    ASK,
    APPROVE,
    COMPLETE,
    CREDIT,
    REFUSE,
    DROP,
    OVERRULE
}
