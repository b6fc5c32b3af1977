package nl.traject.register;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.traject.register.Line.Cell;
import nl.traject.shared.RuleViolation;

/**
 * Reads a table, whatever program wrote it: CSV with commas, semicolons or tabs, in UTF-8 or marked UTF-16, or the first sheet
 * of an XLSX workbook. What cannot be read as a table is refused in a sentence; what is in it is judged elsewhere.
 */
final class TableReader {

    /** A register of 10,000 lines takes about one megabyte. */
    static final int LARGEST_FILE = 5 * 1024 * 1024;

    static final int MOST_LINES = 10_000;

    private static final int FIRST_LINE = 1;
    private static final String SEPARATORS = ",;\t";
    private static final Pattern LINE_IN_MESSAGE = Pattern.compile("line (\\d+)");

    private TableReader() {}

    /** All lines that are not blank, the headings first. */
    static List<Line> read(byte[] content) {
        if (content.length > LARGEST_FILE) {
            throw new RuleViolation(RegisterRefusal.FILE_TOO_LARGE, LARGEST_FILE / 1024 / 1024);
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new RuleViolation(RegisterRefusal.FILE_OLD_EXCEL);
        }
        var lines = startsWith(content, 'P', 'K') ? Workbooks.read(content) : csv(decode(content));
        if (lines.isEmpty()) {
            throw new RuleViolation(RegisterRefusal.FILE_EMPTY);
        }
        return lines;
    }

    private static boolean startsWith(byte[] content, int... start) {
        for (int at = 0; at < start.length; at++) {
            if (content.length <= at || (content[at] & 0xFF) != start[at]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return decode(content, 2, UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return decode(content, 2, UTF_16BE);
        }
        return decode(content, startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0, UTF_8);
    }

    private static String decode(byte[] content, int from, Charset charset) {
        var in = ByteBuffer.wrap(content, from, content.length - from);
        var out = CharBuffer.allocate(content.length);
        var result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        out.flip();
        var text = out.toString();
        if (result.isError()) {
            throw new RuleViolation(
                    RegisterRefusal.FILE_NOT_UTF_8,
                    FIRST_LINE + text.chars().filter(c -> c == '\n').count());
        }
        return text;
    }

    private static List<Line> csv(String text) {
        var lines = new ArrayList<Line>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separatorOf(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (var record : reader) {
                add(
                        lines,
                        new Line(
                                Math.toIntExact(record.getStartingLineNumber()),
                                record.getFields().stream().map(Cell::of).toList()));
            }
        } catch (CsvParseException broken) {
            throw new RuleViolation(broken, RegisterRefusal.FILE_QUOTES, lineOf(broken, lines));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return lines;
    }

    /** As far as the parser says; else the line after the last one that could be read. */
    private static int lineOf(CsvParseException broken, List<Line> read) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            Matcher found = LINE_IN_MESSAGE.matcher(String.valueOf(cause.getMessage()));
            if (found.find()) {
                return Integer.parseInt(found.group(1));
            }
        }
        return read.isEmpty() ? FIRST_LINE : read.getLast().number() + 1;
    }

    /** Refuses more lines than are read, so that none is left out silently. */
    static void add(List<Line> lines, Line line) {
        if (line.isBlank()) {
            return;
        }
        if (lines.size() > MOST_LINES) {
            throw new RuleViolation(RegisterRefusal.FILE_TOO_MANY_LINES, MOST_LINES);
        }
        lines.add(line);
    }

    /** What stands most often between the headings; they hold none of the candidates themselves. */
    private static char separatorOf(String text) {
        var headings = text.stripLeading().lines().findFirst().orElse("");
        char best = SEPARATORS.charAt(0);
        for (char separator : SEPARATORS.toCharArray()) {
            if (count(headings, separator) > count(headings, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
