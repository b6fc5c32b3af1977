package nl.traject.publication.venue;

import static nl.traject.db.publication.Tables.CYCLE;
import static nl.traject.db.publication.Tables.EDITION;
import static nl.traject.db.publication.Tables.EDITION_DATE;
import static nl.traject.db.publication.Tables.VENUE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.excluded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.traject.db.publication.Keys;
import nl.traject.publication.venue.CycleFacts.DateFacts;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Brings what is stored in line with facts: adds what is new, changes what differs, drops an estimate that no longer holds.
 * A date that a person confirmed is left alone.
 */
@Repository
class VenueFactsStore {

    private record EditionKey(String venue, @Nullable Integer year) {}

    private record Place(String city, String country) {}

    private record CycleKey(String venue, @Nullable Integer year, int number) {}

    private record Note(String note, String source) {}

    private final DSLContext dsl;

    VenueFactsStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** How many rows were written; none when everything was there already. */
    int save(VenueFacts facts) {
        var written = write(venues(facts.venues()));
        written += write(editions(facts.cycles()));
        written += write(cycles(facts.cycles()));
        written += write(dates(facts.cycles()));
        return written;
    }

    private int write(List<Query> changes) {
        if (!changes.isEmpty()) {
            dsl.batch(changes).execute();
        }
        return changes.size();
    }

    private List<Query> venues(List<Venue> venues) {
        var stored = dsl.select(
                        VENUE.NAME,
                        VENUE.FULL_NAME,
                        VENUE.ARCHIVAL,
                        VENUE.ROLLING,
                        VENUE.ROLLING_REVIEW,
                        VENUE.INTERVAL_YEARS)
                .from(VENUE)
                .fetchSet(mapping(Venue::new));
        return venues.stream()
                .filter(venue -> !stored.contains(venue))
                .map(this::upsert)
                .toList();
    }

    private Query upsert(Venue venue) {
        return dsl.insertInto(VENUE)
                .set(VENUE.NAME, venue.name())
                .set(VENUE.FULL_NAME, venue.fullName())
                .set(VENUE.ARCHIVAL, venue.archival())
                .set(VENUE.ROLLING, venue.rolling())
                .set(VENUE.ROLLING_REVIEW, venue.rollingReview())
                .set(VENUE.INTERVAL_YEARS, venue.every())
                .onConflict(VENUE.NAME)
                .doUpdate()
                .set(VENUE.FULL_NAME, excluded(VENUE.FULL_NAME))
                .set(VENUE.ARCHIVAL, excluded(VENUE.ARCHIVAL))
                .set(VENUE.ROLLING, excluded(VENUE.ROLLING))
                .set(VENUE.ROLLING_REVIEW, excluded(VENUE.ROLLING_REVIEW))
                .set(VENUE.INTERVAL_YEARS, excluded(VENUE.INTERVAL_YEARS));
    }

    private List<Query> editions(List<CycleFacts> cycles) {
        var venues = dsl.select(VENUE.NAME, VENUE.VENUE_ID).from(VENUE).fetchMap(VENUE.NAME, VENUE.VENUE_ID);
        var stored = new HashMap<EditionKey, Place>();
        dsl.select(VENUE.NAME, EDITION.YEAR, EDITION.CITY, EDITION.COUNTRY)
                .from(EDITION)
                .join(VENUE)
                .on(VENUE.VENUE_ID.eq(EDITION.VENUE_ID))
                .forEach(row -> stored.put(
                        new EditionKey(row.value1(), row.value2()), new Place(row.value3(), row.value4())));
        var changes = new ArrayList<Query>();
        for (var cycle : cycles) {
            var place = new Place(cycle.city(), cycle.country());
            if (!place.equals(stored.put(new EditionKey(cycle.venue(), cycle.year()), place))) {
                changes.add(dsl.insertInto(EDITION)
                        .set(EDITION.VENUE_ID, venues.get(cycle.venue()))
                        .set(EDITION.YEAR, cycle.year())
                        .set(EDITION.CITY, cycle.city())
                        .set(EDITION.COUNTRY, cycle.country())
                        .onConflictOnConstraint(Keys.EDITION_YEAR_UNIQUE)
                        .doUpdate()
                        .set(EDITION.CITY, excluded(EDITION.CITY))
                        .set(EDITION.COUNTRY, excluded(EDITION.COUNTRY)));
            }
        }
        return changes;
    }

