package nl.traject.register;

import java.util.List;

/**
 * One line of a table as it was read.
 *
 * @param number as the program that made the file counts it, from 1
 */
record Line(int number, List<Cell> cells) {

    /**
     * @param formula whether the program that made the file would compute it; the text is then empty
     */
    record Cell(String text, boolean formula) {

        static Cell of(String text) {
            return new Cell(text, false);
        }
    }

    Line {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isBlank() && !cell.formula());
    }
}
