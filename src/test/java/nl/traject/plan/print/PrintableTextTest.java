package nl.traject.plan.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {

    @Test
    void accents_are_joined_with_their_letters() {
        assertThat(of("e\u0301")).isEqualTo("é");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x0007, 0x200b, 0x200d, 0x202e, 0x2066, 0xfe0f, 0xfeff, 0x00ad, 0xd83d})
    void what_has_no_sign_of_its_own_is_left_out(int invisible) {
        assertThat(of("a" + (char) invisible + "b")).isEqualTo("ab");
    }

    @Test
    void blanks_of_every_kind_stay_blanks_and_lines_stay_lines() {
        assertThat(of("a\tb\u2003c\r\nd\re\u2028f\u000bg")).isEqualTo("a b c\nd\ne\nf\ng");
        assertThat(of("5\u202f%\u00a0x")).isEqualTo("5\u00a0%\u00a0x");
    }

    @Test
    void what_cannot_be_shown_is_a_box_and_is_counted() {
        var texts = new PrintableText(codePoint -> codePoint < 0x80);

        assertThat(texts.of("a量b😀")).isEqualTo("a□b□");
        assertThat(texts.boxes()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef",
        "01234567 89abcdef 01234567 89abcdef 01234567 89abcdef 01234567 89abcdef",
        "01234567-89abcdef-01234567-89abcdef-01234567-89abcdef-01234567-89abcdef",
        "01:23:45:67:89:ab:cd:ef:01:23:45:67:89:ab:cd:ef:01:23:45:67:89:ab:cd:ef:01:23:45:67:89:ab:cd:ef"
    })
    void a_fingerprint_is_read_however_it_is_written(String written) {
        assertThat(Fingerprints.read(written)).hasValue("0123456789abcdef".repeat(4));
        assertThat(Fingerprints.read(Fingerprints.grouped("0123456789abcdef".repeat(4))))
                .hasValue("0123456789abcdef".repeat(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0123", "g123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "' or 1=1 --"})
    void what_is_no_fingerprint_is_none(String written) {
        assertThat(Fingerprints.read(written)).isEmpty();
    }

    private static String of(String text) {
        return new PrintableText(codePoint -> true).of(text);
    }
}
