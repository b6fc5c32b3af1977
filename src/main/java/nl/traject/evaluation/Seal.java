package nl.traject.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The dossier as it was, frozen.
 *
 * @param content JSON
 * @param sha256  digest of the content's UTF-8 bytes, in hexadecimal digits
 */
public record Seal(String content, String sha256, Instant sealedAt) {

    /** Freezes the content now. */
    public static Seal of(String content, Instant now) {
        return new Seal(content, digest(content), now);
    }

    /** Whether the content is what was sealed. */
    public boolean isIntact() {
        return sha256.equals(digest(content));
    }

    private static String digest(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
