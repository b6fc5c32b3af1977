package nl.traject.security;

import nl.traject.shared.Refusal;

/** Why something about accounts is refused. */
public enum SecurityRefusal implements Refusal {
    /** Argument: the fewest characters. */
    PASSWORD_TOO_SHORT,
    /** Argument: the most bytes. */
    PASSWORD_TOO_LONG,
    LINK_NOT_VALID,
    ACCOUNT_USERNAME_UNIQUE,
    /** A password is not chosen anew for an account that is closed. */
    ACCOUNT_CLOSED,
    ONLY_THE_OPERATOR,
    IMPRINT_NAME_LENGTH,
    IMPRINT_HELP_LENGTH
}
