package nl.traject.plan.verify;

/** What kinds of documents have a fingerprint. */
public enum DocumentKind {
    /** A version of a training and supervision plan. */
    PLAN
}
