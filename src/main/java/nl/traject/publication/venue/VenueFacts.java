package nl.traject.publication.venue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.traject.publication.venue.CycleFacts.DateFacts;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The venues and editions that Traject ships, from {@code venue-editions.yml}. What it cannot read stops the start. */
record VenueFacts(List<Venue> venues, List<CycleFacts> cycles) {

    private static final String SHIPPED = "/nl/traject/publication/venue-editions.yml";

    private static final Map<EventKind, String> DEADLINES = new EnumMap<>(Map.of(
            EventKind.ABSTRACT, "abstract_deadline",
            EventKind.PAPER, "paper_deadline",
            EventKind.SUPPLEMENTARY, "supplementary_deadline",
            EventKind.COMMITMENT, "commitment_deadline"));

    private static final Map<EventKind, String> DAYS = new EnumMap<>(Map.of(
            EventKind.REVIEWS_RELEASED, "reviews_released",
            EventKind.REBUTTAL_START, "rebuttal_start",
            EventKind.REBUTTAL_END, "rebuttal_end",
            EventKind.NOTIFICATION, "notification",
            EventKind.CAMERA_READY, "camera_ready",
            EventKind.CONFERENCE_START, "conference_start",
            EventKind.CONFERENCE_END, "conference_end"));

    static VenueFacts shipped() {
        try (var source = VenueFacts.class.getResourceAsStream(SHIPPED)) {
            if (source == null) {
                throw new IllegalStateException(SHIPPED + " is not there");
            }
            return read(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static VenueFacts read(InputStream source) {
        Map<String, List<Map<String, Object>>> document =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(source);
        var venues = document.getOrDefault("venues", List.of()).stream()
                .map(VenueFacts::venue)
                .toList();
        var cycles = new ArrayList<>(document.getOrDefault("editions", List.of()).stream()
                .map(VenueFacts::cycle)
                .toList());
        venues.stream().filter(Venue::rolling).map(VenueFacts::anyDay).forEach(cycles::add);
        return new VenueFacts(venues, List.copyOf(cycles));
    }

    /** With the editions that are not announced yet. */
    VenueFacts completed(LocalDate today) {
        var byVenue = new HashMap<String, List<CycleFacts>>();
        cycles.forEach(
                cycle -> byVenue.computeIfAbsent(cycle.venue(), name -> new ArrayList<>()).add(cycle));
        var all = new ArrayList<CycleFacts>();
        for (var venue : venues) {
            var announced = byVenue.getOrDefault(venue.name(), List.of());
            all.addAll(venue.rolling() ? announced : EditionEstimates.complete(announced, venue.every(), today));
        }
        return new VenueFacts(venues, List.copyOf(all));
    }

    private static Venue venue(Map<String, Object> row) {
        return new Venue(
                text(row, "name"),
                text(row, "full_name"),
                !Boolean.FALSE.equals(row.get("archival")),
                Boolean.TRUE.equals(row.get("rolling")),
                Boolean.TRUE.equals(row.get("rolling_review")),
                row.get("every") instanceof Integer years ? years : 1);
    }

    private static CycleFacts anyDay(Venue venue) {
        return new CycleFacts(venue.name(), null, 1, "", "", "", "", Map.of());
    }

    private static CycleFacts cycle(Map<String, Object> row) {
        var zone = row.get("timezone") == null ? VenueZone.AOE : new VenueZone(text(row, "timezone"));
        var disputed = row.get("disputed") instanceof List<?> kinds ? Set.copyOf(kinds) : Set.of();
        var source = text(row, "source");
        var dates = new EnumMap<EventKind, DateFacts>(EventKind.class);
        DEADLINES.forEach((kind, key) -> {
            if (find(row, key) instanceof String written) {
                var local = LocalDateTime.parse(written);
                var date = VenueDate.at(local.toLocalDate(), local.toLocalTime(), zone);
                dates.put(kind, new DateFacts(date, status(kind, disputed), null, source));
            }
        });
        DAYS.forEach((kind, key) -> {
            if (find(row, key) instanceof String written) {
                var date = VenueDate.on(LocalDate.parse(written));
                dates.put(kind, new DateFacts(date, status(kind, disputed), null, source));
            }
        });
        return new CycleFacts(
                text(row, "venue"),
                (Integer) row.get("year"),
                row.get("cycle") instanceof Integer number ? number : 1,
                find(row, "city") instanceof String city ? city : "",
                find(row, "country") instanceof String country ? country : "",
                find(row, "note") instanceof String note ? note : "",
                source,
                dates);
    }

    private static DateStatus status(EventKind kind, Set<?> disputed) {
        return disputed.contains(kind.name().toLowerCase(Locale.ROOT))
                ? DateStatus.DISPUTED
                : DateStatus.ANNOUNCED;
    }

    private static @Nullable Object find(Map<String, Object> row, String key) {
        return row.get(key);
    }

    private static String text(Map<String, Object> row, String key) {
        if (row.get(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalArgumentException("no " + key + " in " + row);
    }
}
