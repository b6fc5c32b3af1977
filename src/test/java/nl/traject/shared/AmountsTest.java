package nl.traject.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void credits_are_equal_whatever_zeros_they_are_written_with() {
        assertThat(Ects.of("2.50")).isEqualTo(Ects.of("2.5"));
        assertThat(Ects.of(25)).hasToString("25.0");
    }

    @Test
    void credits_add_up_and_know_their_hours() {
        assertThat(Ects.sum(List.of(Ects.of("1.5"), Ects.of("2.0")))).isEqualTo(Ects.of("3.5"));
        assertThat(Ects.of("1.5").hours()).isEqualTo(Hours.of(42));
        assertThat(Ects.of("3.5").missingTo(Ects.of(25))).isEqualTo(Ects.of("21.5"));
        assertThat(Ects.of(26).missingTo(Ects.of(25))).isEqualTo(Ects.ZERO);
    }

    @Test
    void a_second_decimal_and_negative_credits_are_refused() {
        refuses(SharedRefusal.ECTS_ONE_DECIMAL, () -> Ects.of("1.25"));
        refuses(SharedRefusal.ECTS_NEGATIVE, () -> Ects.of("-0.5"));
        refuses(SharedRefusal.ECTS_NEGATIVE, () -> Ects.of(1).minus(Ects.of(2)));
    }

    @Test
    void a_third_decimal_and_negative_hours_are_refused() {
        assertThat(Hours.of("7.25").plus(Hours.of(1))).isEqualTo(Hours.of("8.25"));
        refuses(SharedRefusal.HOURS_TWO_DECIMALS, () -> Hours.of("1.125"));
        refuses(SharedRefusal.HOURS_NEGATIVE, () -> Hours.of(-1));
    }

    @Test
    void a_period_includes_both_its_days() {
        var week = new Period(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 13));

        assertThat(week.days()).isEqualTo(7);
        assertThat(week.contains(week.from())).isTrue();
        assertThat(week.contains(week.to())).isTrue();
        assertThat(week.contains(week.to().plusDays(1))).isFalse();
    }

    @Test
    void periods_overlap_when_they_share_a_day() {
        var week = new Period(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 13));

        assertThat(week.overlaps(new Period(week.to(), week.to()))).isTrue();
        assertThat(week.overlaps(new Period(week.to().plusDays(1), week.to().plusDays(9))))
                .isFalse();
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused() {
        var day = LocalDate.of(2026, 9, 7);

        refuses(SharedRefusal.PERIOD_ENDS_BEFORE_START, () -> new Period(day, day.minusDays(1)));
    }

    @Test
    void every_refusal_has_its_sentence_in_both_languages() {
        for (var bundle : List.of("nl/traject/shared/messages", "nl/traject/shared/messages_nl")) {
            for (var refusal : SharedRefusal.values()) {
                assertThat(ResourceBundle.getBundle(bundle).getString(refusal.key()))
                        .isNotBlank();
            }
        }
    }

    private static void refuses(Refusal refusal, ThrowingCallable what) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(what)
                .extracting(RuleViolation::refusal)
                .isEqualTo(refusal);
    }
}
