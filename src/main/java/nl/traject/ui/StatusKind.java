package nl.traject.ui;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The vocabulary of statuses: each has its shape and its usual colour, drawn by {@code traject-status}. */
public enum StatusKind {
    MET(Tone.OK),
    AGREED(Tone.OK),
    IN_FORCE(Tone.OK),
    ACCEPTED(Tone.OK),
    CREDITED(Tone.OK),
    DUE(Tone.DUE),
    BELOW(Tone.DUE),
    TIGHT(Tone.DUE),
    LATE(Tone.LATE),
    CRITICAL(Tone.LATE),
    BREACHED(Tone.LATE),
    /** Late, unless nothing is overdue: then with {@link Tone#DUE}. */
    MISSING(Tone.LATE),
    DRAFT(Tone.ACCENT),
    ACTIVE(Tone.ACCENT),
    IN_REVIEW(Tone.ACCENT),
    REBUTTAL(Tone.ACCENT),
    CHANGE_ASKED(Tone.DUE),
    WAITING(Tone.NEUTRAL),
    PROPOSED(Tone.NEUTRAL),
    PLANNED(Tone.NEUTRAL),
    UPCOMING(Tone.NEUTRAL),
    ESTIMATED(Tone.NEUTRAL),
    EXCUSED(Tone.NEUTRAL),
    REJECTED(Tone.NEUTRAL),
    PAUSED(Tone.NEUTRAL),
    SUPERSEDED(Tone.NEUTRAL),
    NOT_APPLICABLE(Tone.NEUTRAL),
    SEALED(Tone.NEUTRAL);

    private final Tone tone;

    StatusKind(Tone tone) {
        this.tone = tone;
    }

    /** Its usual colour. */
    public Tone tone() {
        return tone;
    }

    /** As the own elements name it. */
    @JsonValue
    public String attribute() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of its usual word. */
    public String key() {
        return "ui.status." + name();
    }
}