    private List<Query> cycles(List<CycleFacts> cycles) {
        var editions = new HashMap<EditionKey, Long>();
        dsl.select(VENUE.NAME, EDITION.YEAR, EDITION.EDITION_ID)
                .from(EDITION)
                .join(VENUE)
                .on(VENUE.VENUE_ID.eq(EDITION.VENUE_ID))
                .forEach(row -> editions.put(new EditionKey(row.value1(), row.value2()), row.value3()));
        var stored = new HashMap<CycleKey, Note>();
        dsl.select(VENUE.NAME, EDITION.YEAR, CYCLE.NUMBER, CYCLE.NOTE, CYCLE.SOURCE)
                .from(CYCLE)
                .join(EDITION)
                .on(EDITION.EDITION_ID.eq(CYCLE.EDITION_ID))
                .join(VENUE)
                .on(VENUE.VENUE_ID.eq(EDITION.VENUE_ID))
                .forEach(row -> stored.put(
                        new CycleKey(row.value1(), row.value2(), row.value3()),
                        new Note(row.value4(), row.value5())));
        return cycles.stream()
                .filter(cycle -> !new Note(cycle.note(), cycle.source()).equals(stored.get(keyOf(cycle))))
                .<Query>map(cycle -> dsl.insertInto(CYCLE)
                        .set(CYCLE.EDITION_ID, editions.get(new EditionKey(cycle.venue(), cycle.year())))
                        .set(CYCLE.NUMBER, cycle.number())
                        .set(CYCLE.NOTE, cycle.note())
                        .set(CYCLE.SOURCE, cycle.source())
                        .onConflictOnConstraint(Keys.CYCLE_NUMBER_UNIQUE)
                        .doUpdate()
                        .set(CYCLE.NOTE, excluded(CYCLE.NOTE))
                        .set(CYCLE.SOURCE, excluded(CYCLE.SOURCE)))
                .toList();
    }

    private List<Query> dates(List<CycleFacts> cycles) {
        var ids = new HashMap<CycleKey, CycleId>();
        dsl.select(VENUE.NAME, EDITION.YEAR, CYCLE.NUMBER, CYCLE.CYCLE_ID)
                .from(CYCLE)
                .join(EDITION)
                .on(EDITION.EDITION_ID.eq(CYCLE.EDITION_ID))
                .join(VENUE)
                .on(VENUE.VENUE_ID.eq(EDITION.VENUE_ID))
                .forEach(row -> ids.put(new CycleKey(row.value1(), row.value2(), row.value3()), row.value4()));
        var stored = new HashMap<CycleId, Map<EventKind, DateFacts>>();
        dsl.select(
                        EDITION_DATE.CYCLE_ID,
                        EDITION_DATE.KIND,
                        VenueStore.date(),
                        EDITION_DATE.STATUS,
                        EDITION_DATE.ESTIMATED_FROM,
                        EDITION_DATE.SOURCE)
                .from(EDITION_DATE)
                .forEach(row -> stored.computeIfAbsent(row.value1(), cycle -> new HashMap<>())
                        .put(row.value2(), new DateFacts(row.value3(), row.value4(), row.value5(), row.value6())));
        var changes = new ArrayList<Query>();
        for (var cycle : cycles) {
            var id = ids.get(keyOf(cycle));
            if (id != null) {
                changes.addAll(dates(id, cycle.dates(), stored.getOrDefault(id, Map.of())));
            }
        }
        return changes;
    }

    private List<Query> dates(CycleId cycle, Map<EventKind, DateFacts> known, Map<EventKind, DateFacts> stored) {
        var changes = new ArrayList<Query>();
        known.forEach((kind, date) -> {
            var before = stored.get(kind);
            if (before == null || before.status() != DateStatus.CONFIRMED && !before.equals(date)) {
                changes.add(upsert(cycle, kind, date));
            }
        });
        stored.forEach((kind, date) -> {
            if (date.status() == DateStatus.ESTIMATED && !known.containsKey(kind)) {
                changes.add(dsl.deleteFrom(EDITION_DATE)
                        .where(EDITION_DATE.CYCLE_ID.eq(cycle))
                        .and(EDITION_DATE.KIND.eq(kind)));
            }
        });
        return changes;
    }

    private Query upsert(CycleId cycle, EventKind kind, DateFacts date) {
        return dsl.insertInto(EDITION_DATE)
                .set(EDITION_DATE.CYCLE_ID, cycle)
                .set(EDITION_DATE.KIND, kind)
                .set(EDITION_DATE.DAY, date.date().day())
                .set(EDITION_DATE.TIME_OF_DAY, date.date().time())
                .set(EDITION_DATE.ZONE, VenueStore.zoneText(date.date()))
                .set(EDITION_DATE.INSTANT, date.date().instant().orElse(null))
                .set(EDITION_DATE.STATUS, date.status())
                .set(EDITION_DATE.ESTIMATED_FROM, date.estimatedFrom())
                .set(EDITION_DATE.SOURCE, date.source())
                .onConflict(EDITION_DATE.CYCLE_ID, EDITION_DATE.KIND)
                .doUpdate()
                .set(EDITION_DATE.DAY, excluded(EDITION_DATE.DAY))
                .set(EDITION_DATE.TIME_OF_DAY, excluded(EDITION_DATE.TIME_OF_DAY))
                .set(EDITION_DATE.ZONE, excluded(EDITION_DATE.ZONE))
                .set(EDITION_DATE.INSTANT, excluded(EDITION_DATE.INSTANT))
                .set(EDITION_DATE.STATUS, excluded(EDITION_DATE.STATUS))
                .set(EDITION_DATE.ESTIMATED_FROM, excluded(EDITION_DATE.ESTIMATED_FROM))
                .set(EDITION_DATE.SOURCE, excluded(EDITION_DATE.SOURCE))
                .set(EDITION_DATE.VERSION, EDITION_DATE.VERSION.plus(1))
                // Confirmed since it was read: still left alone.
                .where(EDITION_DATE.STATUS.ne(DateStatus.CONFIRMED));
    }

    private static CycleKey keyOf(CycleFacts cycle) {
        return new CycleKey(cycle.venue(), cycle.year(), cycle.number());
    }
}
