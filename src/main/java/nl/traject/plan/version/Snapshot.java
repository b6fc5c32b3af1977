package nl.traject.plan.version;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.traject.plan.content.PlanContent;

/**
 * What a version says, frozen: the same content is always the same text, byte for byte.
 *
 * @param content JSON in the schema of its time, without white space, fields in the order of the schema
 * @param sha256 digest of the content's UTF-8 bytes, in hexadecimal digits
 */
public record Snapshot(String content, String sha256) {

    /** Freezes a draft in the schema of today. */
    public static Snapshot of(PlanContent content) {
        var text = SnapshotWriter.write(content);
        return new Snapshot(text, digest(text));
    }

    /** What it says, whatever schema it was written in. */
    public PlanContent read() {
        return SnapshotReader.read(content);
    }

    /** Whether the content is what was frozen. */
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
