package nl.traject.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet, written row by row and sent on every few hundred, so that it never stands in memory. */
final class RegisterSheet implements AutoCloseable {

    private static final String PROGRAM = "Traject";
    private static final String VERSION = "1.0";
    private static final String SHEET = "register";
    private static final String DAY = "yyyy-mm-dd";
    private static final double WIDTH = 22;
    private static final int SENT_ON_EVERY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    RegisterSheet(OutputStream out) {
        workbook = new Workbook(out, PROGRAM, VERSION);
        sheet = workbook.newWorksheet(SHEET);
        sheet.freezePane(0, 1);
        for (var column : Column.values()) {
            sheet.width(column.ordinal(), WIDTH);
        }
    }

    void write(List<? extends @Nullable Object> values) {
        for (int at = 0; at < values.size(); at++) {
            switch (values.get(at)) {
                case null -> {}
                case LocalDate day -> {
                    sheet.value(row, at, day);
                    sheet.style(row, at).format(DAY).set();
                }
                case BigDecimal number -> sheet.value(row, at, number);
                case Object text -> sheet.inlineString(row, at, text.toString());
            }
        }
        row++;
        if (row % SENT_ON_EVERY == 0) {
            try {
                sheet.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
