package nl.traject.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import nl.traject.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPlaceTest {

    @Test
    void every_place_is_found_by_its_key() {
        assertThat(Arrays.stream(TextKind.values())
                        .map(kind -> new TextPlace(kind, kind.subject() == TextKind.Subject.PLAN ? 0 : 12)))
                .allSatisfy(place -> assertThat(TextPlace.ofKey(place.key())).contains(place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HOURS",
                "SUMMARY:3",
                "PACKAGE_TITLE",
                "PACKAGE_TITLE:0",
                "PACKAGE_TITLE:x",
                "reply:4",
                "RISK:99999999999999999999"
            })
    void a_key_that_names_no_place_names_none(String key) {
        assertThat(TextPlace.ofKey(key)).isEmpty();
    }

    @Test
    void a_text_of_a_work_package_names_the_work_package() {
        assertThatIllegalArgumentException().isThrownBy(() -> TextPlace.of(TextKind.PACKAGE_TITLE));
    }

    @Test
    void characters_are_counted_as_a_reader_counts_them() {
        var emoji = "😀".repeat(TextKind.LONGEST_TEXT);

        assertThat(TextKind.SUMMARY.require(emoji)).isEqualTo(emoji);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> TextKind.SUMMARY.require(emoji + "a"))
                .satisfies(refused -> {
                    assertThat(refused.refusal()).isEqualTo(DraftRefusal.DRAFT_TEXT_CONTENT_LENGTH);
                    assertThat(refused.arguments()).containsExactly(TextKind.LONGEST_TEXT, TextKind.LONGEST_TEXT + 1);
                });
    }

    @Test
    void a_line_stays_one_line() {
        assertThat(TextKind.WORKING_TITLE.require("one\r\ntwo\u0000")).isEqualTo("one two");
    }
}
