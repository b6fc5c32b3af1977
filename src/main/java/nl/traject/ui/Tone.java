package nl.traject.ui;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Colour family of a status, lead, note or pill; never the only sign of what is meant. */
public enum Tone {
    OK,
    DUE,
    LATE,
    ACCENT,
    NEUTRAL;

    /** As the own elements name it. */
    @JsonValue
    public String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** CSS class that gives its colours to what lies within. */
    public String className() {
        return "tone-" + attribute();
    }
}
