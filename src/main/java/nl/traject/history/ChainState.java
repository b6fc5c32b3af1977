package nl.traject.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the history is linked, for the chains that are open to the reader.
 *
 * @param chains       the installation's first
 * @param waiting      changes that are not linked yet
 * @param waitingSince when the oldest of these was made; null when none waits
 */
public record ChainState(
        List<Chain> chains, long waiting, @Nullable Instant waitingSince) {

    public ChainState {
        chains = List.copyOf(chains);
    }

    /**
     * A chain.
     *
     * @param school its name; null for the installation's chain
     */
    public record Chain(ChainHead head, @Nullable String school) {}

    /** Links in all. */
    public long length() {
        return chains.stream().mapToLong(chain -> chain.head.length()).sum();
    }

    /** When a change was linked last; null before the first. */
    public @Nullable Instant linkedAt() {
        return chains.stream()
                .map(chain -> chain.head.linkedAt())
                .max(Instant::compareTo)
                .orElse(null);
    }
}
