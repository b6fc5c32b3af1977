package nl.traject.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The log in numbers, counting what the reader may read.
 *
 * @param firstWeek     Monday of the first of {@value #WEEKS} weeks
 * @param weeks         entries a week, the running week last
 * @param kinds         entries by kind; a kind without entries is absent
 * @param openObstacles how many obstacles are not resolved
 * @param supervisors   how many people supervise today
 */
public record LogFigures(
        LocalDate firstWeek, List<Integer> weeks, Map<EntryKind, Integer> kinds, int openObstacles, int supervisors) {

    /** As far as the bars look back. */
    public static final int WEEKS = 12;

    public int total() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(EntryKind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    /** Of the weeks shown. */
    public int recent() {
        return weeks.stream().mapToInt(Integer::intValue).sum();
    }
}
