package nl.traject.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.traject.shared.Ects;
import org.junit.jupiter.api.Test;

/** Sentences from the bundles, written as the reader's language does. */
class MessagesProviderTest {

    private static final Locale DUTCH = Locale.of("nl");

    private final Messages messages = new Messages(true);

    @Test
    void a_date_is_written_with_the_month_as_a_word_of_the_language() {
        var day = LocalDate.of(2026, 3, 2);

        assertThat(messages.getTranslation("ui.in", Locale.ENGLISH, day)).isEqualTo("in 2 Mar 2026");
        assertThat(messages.getTranslation("ui.in", DUTCH, day)).isEqualTo("over 2 mrt 2026");
    }

    @Test
    void a_moment_is_written_in_amsterdam_time() {
        var moment = Instant.parse("2026-11-22T13:32:00Z");

        assertThat(messages.getTranslation("ui.failure.id", Locale.ENGLISH, moment))
                .isEqualTo("Error 22 Nov 2026, 14:32");
    }

    @Test
    void credits_have_the_decimal_sign_of_the_language_and_no_idle_zero() {
        assertThat(messages.getTranslation("ui.pace.planned", DUTCH, Ects.of("24.5")))
                .isEqualTo("24,5 gepland");
        assertThat(messages.getTranslation("ui.pace.planned", Locale.ENGLISH, Ects.of(25)))
                .isEqualTo("25 planned");
    }

    @Test
    void one_day_is_not_days() {
        assertThat(messages.getTranslation("ui.days", Locale.ENGLISH, 1)).isEqualTo("1 day");
        assertThat(messages.getTranslation("ui.days", Locale.ENGLISH, 5L)).isEqualTo("5 days");
        assertThat(messages.getTranslation("ui.days", DUTCH, 1)).isEqualTo("1 dag");
    }

    @Test
    void a_reader_of_another_language_reads_english() {
        assertThat(messages.getTranslation("ui.today", Locale.ITALIAN)).isEqualTo("today");
    }

    @Test
    void a_key_without_a_sentence_is_refused_in_tests_and_marked_elsewhere() {
        assertThatThrownBy(() -> messages.getTranslation("ui.no-such-key", Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(new Messages(false).getTranslation("ui.no-such-key", Locale.ENGLISH))
                .isEqualTo("!ui.no-such-key!");
    }

    @Test
    void every_status_and_every_role_has_a_word() {
        for (var kind : StatusKind.values()) {
            assertThat(messages.getTranslation(kind.key(), DUTCH)).isNotBlank();
        }
        for (var role : nl.traject.security.Role.values()) {
            assertThat(messages.getTranslation("ui.role." + role.name(), DUTCH)).isNotBlank();
        }
    }
}
