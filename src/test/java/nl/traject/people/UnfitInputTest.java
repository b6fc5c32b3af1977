package nl.traject.people;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.traject.TrajectTest;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people type into a search that no name could be: answered or refused in a sentence, never a failure. */
@TrajectTest
class UnfitInputTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Trajectories trajectories;

    @Test
    void a_character_that_no_text_can_hold_is_refused_in_a_sentence() {
        var reader = cast.inMonth16().promotor();

        assertThatThrownBy(() -> doing(reader, () -> trajectories.searchPeople("a\u0000b", 0, 10)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(SharedRefusal.TEXT_UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or 1=1 --",
                "%",
                "_",
                "\\",
                "<b>x</b>",
                "שלום",
                "🧪🧪",
                "((",
                "a'; drop table people.person;--"
            })
    void strange_text_finds_nobody(String text) {
        var reader = cast.inMonth16().promotor();

        assertThat(doing(reader, () -> trajectories.searchPeople(text, 0, 10))).isEmpty();
    }
}
