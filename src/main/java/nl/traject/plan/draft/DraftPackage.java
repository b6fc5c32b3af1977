package nl.traject.plan.draft;

import java.util.List;

/**
 * A work package of a draft; its texts are beside it.
 *
 * @param version of the frame
 * @param outputs by academic year
 */
public record DraftPackage(WorkPackageId id, int version, PackageFrame frame, List<DraftOutput> outputs) {

    public DraftPackage {
        outputs = List.copyOf(outputs);
    }
}
