package nl.traject.publication.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.traject.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class VenueDateTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    @Test
    void a_minute_before_midnight_anywhere_on_earth_is_the_next_day_at_12_59_in_amsterdam_in_winter() {
        var deadline = VenueDate.at(LocalDate.of(2027, 1, 5), LAST_MINUTE, VenueZone.AOE);

        var local = deadline.instant().orElseThrow().atZone(AMSTERDAM);

        assertThat(local.toLocalDateTime()).isEqualTo("2027-01-06T12:59");
        assertThat(deadline.dayIn(AMSTERDAM)).isEqualTo("2027-01-06");
    }

    @Test
    void and_at_13_59_in_summer() {
        var deadline = VenueDate.at(LocalDate.of(2026, 5, 6), LAST_MINUTE, VenueZone.AOE);

        assertThat(deadline.instant().orElseThrow().atZone(AMSTERDAM).toLocalDateTime())
                .isEqualTo("2026-05-07T13:59");
    }

    @Test
    void utc_minus_8_lies_behind_utc() {
        var deadline = VenueDate.at(LocalDate.of(2024, 11, 14), LAST_MINUTE, new VenueZone("UTC-8"));

        assertThat(deadline.instant()).contains(Instant.parse("2024-11-15T07:59:00Z"));
    }

    @Test
    void a_zone_with_summer_time_follows_its_own_clock() {
        var before = VenueDate.at(LocalDate.of(2023, 11, 3), LAST_MINUTE, new VenueZone("America/Los_Angeles"));
        var after = VenueDate.at(LocalDate.of(2023, 11, 17), LAST_MINUTE, new VenueZone("America/Los_Angeles"));

        assertThat(before.instant()).contains(Instant.parse("2023-11-04T06:59:00Z"));
        assertThat(after.instant()).contains(Instant.parse("2023-11-18T07:59:00Z"));
    }

    @Test
    void the_hour_that_a_clock_change_repeats_counts_as_the_earlier_one() {
        var deadline = VenueDate.at(LocalDate.of(2026, 10, 25), LocalTime.of(2, 30), new VenueZone("Europe/Amsterdam"));

        assertThat(deadline.instant()).contains(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void days_left_are_counted_in_the_calendar_of_the_reader() {
        var today = LocalDate.of(2026, 11, 22);
        var deadline = VenueDate.at(LocalDate.of(2027, 1, 5), LAST_MINUTE, VenueZone.AOE);

        assertThat(deadline.daysLeft(today, AMSTERDAM)).isEqualTo(45);
        assertThat(deadline.daysLeft(today, ZoneId.of("Etc/GMT+12"))).isEqualTo(44);
    }

    @Test
    void a_whole_day_has_no_instant_and_is_over_when_the_day_is() {
        var decision = VenueDate.on(LocalDate.of(2027, 1, 25));

        assertThat(decision.instant()).isEmpty();
        assertThat(decision.passedAt(AMSTERDAM)).isEqualTo(Instant.parse("2027-01-25T23:00:00Z"));
    }

    @Test
    void the_29th_of_february_becomes_the_28th_in_a_year_that_has_none() {
        var deadline = VenueDate.at(LocalDate.of(2024, 2, 29), LocalTime.of(13, 0), new VenueZone("UTC-8"));

        assertThat(deadline.yearsLater(1).day()).isEqualTo("2025-02-28");
        assertThat(deadline.yearsLater(4).day()).isEqualTo("2028-02-29");
        assertThat(deadline.yearsLater(1).zone()).isEqualTo(new VenueZone("UTC-8"));
    }

    @Test
    void what_is_no_zone_is_refused() {
        assertThatThrownBy(() -> new VenueZone("Amsterdam time"))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(VenueRefusal.ZONE_UNKNOWN));
    }

    @Test
    void a_time_without_a_zone_is_refused() {
        assertThatThrownBy(() -> new VenueDate(LocalDate.of(2027, 1, 5), LAST_MINUTE, null))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(VenueRefusal.TIME_NEEDS_ZONE));
    }
}
