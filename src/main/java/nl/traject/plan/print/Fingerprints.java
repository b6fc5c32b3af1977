package nl.traject.plan.print;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the fingerprint of a document is written, and read again from paper: a SHA-256 of 64 hexadecimal digits. */
public final class Fingerprints {

    /** Length of the first two groups, as the foot of each page has them. */
    static final int BRIEF = 17;

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\-–:.]+");

    private Fingerprints() {}

    /** In groups of eight digits, as one reads them aloud. */
    public static String grouped(String sha256) {
        return String.join(" ", sha256.split("(?<=\\G.{8})"));
    }

    /**
     * What somebody typed or pasted, with or without blanks, hyphens or colons between the digits, in capitals or not. Empty
     * when it is no fingerprint.
     */
    public static Optional<String> read(String typed) {
        var digits = BETWEEN.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT);
        return DIGITS.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }
}
