package nl.traject.history;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The ends of all chains at a moment, to be kept elsewhere: whoever holds it can tell later that nothing before that moment
 * was changed, and that no end was cut off. Says nothing about anybody.
 *
 * @param at when it was taken
 */
public record Head(Instant at, List<End> ends) {

    /** The end of one chain. The hash is written in hexadecimal digits. */
    public record End(long chain, long length, String hash) {}

    private static final Pattern FIRST_LINE = Pattern.compile("Traject change history, head of (\\S+)");
    private static final Pattern LINE = Pattern.compile("chain (\\d{1,18}) length (\\d{1,18}) hash ([0-9a-f]{64})");
    private static final Pattern LAST_LINE = Pattern.compile("sha256 of the lines above ([0-9a-f]{64})");

    public Head {
        ends = List.copyOf(ends);
    }

    /** A text of a few lines, the last of which tells a slip in copying. */
    public String written() {
        var text = new StringBuilder("Traject change history, head of " + at + "\n");
        for (var end : ends) {
            text.append("chain %d length %d hash %s\n".formatted(end.chain, end.length, end.hash));
        }
        return text + "sha256 of the lines above " + digest(text) + "\n";
    }

    /** Reads what {@link #written} wrote. Refuses anything else with an {@link IllegalArgumentException}. */
    public static Head read(String written) {
        var lines = written.strip().lines().toList();
        var first = FIRST_LINE.matcher(lines.getFirst());
        var last = LAST_LINE.matcher(lines.getLast());
        if (lines.size() < 2 || !first.matches() || !last.matches()) {
            throw new IllegalArgumentException(lines.getFirst());
        }
        var text = new StringBuilder(lines.getFirst() + "\n");
        var ends = new ArrayList<End>();
        for (var line : lines.subList(1, lines.size() - 1)) {
            var end = LINE.matcher(line);
            if (!end.matches()) {
                throw new IllegalArgumentException(line);
            }
            ends.add(new End(Long.parseLong(end.group(1)), Long.parseLong(end.group(2)), end.group(3)));
            text.append(line).append('\n');
        }
        if (!digest(text).equals(last.group(1))) {
            throw new IllegalArgumentException(lines.getLast());
        }
        try {
            return new Head(Instant.parse(first.group(1)), ends);
        } catch (DateTimeException notAMoment) {
            throw new IllegalArgumentException(lines.getFirst(), notAMoment);
        }
    }

    private static String digest(CharSequence text) {
        return HexFormat.of().formatHex(Link.sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
