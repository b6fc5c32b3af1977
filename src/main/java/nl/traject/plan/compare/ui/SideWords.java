package nl.traject.plan.compare.ui;

import nl.traject.plan.version.PlanVersion;

/** What the two plans are called. */
final class SideWords {

    private SideWords() {}

    /** "Version 2", "Draft". */
    static String name(Side side) {
        var version = side.version();
        return version == null ? CompareWords.of("draft") : name(version);
    }

    static String name(PlanVersion version) {
        return CompareWords.of("version", Integer.toString(version.number()));
    }

    /** "Version 2, in force since 2 Mar 2026". */
    static String described(Side side) {
        var version = side.version();
        if (version == null) {
            return CompareWords.of("draft.described");
        }
        var from = version.inForceFrom();
        return CompareWords.of(
                "described." + version.status(), name(version), from == null ? version.proposedOn() : from);
    }
}
