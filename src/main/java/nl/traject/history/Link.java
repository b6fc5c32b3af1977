package nl.traject.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What ties a change to the one before it, as the database has stored it, and the same arithmetic once more in Java: the
 * verifier believes no function of the database.
 *
 * @param chain the school's number; 0 for the installation
 * @param position in the chain, from 1
 * @param digest of the salted contents
 * @param previous hash of the link before
 */
record Link(long change, long chain, long position, byte[] digest, byte[] previous, byte[] hash) {

    /** What the first link of a chain follows. */
    static byte[] root(long chain) {
        return sha256().digest(("Traject change history 1, chain " + chain).getBytes(StandardCharsets.UTF_8));
    }

    /** The hash that it should have for a row that says this about itself, at a place in its chain. */
    byte[] hashAt(long place, byte[] row, MessageDigest sha256) {
        sha256.update(previous);
        sha256.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(chain)
                .putLong(place)
                .flip());
        sha256.update(digest);
        return sha256.digest(row);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
