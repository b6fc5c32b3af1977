package nl.traject.audit.ui;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.traject.audit.MatrixCell;
import nl.traject.rules.CheckState;

/** What a cell of the matrix says, on the page and in the export alike: how much, or how long. */
record CellText(Translator translator, LocalDate today) implements Serializable {

    /** "Late". */
    String state(CheckState state) {
        return translator.say("rules.state." + state);
    }

    /** "in 9 d", "31 d", "−3.5", "1 item"; the state's word where there is nothing to measure. */
    String measure(MatrixCell cell) {
        return cell.isException() && cell.figure() != null && cell.unit() != null
                ? figure(cell, cell.figure())
                : days(cell);
    }

    /** "Late: 31 d", or the state alone. */
    String full(MatrixCell cell) {
        var state = state(cell.state());
        var measure = measure(cell);
        return measure.equals(state) ? state : translator.say("audit.cell.said", state, measure);
    }

    private String figure(MatrixCell cell, BigDecimal figure) {
        var wanted = cell.wanted();
        return switch (cell.unit()) {
            case null -> days(cell);
            case EC ->
                wanted != null && wanted.compareTo(figure) > 0
                        ? translator.say("audit.cell.EC", wanted.subtract(figure))
                        : days(cell);
            case PEOPLE ->
                wanted != null && wanted.compareTo(figure) > 0
                        ? translator.say("audit.cell.PEOPLE.of", figure, wanted)
                        : cell.state() == CheckState.DUE
                                ? translator.say("audit.cell.PEOPLE", figure)
                                : state(cell.state());
            case ITEMS, DUTIES, TOPICS, PAPERS -> translator.say("audit.cell." + cell.unit(), figure);
        };
    }

    private String days(MatrixCell cell) {
        if (!cell.isException() || cell.lateFrom() == null) {
            return state(cell.state());
        }
        var days = ChronoUnit.DAYS.between(today, cell.lateFrom());
        // The first day that is late is one day late.
        return days > 0 ? translator.say("rules.days.left", days) : translator.say("rules.days.late", 1 - days);
    }
}
