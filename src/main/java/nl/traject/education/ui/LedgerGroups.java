package nl.traject.education.ui;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import nl.traject.education.EducationProgress;
import nl.traject.education.Entry;
import nl.traject.education.Grouping;
import nl.traject.education.ItemStatus;

/** The ledger in groups, of which long ones show their first lines only. */
final class LedgerGroups {

    /** What needs work first, then what is settled. */
    private static final List<ItemStatus> ORDER = List.of(
            ItemStatus.COMPLETED,
            ItemStatus.APPROVED,
            ItemStatus.PLANNED,
            ItemStatus.CREDITED,
            ItemStatus.REFUSED,
            ItemStatus.DROPPED);

    private static final int FEW = 4;
    private static final int MANY = 12;

    private LedgerGroups() {}

    /**
     * A group of the ledger.
     *
     * @param key   as in the address
     * @param all   every line of it
     * @param shown how many of them are shown
     */
    record Group(Grouping by, String key, List<Entry> all, int shown) {

        List<Entry> visible() {
            return all.subList(0, shown);
        }

        int hidden() {
            return all.size() - shown;
        }
    }

    /** Groups with at least one line; the opened one is shown in full. */
    static List<Group> of(EducationProgress progress, Grouping by, String opened) {
        return by == Grouping.STATUS ? byStatus(progress, opened) : byYear(progress, opened);
    }

    private static List<Group> byStatus(EducationProgress progress, String opened) {
        var groups = new ArrayList<Group>();
        for (var status : ORDER) {
            var lines = progress.entries().stream()
                    .filter(entry -> entry.status() == status)
                    .sorted(status.isAhead() ? comparing(Entry::to) : latestDecided())
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(group(Grouping.STATUS, status.name(), lines, status.isAhead() ? MANY : FEW, opened));
            }
        }
        return groups;
    }

    private static List<Group> byYear(EducationProgress progress, String opened) {
        var years = new TreeMap<Integer, List<Entry>>();
        progress.entries()
                .forEach(entry -> years.computeIfAbsent(progress.yearOf(entry), year -> new ArrayList<>())
                        .add(entry));
        return years.entrySet().stream()
                .map(year -> group(Grouping.YEAR, year.getKey().toString(), year.getValue(), MANY, opened))
                .toList();
    }

    private static Group group(Grouping by, String key, List<Entry> lines, int most, String opened) {
        var shown = key.equals(opened) ? lines.size() : Math.min(most, lines.size());
        return new Group(by, key, List.copyOf(lines), shown);
    }

    private static Comparator<Entry> latestDecided() {
        return comparing(Entry::decidedOn, nullsFirst(Comparator.naturalOrder())).reversed();
    }
}
