package nl.traject.history;

import java.util.List;

/**
 * What was found.
 *
 * @param verified rows that are as they were linked
 * @param erased rows of these whose contents were erased, which is recorded
 * @param waiting rows that are too young to be linked
 * @param chains how many chains there are
 * @param faults in the order of the rows
 * @param head the ends of the chains, as they stand
 */
public record Verification(long verified, long erased, long waiting, int chains, List<Fault> faults, Head head) {

    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }
}
