package nl.traject.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text on disk can hold. */
class ReadableTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "line\nline", "שלום", "👩‍🔬🧪", "\u0001\u001b[31m", "\uFFFE"})
    void everything_else_is_kept_as_it_is(String text) {
        assertThat(ReadableText.isReadable(text)).isTrue();
        assertThat(ReadableText.readable(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({"'a\u0000b', ab", "'\u0000', ''"})
    void a_nul_is_none(String text, String kept) {
        assertThat(ReadableText.isReadable(text)).isFalse();
        assertThat(ReadableText.readable(text)).isEqualTo(kept);
    }

    @Test
    void half_a_pair_is_none_wherever_it_stands() {
        for (var text : new String[] {"a\uD83E", "\uD83Ea", "\uDDEAa", "a\uDDEA", "\uDDEA\uD83Ea"}) {
            assertThat(ReadableText.isReadable(text)).isFalse();
            assertThat(ReadableText.readable(text)).isEqualTo("a");
        }
        assertThat(ReadableText.readable("\uD83E\uD83E\uDDEA")).isEqualTo("🧪");
    }
}
