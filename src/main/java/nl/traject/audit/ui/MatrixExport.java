package nl.traject.audit.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.traject.audit.MatrixFilter;
import nl.traject.audit.MatrixOrder;
import nl.traject.audit.MatrixRow;
import nl.traject.audit.MatrixService;
import nl.traject.rules.Check;
import nl.traject.ui.Csv;
import nl.traject.ui.Messages;
import org.springframework.stereotype.Component;

/** The matrix as a table for spreadsheets: the rows of the page, all of them, in its order and in its words. */
@Component
class MatrixExport {

    private final MatrixService matrix;
    private final Messages messages;

    MatrixExport(MatrixService matrix, Messages messages) {
        this.matrix = matrix;
        this.messages = messages;
    }

    /** Writes row by row while the database hands them out. */
    void write(MatrixFilter filter, MatrixOrder order, Locale locale, OutputStream out) throws IOException {
        Translator translator = (key, arguments) -> messages.getTranslation(key, locale, arguments);
        var text = new CellText(translator, matrix.today());
        var checks = Arrays.stream(Check.values())
                .filter(check -> filter.check() == null || filter.check() == check)
                .toList();
        try (var csv = new Csv(out)) {
            csv.write(header(translator, checks));
            matrix.forEach(filter, order, row -> csv.write(cells(row, checks, text)));
        }
    }

    private static List<String> header(Translator translator, List<Check> checks) {
        var header = new ArrayList<String>();
        for (var key : List.of("audit.candidate", "audit.programme", "audit.start", "audit.month")) {
            header.add(translator.say(key));
        }
        checks.forEach(check -> header.add(translator.say("rules.check." + check)));
        return header;
    }

    private static List<String> cells(MatrixRow row, List<Check> checks, CellText text) {
        var cells = new ArrayList<String>();
        cells.add(row.name());
        cells.add(row.programme());
        cells.add(row.start().toString());
        cells.add(Integer.toString(row.month()));
        checks.forEach(check -> cells.add(text.full(row.cell(check))));
        return cells;
    }
}
