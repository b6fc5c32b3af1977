package nl.traject.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.traject.history.ui.WordDifference.Part;
import nl.traject.history.ui.WordDifference.Part.Kind;
import org.junit.jupiter.api.Test;

/** Texts compared word by word. */
class WordDifferenceTest {

    @Test
    void what_went_stands_before_what_came() {
        assertThat(WordDifference.between("This project looks for circuits", "This project asks for circuits"))
                .containsExactly(
                        new Part(Kind.SAME, "This project "),
                        new Part(Kind.REMOVED, "looks "),
                        new Part(Kind.ADDED, "asks "),
                        new Part(Kind.SAME, "for circuits"));
    }

    @Test
    void both_texts_can_be_read_from_it() {
        var before = "one two three four five six seven eight\nnine ten";
        var after = "one two 3 four five six seven eight\nnine ten eleven";

        var parts = WordDifference.between(before, after);

        assertThat(parts.stream()
                        .filter(part -> part.kind() != Kind.ADDED)
                        .map(Part::text)
                        .collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(parts.stream()
                        .filter(part -> part.kind() != Kind.REMOVED)
                        .map(Part::text)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
    }

    @Test
    void what_is_far_from_a_change_is_left_out() {
        var long100 = "word ".repeat(100);

        var parts = WordDifference.between("old " + long100 + "end", "new " + long100 + "end!");

        assertThat(parts).extracting(Part::kind).containsSequence(Kind.SAME, Kind.OMITTED, Kind.SAME);
        assertThat(parts.stream()
                        .filter(part -> part.kind() == Kind.SAME)
                        .map(Part::text)
                        .collect(Collectors.joining()))
                .isEqualTo("word ".repeat(20));
    }

    @Test
    void texts_of_a_book_are_not_compared() {
        assertThat(WordDifference.isPossible("word ".repeat(6_001), "word")).isFalse();
        assertThat(WordDifference.isPossible("word ".repeat(6_000), "word")).isTrue();
    }
}
