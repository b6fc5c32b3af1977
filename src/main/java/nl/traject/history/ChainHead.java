package nl.traject.history;

import java.time.Instant;

/**
 * Where a chain ends.
 *
 * @param chain the school's number; 0 for the installation's chain
 * @param length links so far
 * @param hash of the last link, which every earlier one went into
 * @param linkedAt when the last link was added
 */
public record ChainHead(long chain, long length, byte[] hash, Instant linkedAt) {

    /** The chain of what belongs to no school. */
    public static final long INSTALLATION = 0;
}
