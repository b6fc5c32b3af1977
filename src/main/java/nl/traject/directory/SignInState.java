package nl.traject.directory;

/** Whether somebody can sign in. */
public enum SignInState {
    ACTIVE,
    /** No account yet, but a link that still holds. */
    INVITED,
    /** No account, and no link. */
    NONE,
    /** An account that was closed. */
    CLOSED
}
