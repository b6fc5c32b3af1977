package nl.traject.register;

import java.util.List;

/**
 * What an import does with a line.
 *
 * @param line     its number in the file
 * @param who      the person, as the line says it; what could be read of it when it is refused
 * @param step     what happens
 * @param changes  what is changed, when something is
 * @param problems why it is refused, when it is
 */
public record Planned(int line, String who, Step step, List<Change> changes, List<Problem> problems) {

    /** What happens to a line. */
    public enum Step {
        REFUSED,
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** One thing that becomes another, or that is new when there was nothing. */
    public record Change(Column column, String before, String after) {}
}
