package nl.traject.plan.version;

import java.util.List;

/** A version in the list, and whom it waits for. */
public record VersionLine(PlanVersion version, List<Waiting> waiting) {

    public VersionLine {
        waiting = List.copyOf(waiting);
    }
}
