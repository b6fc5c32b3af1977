package nl.traject.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MergeTest {

    private static final String BASE = "Circuits are found. They are tested. They are named.";

    @Test
    void changes_of_different_sentences_come_together() {
        var mine = BASE.replace("found", "planted and found");
        var theirs = BASE.replace("named", "named by nobody");

        assertThat(Merge.propose(BASE, mine, theirs))
                .isEqualTo("Circuits are planted and found. They are tested. They are named by nobody.")
                .isEqualTo(Merge.propose(BASE, theirs, mine));
    }

    @Test
    void changes_of_one_sentence_stand_below_each_other_and_nothing_is_missing() {
        var mine = BASE.replace("tested", "tested twice");
        var theirs = BASE.replace("tested", "ablated");

        assertThat(Merge.propose(BASE, mine, theirs)).isEqualTo(theirs + "\n\n" + mine);
    }

    @Test
    void first_words_of_two_people_stand_below_each_other() {
        assertThat(Merge.propose("", "mine", "theirs")).isEqualTo("theirs\n\nmine");
    }

    @Test
    void who_changed_nothing_takes_the_other_text() {
        assertThat(Merge.propose(BASE, BASE, "theirs")).isEqualTo("theirs");
        assertThat(Merge.propose(BASE, "mine", BASE)).isEqualTo("mine");
        assertThat(Merge.propose(BASE, "same", "same")).isEqualTo("same");
    }

    @Test
    void a_character_of_two_halves_stays_whole() {
        var base = "a 😀 b";
        var mine = "a 😁 b";

        assertThat(Merge.propose(base, mine, base + " c")).isEqualTo("a 😁 b c");
        assertThat(Merge.propose(base, "a 😁 b", "a 😂 b")).isEqualTo("a 😂 b\n\na 😁 b");
    }
}
