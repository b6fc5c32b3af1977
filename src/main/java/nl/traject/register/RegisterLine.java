package nl.traject.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line that says something whole: a person, and a trajectory if the line has a programme.
 *
 * @param email in lower case
 */
record RegisterLine(
        int number,
        String givenName,
        String familyName,
        String email,
        @Nullable Candidacy candidacy) {

    /**
     * What a cell left empty says nothing about is null; a new trajectory then gets what is usual.
     *
     * @param firstPromotor    address in lower case
     * @param secondSupervisor address in lower case
     */
    record Candidacy(
            String programme,
            LocalDate start,
            @Nullable String title,
            @Nullable BigDecimal fte,
            @Nullable String firstPromotor,
            @Nullable String secondSupervisor,
            @Nullable LocalDate signedOn) {}

    String name() {
        return givenName + " " + familyName;
    }

    boolean hasNamesOf(RegisterLine other) {
        return givenName.equals(other.givenName) && familyName.equals(other.familyName);
    }

    static String address(String typed) {
        return typed.toLowerCase(Locale.ROOT);
    }
}
