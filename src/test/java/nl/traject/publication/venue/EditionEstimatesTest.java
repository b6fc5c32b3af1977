package nl.traject.publication.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.traject.publication.venue.CycleFacts.DateFacts;
import org.junit.jupiter.api.Test;

class EditionEstimatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void the_next_edition_is_the_last_one_on_the_same_calendar_dates_a_year_later() {
        var last = cycle(2026, 1, Map.of(
                EventKind.PAPER, announced("2026-05-06"), EventKind.NOTIFICATION, day("2026-09-24")));

        var all = EditionEstimates.complete(List.of(last), 1, TODAY);

        assertThat(all).hasSize(2);
        var next = all.getLast();
        assertThat(next.year()).isEqualTo(2027);
        assertThat(next.dates().get(EventKind.PAPER).date().day()).isEqualTo("2027-05-06");
        assertThat(next.dates().get(EventKind.PAPER).date().zone()).isEqualTo(VenueZone.AOE);
        assertThat(next.dates().values()).allSatisfy(date -> {
            assertThat(date.status()).isEqualTo(DateStatus.ESTIMATED);
            assertThat(date.estimatedFrom()).isEqualTo(2026);
        });
    }

    @Test
    void an_announced_edition_gets_what_it_lacks_from_the_one_before() {
        var before = cycle(2026, 1, Map.of(
                EventKind.PAPER, announced("2025-09-24"), EventKind.NOTIFICATION, day("2026-01-25")));
        var last = cycle(2027, 1, Map.of(EventKind.PAPER, announced("2026-09-25")));

        var filled = EditionEstimates.complete(List.of(before, last), 1, LocalDate.of(2026, 9, 1)).getLast();

        assertThat(filled.dates().get(EventKind.PAPER).status()).isEqualTo(DateStatus.ANNOUNCED);
        assertThat(filled.dates().get(EventKind.NOTIFICATION).date().day()).isEqualTo("2027-01-25");
        assertThat(filled.dates().get(EventKind.NOTIFICATION).status()).isEqualTo(DateStatus.ESTIMATED);
    }

    @Test
    void who_announces_the_paper_deadline_and_no_abstract_deadline_has_none() {
        var before = cycle(2026, 1, Map.of(
                EventKind.ABSTRACT, announced("2026-01-23"), EventKind.PAPER, announced("2026-01-28")));
        var last = cycle(2027, 1, Map.of(EventKind.PAPER, announced("2027-01-29")));

        var filled = EditionEstimates.complete(List.of(before, last), 1, TODAY).getLast();

        assertThat(filled.dates()).doesNotContainKey(EventKind.ABSTRACT);
    }

    @Test
    void a_cycle_that_is_not_announced_yet_is_estimated_beside_one_that_is() {
        var all = EditionEstimates.complete(
                List.of(
                        cycle(2026, 1, Map.of(EventKind.PAPER, announced("2025-07-31"))),
                        cycle(2026, 2, Map.of(EventKind.PAPER, announced("2026-02-08"))),
                        cycle(2027, 1, Map.of(EventKind.PAPER, announced("2026-07-26")))),
                1,
                TODAY);

        assertThat(all).hasSize(4);
        assertThat(all.getLast().number()).isEqualTo(2);
        assertThat(all.getLast().dates().get(EventKind.PAPER).date().day()).isEqualTo("2027-02-08");
    }

    @Test
    void editions_follow_until_one_has_its_deadline_ahead_and_all_say_where_they_are_from() {
        var last = cycle(2025, 1, Map.of(EventKind.PAPER, announced("2025-08-29")));

        var all = EditionEstimates.complete(List.of(last), 1, TODAY);

        assertThat(all).extracting(CycleFacts::year).containsExactly(2025, 2026, 2027);
        assertThat(all.getLast().dates().get(EventKind.PAPER).estimatedFrom()).isEqualTo(2025);
    }

    @Test
    void a_venue_of_every_second_year_is_estimated_two_years_later() {
        var last = cycle(2026, 1, Map.of(EventKind.PAPER, announced("2026-03-05")));

        assertThat(EditionEstimates.complete(List.of(last), 2, TODAY))
                .extracting(CycleFacts::year)
                .containsExactly(2026, 2028);
    }

    @Test
    void a_deadline_on_the_29th_of_february_is_estimated_on_the_28th() {
        var last = cycle(2024, 1, Map.of(EventKind.PAPER, announced("2024-02-29")));

        var next = EditionEstimates.complete(List.of(last), 1, LocalDate.of(2024, 6, 1)).getLast();

        assertThat(next.dates().get(EventKind.PAPER).date().day()).isEqualTo("2025-02-28");
    }

    @Test
    void without_a_paper_deadline_there_is_nothing_to_estimate() {
        var last = cycle(2026, 1, Map.of(EventKind.CONFERENCE_START, day("2026-06-01")));

        assertThat(EditionEstimates.complete(List.of(last), 1, TODAY)).containsExactly(last);
    }

    @Test
    void every_shipped_venue_has_an_edition_ahead_or_takes_papers_on_any_day() {
        var facts = VenueFacts.shipped().completed(TODAY);

        assertThat(facts.venues()).hasSize(21).allSatisfy(venue -> assertThat(facts.cycles())
                .as(venue.name())
                .filteredOn(cycle -> cycle.venue().equals(venue.name()))
                .anyMatch(cycle -> venue.rolling()
                        || cycle.dates().containsKey(EventKind.PAPER)
                                && cycle.dates().get(EventKind.PAPER).date().day().isAfter(TODAY)));
        assertThat(VenueFacts.shipped().cycles())
                .filteredOn(cycle -> cycle.year() != null)
                .hasSize(69)
                .allSatisfy(cycle -> assertThat(cycle.source()).isNotBlank());
    }

    @Test
    void a_date_on_which_sources_differ_says_so() {
        var facts = VenueFacts.shipped();

        assertThat(facts.cycles())
                .filteredOn(cycle -> cycle.venue().equals("CVPR") && Integer.valueOf(2026).equals(cycle.year()))
                .singleElement()
                .extracting(cycle -> cycle.dates().get(EventKind.ABSTRACT).status())
                .isEqualTo(DateStatus.DISPUTED);
    }

    private static CycleFacts cycle(int year, int number, Map<EventKind, DateFacts> dates) {
        return new CycleFacts("Venue", year, number, "", "", "", "call for papers", dates);
    }

    private static DateFacts announced(String day) {
        return new DateFacts(
                VenueDate.at(LocalDate.parse(day), LocalTime.of(23, 59), VenueZone.AOE),
                DateStatus.ANNOUNCED,
                null,
                "call for papers");
    }

    private static DateFacts day(String day) {
        return new DateFacts(VenueDate.on(LocalDate.parse(day)), DateStatus.ANNOUNCED, null, "call for papers");
    }
}
