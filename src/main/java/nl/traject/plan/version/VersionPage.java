package nl.traject.plan.version;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version among the others.
 *
 * @param lines all versions, the newest first
 * @param inForce what is in force, while the version shown waits or went back; null otherwise
 */
public record VersionPage(
        VersionContent shown,
        List<VersionLine> lines,
        @Nullable VersionContent inForce) {

    public VersionPage {
        lines = List.copyOf(lines);
    }
}
