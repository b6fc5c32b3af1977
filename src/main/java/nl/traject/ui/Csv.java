package nl.traject.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as spreadsheets open it: UTF-8 with a mark that says so, and no cell that could be taken for a formula.
 */
public final class Csv implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CsvWriter writer;

    public Csv(OutputStream out) {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            text.write(BYTE_ORDER_MARK);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        writer = CsvWriter.builder().build(text);
    }

    public void write(List<String> cells) {
        writer.writeRecord(cells.stream().map(Csv::safe).toList());
    }

    /** What a spreadsheet would compute gets an apostrophe before it. */
    static String safe(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
