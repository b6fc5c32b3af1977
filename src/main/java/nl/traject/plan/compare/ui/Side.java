package nl.traject.plan.compare.ui;

import java.util.List;
import java.util.Optional;
import nl.traject.plan.version.PlanVersion;
import nl.traject.plan.version.VersionStatus;
import org.jspecify.annotations.Nullable;

/**
 * One of the two plans that are compared.
 *
 * @param version null for the draft
 */
record Side(@Nullable PlanVersion version) {

    static final Side DRAFT = new Side(null);

    private static final String DRAFT_WORD = "draft";

    /** As it stands in an address: a number, or "draft". */
    String word() {
        return version == null ? DRAFT_WORD : Integer.toString(version.number());
    }

    /** The side an address names; empty when there is none such. */
    static Optional<Side> of(String word, List<Side> sides) {
        return sides.stream().filter(side -> side.word().equals(word)).findFirst();
    }

    /** What one compares with, unless said otherwise: what is in force, or else the newest version. */
    static Side before(List<Side> sides) {
        return sides.stream()
                .filter(side -> side.version() != null && side.version().status() == VersionStatus.IN_FORCE)
                .findFirst()
                .orElseGet(() -> sides.get(1));
    }
}
