package nl.traject.plan.vocabulary;

import nl.traject.plan.TermConfidence;
import nl.traject.plan.TermId;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator writes about a term. Refuses a name that is empty or longer than 80 characters, in either language.
 *
 * @param group the group of a technique; null for every other kind
 */
public record TermText(
        String name,
        String dutchName,
        TermConfidence confidence,
        @Nullable TermId group) {

    /** Longest name in characters, as the database has it. */
    public static final int NAME_LENGTH = 80;

    public TermText {
        name = oneLine(name);
        dutchName = oneLine(dutchName);
        if (!fits(name) || !fits(dutchName)) {
            throw new RuleViolation(VocabularyRefusal.TERM_NAME_LENGTH);
        }
    }

    private static boolean fits(String name) {
        return !name.isEmpty() && name.length() <= NAME_LENGTH;
    }

    private static String oneLine(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }
}
