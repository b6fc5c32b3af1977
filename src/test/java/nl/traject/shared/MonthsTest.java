package nl.traject.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MonthsTest {

    @Test
    void six_months_after_the_end_of_august_is_the_end_of_february() {
        assertThat(Months.after(LocalDate.of(2026, 8, 31), 6)).isEqualTo("2027-02-28");
        assertThat(Months.after(LocalDate.of(2027, 8, 31), 6)).isEqualTo("2028-02-29");
    }

    @Test
    void one_month_before_a_leap_day_is_the_same_day_of_january() {
        assertThat(Months.before(LocalDate.of(2028, 2, 29), 1)).isEqualTo("2028-01-29");
        assertThat(Months.before(LocalDate.of(2028, 3, 31), 1)).isEqualTo("2028-02-29");
    }

    @Test
    void eighteen_months_end_the_day_before() {
        assertThat(Months.lastDay(LocalDate.of(2026, 9, 1), 18)).isEqualTo("2028-02-29");
    }

    @Test
    void complete_months_are_those_that_clamped_addition_reaches() {
        var endOfJanuary = LocalDate.of(2027, 1, 31);

        assertThat(Months.completeBetween(endOfJanuary, LocalDate.of(2027, 2, 27)))
                .isZero();
        assertThat(Months.completeBetween(endOfJanuary, LocalDate.of(2027, 2, 28)))
                .isOne();
        assertThat(Months.completeBetween(endOfJanuary, LocalDate.of(2027, 3, 30)))
                .isOne();
        assertThat(Months.completeBetween(endOfJanuary, LocalDate.of(2027, 3, 31)))
                .isEqualTo(2);
    }

    @Test
    void no_month_is_complete_before_the_start() {
        assertThat(Months.completeBetween(LocalDate.of(2027, 5, 1), LocalDate.of(2026, 1, 1)))
                .isZero();
    }
}
