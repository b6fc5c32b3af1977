package nl.traject.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.traject.register.Line.Cell;
import nl.traject.shared.RuleViolation;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an XLSX workbook. Days become ISO dates, formulas are marked and not computed. */
final class Workbooks {

    /** A workbook is packed; one that unpacks to more is no register but an attack. */
    private static final long LARGEST_UNPACKED = 100L * 1024 * 1024;

    private static final int MOST_COLUMNS = 100;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private Workbooks() {}

    static List<Line> read(byte[] content) {
        requireModest(content);
        var lines = new ArrayList<Line>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> TableReader.add(lines, line(row)));
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new RuleViolation(broken, RegisterRefusal.FILE_UNREADABLE);
        }
        return lines;
    }

    private static void requireModest(byte[] content) {
        long unpacked = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > LARGEST_UNPACKED) {
                            throw new RuleViolation(
                                    RegisterRefusal.FILE_TOO_LARGE, TableReader.LARGEST_FILE / 1024 / 1024);
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RuleViolation(broken, RegisterRefusal.FILE_UNREADABLE);
        }
    }

    private static Line line(Row row) {
        var cells = new ArrayList<Cell>();
        for (int at = 0; at < Math.min(row.getCellCount(), MOST_COLUMNS); at++) {
            cells.add(row.getOptionalCell(at).map(Workbooks::cell).orElse(Cell.of("")));
        }
        return new Line(row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return Cell.of("");
        }
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return new Cell("", true);
        }
        if (cell.getType() == CellType.NUMBER) {
            return Cell.of(isDay(cell.getDataFormatString()) ? day(cell) : plain(cell.asNumber()));
        }
        return Cell.of(String.valueOf(cell.getText()));
    }

    private static String day(org.dhatim.fastexcel.reader.Cell cell) {
        return cell.asDate().toLocalDate().toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A format with a year or a day of the month in it shows a day. */
    private static boolean isDay(@Nullable String format) {
        if (format == null) {
            return false;
        }
        var letters = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|general", "");
        return letters.contains("y") || letters.contains("d");
    }
}
