package nl.traject.security;

import nl.traject.shared.Refusal;

/** Why something about accounts is refused. */
public enum SecurityRefusal implements Refusal {
    PASSWORD_TOO_SHORT,
    LINK_NOT_VALID,
    ACCOUNT_USERNAME_UNIQUE
}
