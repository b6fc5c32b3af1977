package nl.traject.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.traject.shared.TextPiece.Kind;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void words_that_stayed_stay_and_the_others_are_marked() {
        assertThat(TextDifference.of(
                        "Mechanistic interpretability of graph neural networks",
                        "Circuits one can check: mechanistic interpretability of graph networks"))
                .containsExactly(
                        removed("Mechanistic"),
                        added("Circuits one can check: mechanistic"),
                        same(" interpretability of graph"),
                        removed(" neural"),
                        same(" networks"));
    }

    @Test
    void punctuation_is_not_part_of_a_word() {
        assertThat(TextDifference.of("planted, and on molecules", "planted on molecules"))
                .containsExactly(same("planted"), removed(", and"), same(" on molecules"));
    }

    @Test
    void a_number_is_one_word_also_behind_its_decimal_sign() {
        assertThat(TextDifference.of("13.0 EC in all", "13.5 EC in all"))
                .containsExactly(removed("13.0"), added("13.5"), same(" EC in all"));
        assertThat(TextDifference.of("op 1,5 uur per week", "op 1,75 uur per week"))
                .containsExactly(same("op "), removed("1,5"), added("1,75"), same(" uur per week"));
        assertThat(TextDifference.of("in section 3.", "in section 4."))
                .containsExactly(same("in section "), removed("3"), added("4"), same("."));
    }

    @Test
    void changed_words_beside_each_other_are_one_change() {
        assertThat(TextDifference.of("we look for circuits that hold", "we ask after more that hold"))
                .containsExactly(
                        same("we "), removed("look for circuits"), added("ask after more"), same(" that hold"));
    }

    @Test
    void texts_with_next_to_nothing_in_common_are_shown_one_after_the_other() {
        assertThat(TextDifference.of("2 papers", "1 book, and a data set of molecules"))
                .containsExactly(removed("2 papers"), added("1 book, and a data set of molecules"));
    }

    @Test
    void an_emoji_is_one_sign_and_right_to_left_words_are_words() {
        assertThat(TextDifference.of("team 👩🏽‍🔬 at work", "team 👨‍🔬 at work"))
                .containsExactly(same("team "), removed("👩🏽‍🔬"), added("👨‍🔬"), same(" at work"));
        assertThat(TextDifference.of("שלום עולם טוב", "שלום עולם רע"))
                .containsExactly(same("שלום עולם "), removed("טוב"), added("רע"));
    }

    @Test
    void a_long_text_that_was_changed_at_both_ends_is_still_compared_by_words() {
        var middle = IntStream.range(0, 4_000)
                .mapToObj(number -> "Sentence " + number + " stays as it is.")
                .collect(Collectors.joining(" "));

        var pieces = TextDifference.of(
                "It began so. " + middle + " It ends well.", "It began thus. " + middle + " It ends.");

        assertThat(pieces)
                .containsExactly(
                        same("It began "),
                        removed("so"),
                        added("thus"),
                        same(". " + middle + " It ends"),
                        removed(" well"),
                        same("."));
    }

    @Test
    void fifty_thousand_signs_without_a_full_stop_are_compared_too() {
        var before = "word ".repeat(10_000);
        var after =
                IntStream.range(0, 10_000).mapToObj(number -> "other" + number).collect(Collectors.joining(" "));

        assertThat(text(TextDifference.of(before, after), true)).isEqualTo(before);
        assertThat(text(TextDifference.of(before, after), false)).isEqualTo(after);
    }

    @Test
    void what_is_far_from_a_change_can_be_left_out() {
        var researchers = "👩🏽‍🔬".repeat(20);

        assertThat(same("a short text").abridged(4)).isEqualTo("a short text");
        assertThat(same("a text that is longer").abridged(4)).isEqualTo("a te … nger");
        assertThat(ReadableText.isReadable(same(researchers).abridged(5))).isTrue();
    }

    @Property(tries = 300)
    void whatever_is_compared_both_texts_can_be_read_from_the_pieces(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        var pieces = TextDifference.of(before, after);

        assertThat(text(pieces, true)).isEqualTo(before);
        assertThat(text(pieces, false)).isEqualTo(after);
        assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "graph", " ", "  ", "\n", ".", ", ", "é", "e\u0301", "😀", "שלום", "<b>", "\t")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join("", words));
    }

    private static String text(List<TextPiece> pieces, boolean before) {
        return pieces.stream()
                .filter(piece -> before ? piece.isBefore() : piece.isAfter())
                .map(TextPiece::text)
                .collect(Collectors.joining());
    }

    private static TextPiece same(String text) {
        return new TextPiece(Kind.SAME, text);
    }

    private static TextPiece added(String text) {
        return new TextPiece(Kind.ADDED, text);
    }

    private static TextPiece removed(String text) {
        return new TextPiece(Kind.REMOVED, text);
    }
}
