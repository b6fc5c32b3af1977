package nl.traject.plan.version;

import java.util.List;
import nl.traject.plan.content.PlanContent;

/**
 * A version with all it says.
 *
 * @param sha256 fingerprint of what was frozen, in hexadecimal digits
 * @param waiting whom it waits for today
 * @param turn what the reader can do with it now
 */
public record VersionContent(
        PlanVersion version, PlanContent content, String sha256, List<Waiting> waiting, Turn turn) {

    public VersionContent {
        waiting = List.copyOf(waiting);
    }

    /**
     * What the reader can do with a version now.
     *
     * @param agree whether the reader's agreement is waited for
     * @param askForChange whether the reader may say what is to be changed
     * @param withdraw whether the reader may take it back
     */
    public record Turn(boolean agree, boolean askForChange, boolean withdraw) {}
}
