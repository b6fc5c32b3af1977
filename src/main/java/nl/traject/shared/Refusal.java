package nl.traject.shared;

import java.util.Locale;

/**
 * Why something is refused. Each feature has one enum of these; where a database constraint backs a refusal, the
 * constant bears the constraint's name, so that both end in the same sentence.
 */
public interface Refusal {

    /** The constant's name, as in {@link Enum#name()}. */
    String name();

    /** Key of the sentence in the feature's message bundles. */
    default String key() {
        return "refusal." + name().toLowerCase(Locale.ROOT);
    }
}
