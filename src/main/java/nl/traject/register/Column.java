package nl.traject.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The columns of a register file, in the order in which they are written. Their headings are the same in every language, so
 * that a file from one desk can be read at another.
 */
public enum Column {
    GIVEN_NAME(true),
    FAMILY_NAME(true),
    EMAIL(true),
    PROGRAMME(false),
    START(false),
    TITLE(false),
    FTE(false),
    FIRST_PROMOTOR(false),
    SECOND_SUPERVISOR(false),
    SIGNED_ON(false);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");

    private final boolean required;

    Column(boolean required) {
        this.required = required;
    }

    /** Whether every file has it and every line fills it. The others are for lines with a trajectory. */
    public boolean isRequired() {
        return required;
    }

    /** As it stands in the first line of a file. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a heading: capitals, spaces and hyphens do not matter. */
    static Optional<Column> find(String heading) {
        var wanted = BETWEEN_WORDS
                .matcher(heading.strip())
                .replaceAll("_")
                .toUpperCase(Locale.ROOT)
                .replace("E_MAIL", "EMAIL");
        for (var column : values()) {
            if (column.name().equals(wanted)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
