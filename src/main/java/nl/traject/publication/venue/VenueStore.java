package nl.traject.publication.venue;

import static nl.traject.db.publication.Tables.CYCLE;
import static nl.traject.db.publication.Tables.EDITION;
import static nl.traject.db.publication.Tables.EDITION_DATE;
import static nl.traject.db.publication.Tables.VENUE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.SelectFromStep;
import org.jooq.SelectJoinStep;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads venues, editions, cycles and their dates. */
@Repository
class VenueStore {

    private static final nl.traject.db.publication.tables.EditionDate DEADLINE = EDITION_DATE.as("deadline");
    private static final nl.traject.db.publication.tables.Cycle OTHER = CYCLE.as("other");

    private static final int EDITIONS_OF_A_VENUE = 200;

    private final DSLContext dsl;

    VenueStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** By deadline, the next one first; venues without one at the end. */
    List<Cycle> list(CycleFilter filter, Instant now, LocalDate today, int offset, int limit) {
        return cycles(matching(filter, now, today), offset, limit);
    }

    int count(CycleFilter filter, Instant now, LocalDate today) {
        return from(dsl.selectCount()).where(matching(filter, now, today)).fetchSingle().value1();
    }

    List<Cycle> listAll(Collection<CycleId> ids) {
        return cycles(CYCLE.CYCLE_ID.in(ids), 0, Math.max(1, ids.size()));
    }

    /** All editions of a venue, the latest deadline last. */
    List<Cycle> listOf(String venue) {
        return cycles(VENUE.NAME.eq(venue), 0, EDITIONS_OF_A_VENUE);
    }

    /** Whose deadline lies at or after a moment, and the venues that take papers on any day. */
    List<Cycle> listDueFrom(Instant moment, LocalDate day, int limit) {
        return cycles(ahead(moment, day), 0, limit);
    }

    Optional<EditionDate> findDate(EditionDateId id) {
        return dsl.select(
                        EDITION_DATE.EDITION_DATE_ID,
                        EDITION_DATE.VERSION,
                        EDITION_DATE.KIND,
                        date(),
                        EDITION_DATE.STATUS,
                        EDITION_DATE.ESTIMATED_FROM,
                        EDITION_DATE.SOURCE,
                        EDITION_DATE.CONFIRMED_BY)
                .from(EDITION_DATE)
                .where(EDITION_DATE.EDITION_DATE_ID.eq(id))
                .fetchOptional(mapping(EditionDate::new));
    }

    /** Whether it was still the version that was read. */
    boolean update(EditionDate date, LocalDate today) {
        return dsl.update(EDITION_DATE)
                        .set(EDITION_DATE.DAY, date.date().day())
                        .set(EDITION_DATE.TIME_OF_DAY, date.date().time())
                        .set(EDITION_DATE.ZONE, zoneText(date.date()))
                        .set(EDITION_DATE.INSTANT, date.date().instant().orElse(null))
                        .set(EDITION_DATE.STATUS, date.status())
                        .set(EDITION_DATE.ESTIMATED_FROM, date.estimatedFrom())
                        .set(EDITION_DATE.SOURCE, date.source())
                        .set(EDITION_DATE.CONFIRMED_BY, date.confirmedBy())
                        .set(EDITION_DATE.CONFIRMED_ON, today)
                        .set(EDITION_DATE.VERSION, date.version() + 1)
                        .where(EDITION_DATE.EDITION_DATE_ID.eq(date.id()))
                        .and(EDITION_DATE.VERSION.eq(date.version()))
                        .execute()
                == 1;
    }

    static @Nullable String zoneText(VenueDate date) {
        return date.zone() == null ? null : date.zone().text();
    }

    private List<Cycle> cycles(Condition condition, int offset, int limit) {
        return from(dsl.select(
                        CYCLE.CYCLE_ID,
                        row(
                                        VENUE.NAME,
                                        VENUE.FULL_NAME,
                                        VENUE.ARCHIVAL,
                                        VENUE.ROLLING,
                                        VENUE.ROLLING_REVIEW,
                                        VENUE.INTERVAL_YEARS)
                                .mapping(Venue::new),
                        EDITION.YEAR,
                        CYCLE.NUMBER,
                        several(),
                        EDITION.CITY,
                        EDITION.COUNTRY,
                        CYCLE.NOTE,
                        CYCLE.SOURCE,
                        dates()))
                .where(condition)
                .orderBy(
                        DEADLINE.DAY.asc().nullsLast(),
                        DEADLINE.INSTANT,
                        VENUE.NAME.collate("und-x-icu"),
                        EDITION.YEAR,
                        CYCLE.NUMBER)
                .limit(limit)
                .offset(offset)
                .fetch(mapping(Cycle::new));
    }

    private static <R extends Record> SelectOnConditionStep<R> from(SelectFromStep<R> select) {
        SelectJoinStep<R> cycles = select.from(CYCLE);
        return cycles.join(EDITION)
                .on(EDITION.EDITION_ID.eq(CYCLE.EDITION_ID))
                .join(VENUE)
                .on(VENUE.VENUE_ID.eq(EDITION.VENUE_ID))
                .leftJoin(DEADLINE)
                .on(DEADLINE.CYCLE_ID.eq(CYCLE.CYCLE_ID))
                .and(DEADLINE.KIND.eq(EventKind.PAPER));
    }

    private static Condition matching(CycleFilter filter, Instant now, LocalDate today) {
        var text = filter.text().strip();
        var named = text.isEmpty()
                ? noCondition()
                : concat(VENUE.NAME, inline(" "), field("coalesce({0}::text, '')", String.class, EDITION.YEAR))
                        .containsIgnoreCase(text)
                        .or(VENUE.FULL_NAME.containsIgnoreCase(text));
        return filter.aheadOnly() ? named.and(ahead(now, today)) : named;
    }

    private static Condition ahead(Instant now, LocalDate today) {
        return condition(VENUE.ROLLING)
                .or(DEADLINE.INSTANT.gt(now))
                .or(DEADLINE.INSTANT.isNull().and(DEADLINE.DAY.ge(today)));
    }

    private static Field<Boolean> several() {
        return field(exists(selectOne()
                .from(OTHER)
                .where(OTHER.EDITION_ID.eq(CYCLE.EDITION_ID))
                .and(OTHER.CYCLE_ID.ne(CYCLE.CYCLE_ID))));
    }

    private static Field<List<EditionDate>> dates() {
        return multiset(select(
                                EDITION_DATE.EDITION_DATE_ID,
                                EDITION_DATE.VERSION,
                                EDITION_DATE.KIND,
                                date(),
                                EDITION_DATE.STATUS,
                                EDITION_DATE.ESTIMATED_FROM,
                                EDITION_DATE.SOURCE,
                                EDITION_DATE.CONFIRMED_BY)
                        .from(EDITION_DATE)
                        .where(EDITION_DATE.CYCLE_ID.eq(CYCLE.CYCLE_ID))
                        .orderBy(EDITION_DATE.DAY, EDITION_DATE.EDITION_DATE_ID))
                .convertFrom(found -> found.map(mapping(EditionDate::new)));
    }

    static SelectField<VenueDate> date() {
        return row(EDITION_DATE.DAY, EDITION_DATE.TIME_OF_DAY, EDITION_DATE.ZONE).mapping(VenueStore::toDate);
    }

    private static VenueDate toDate(LocalDate day, @Nullable LocalTime time, @Nullable String zone) {
        return new VenueDate(day, time, zone == null ? null : new VenueZone(zone));
    }
}
