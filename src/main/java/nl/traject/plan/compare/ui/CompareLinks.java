package nl.traject.plan.compare.ui;

import nl.traject.shared.TrajectoryId;

/** Addresses of comparisons. */
final class CompareLinks {

    private CompareLinks() {}

    /** Two versions. */
    static String of(TrajectoryId trajectory, int before, int after) {
        return "phd/" + trajectory + "/plan/compare?a=" + before + "&b=" + after;
    }

    /** A version and the draft. */
    static String withDraft(TrajectoryId trajectory, int before) {
        return "phd/" + trajectory + "/plan/compare?a=" + before + "&b=draft";
    }
}
