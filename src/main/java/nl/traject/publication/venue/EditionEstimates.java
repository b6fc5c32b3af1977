package nl.traject.publication.venue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.traject.publication.venue.CycleFacts.DateFacts;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what venues have not announced yet: the last announced edition is completed from the one before, and editions
 * follow until one has a paper deadline ahead. An estimate is the same calendar date in the later year.
 */
final class EditionEstimates {

    private EditionEstimates() {}

    /**
     * Everything announced and, after it, what is estimated.
     *
     * @param announced editions of one venue, each with its year
     * @param every     years between editions of this venue
     */
    static List<CycleFacts> complete(List<CycleFacts> announced, int every, LocalDate today) {
        var editions = new TreeMap<Integer, SortedMap<Integer, CycleFacts>>();
        for (var cycle : announced) {
            editions.computeIfAbsent(yearOf(cycle), year -> new TreeMap<>()).put(cycle.number(), cycle);
        }
        if (editions.isEmpty()) {
            return List.of();
        }
        var last = editions.lastEntry();
        var before = editions.lowerEntry(last.getKey());
        if (before != null) {
            editions.put(last.getKey(), filled(last.getValue(), before.getValue(), last.getKey(), before.getKey()));
        }
        while (!hasDeadlineAfter(today, editions.lastEntry().getValue())) {
            var base = editions.lastEntry();
            var year = base.getKey() + every;
            editions.put(year, filled(new TreeMap<>(), base.getValue(), year, base.getKey()));
        }
        var all = new ArrayList<CycleFacts>();
        editions.values().forEach(edition -> all.addAll(edition.values()));
        return all;
    }

    /** Also true when no paper deadline is known at all, from which another could be estimated. */
    private static boolean hasDeadlineAfter(LocalDate today, SortedMap<Integer, CycleFacts> edition) {
        var deadlines = edition.values().stream()
                .map(cycle -> cycle.dates().get(EventKind.PAPER))
                .filter(date -> date != null)
                .map(date -> date.date().day())
                .toList();
        return deadlines.isEmpty() || deadlines.stream().anyMatch(day -> day.isAfter(today));
    }

    private static SortedMap<Integer, CycleFacts> filled(
            SortedMap<Integer, CycleFacts> known, SortedMap<Integer, CycleFacts> base, int year, int baseYear) {
        var result = new TreeMap<>(known);
        var announced = known.values().stream().findFirst().orElse(null);
        base.forEach((number, model) ->
                result.put(number, filled(known.get(number), announced, model, year, year - baseYear)));
        return result;
    }

    /** @param announced another cycle of the same edition, which says where it takes place */
    private static CycleFacts filled(
            @Nullable CycleFacts known, @Nullable CycleFacts announced, CycleFacts model, int year, int later) {
        var dates = new EnumMap<EventKind, DateFacts>(EventKind.class);
        Map<EventKind, DateFacts> settled = known == null ? Map.of() : known.dates();
        dates.putAll(settled);
        model.dates().forEach((kind, date) -> {
            if (!kind.impliedBy().map(settled::containsKey).orElse(false)) {
                dates.putIfAbsent(kind, estimate(date, model, later));
            }
        });
        var city = announced == null ? "" : announced.city();
        var country = announced == null ? "" : announced.country();
        return known == null
                ? new CycleFacts(model.venue(), year, model.number(), city, country, "", model.source(), dates)
                : new CycleFacts(
                        known.venue(),
                        year,
                        known.number(),
                        known.city(),
                        known.country(),
                        known.note(),
                        known.source(),
                        dates);
    }

    private static DateFacts estimate(DateFacts date, CycleFacts model, int later) {
        var from = date.estimatedFrom() == null ? yearOf(model) : date.estimatedFrom();
        return new DateFacts(date.date().yearsLater(later), DateStatus.ESTIMATED, from, date.source());
    }

    private static int yearOf(CycleFacts cycle) {
        if (cycle.year() == null) {
            throw new IllegalArgumentException(cycle.venue() + " has no editions to estimate from");
        }
        return cycle.year();
    }
}
