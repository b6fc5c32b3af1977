package nl.traject.directory;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A researcher's number at ORCID: four groups of four, the last sign a check (ISO 7064, MOD 11-2). */
final class Orcid {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");
    private static final Pattern ADDRESS = Pattern.compile("^https?://orcid\\.org/", Pattern.CASE_INSENSITIVE);
    private static final int MODULUS = 11;

    private Orcid() {}

    /** As it is kept; null when nothing is typed. The address of its page is understood. Refuses what is no such number. */
    static @Nullable String read(String typed) {
        var text = ADDRESS.matcher(typed.strip()).replaceFirst("").toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return null;
        }
        if (!FORM.matcher(text).matches() || text.charAt(text.length() - 1) != check(text)) {
            throw new RuleViolation(DirectoryRefusal.PERSON_ORCID_FORM);
        }
        return text;
    }

    private static char check(String text) {
        int total = 0;
        for (char sign : text.substring(0, text.length() - 1).toCharArray()) {
            if (sign != '-') {
                total = (total + Character.digit(sign, 10)) * 2;
            }
        }
        int rest = (MODULUS + 1 - total % MODULUS) % MODULUS;
        return rest == MODULUS - 1 ? 'X' : Character.forDigit(rest, 10);
    }
}
