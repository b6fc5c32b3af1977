package nl.traject.plan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.traject.plan.Term;
import nl.traject.plan.TermConfidence;
import nl.traject.plan.TermId;
import nl.traject.plan.TermKind;
import nl.traject.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermEntryTest {

    private static final Term GROUP = term(1, TermKind.TECHNIQUE_GROUP, null, false);
    private static final Term OLD_GROUP = term(2, TermKind.TECHNIQUE_GROUP, null, true);

    @Test
    void a_term_takes_other_names_and_keeps_its_place_and_its_state() {
        var changed = technique(GROUP, false).change(text(" Path   patching ", OLD_GROUP.id()), GROUP);

        assertThat(changed.term().name()).isEqualTo("Path patching");
        assertThat(changed.term().position()).isEqualTo(9);
        assertThat(changed.term().retired()).isFalse();
        assertThat(changed.group()).isEqualTo(GROUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 x"})
    void a_name_has_1_to_80_characters_in_both_languages(String name) {
        refused(VocabularyRefusal.TERM_NAME_LENGTH, () -> new TermText(name, "x", TermConfidence.GENERAL, null));
        refused(VocabularyRefusal.TERM_NAME_LENGTH, () -> new TermText("x", name, TermConfidence.GENERAL, null));
    }

    @Test
    void a_technique_and_nothing_else_has_a_group_that_is_one() {
        refused(
                VocabularyRefusal.TERM_TECHNIQUE_HAS_GROUP,
                () -> technique(GROUP, false).change(text("x", null), null));
        refused(
                VocabularyRefusal.TERM_TECHNIQUE_HAS_GROUP,
                () -> technique(GROUP, false)
                        .change(text("x", null), technique(GROUP, false).term()));
        refused(
                VocabularyRefusal.TERM_TECHNIQUE_HAS_GROUP,
                () -> new TermEntry(term(3, TermKind.DOMAIN, null, false), 1, null, 0, 0)
                        .change(text("x", GROUP.id()), GROUP));
    }

    @Test
    void what_is_offered_stands_under_a_group_that_is_offered() {
        refused(
                VocabularyRefusal.TERM_GROUP_OFFERED,
                () -> technique(GROUP, false).change(text("x", OLD_GROUP.id()), OLD_GROUP));
        refused(
                VocabularyRefusal.TERM_GROUP_OFFERED,
                () -> technique(OLD_GROUP, true).offerAgain());
        assertThat(technique(GROUP, true)
                        .change(text("x", OLD_GROUP.id()), OLD_GROUP)
                        .group())
                .isEqualTo(OLD_GROUP);
    }

    @Test
    void a_term_is_retired_once_and_offered_again_once() {
        var retired = technique(GROUP, false).retire();

        assertThat(retired.term().retired()).isTrue();
        assertThat(retired.offerAgain().term().retired()).isFalse();
        refused(VocabularyRefusal.TERM_RETIRED_BEFORE, retired::retire);
        refused(VocabularyRefusal.TERM_OFFERED_BEFORE, technique(GROUP, false)::offerAgain);
    }

    @Test
    void a_group_is_retired_after_its_techniques() {
        refused(VocabularyRefusal.TERM_GROUP_EMPTY, new TermEntry(GROUP, 1, null, 0, 2)::retire);
        assertThat(new TermEntry(GROUP, 1, null, 4, 0).retire().term().retired())
                .isTrue();
    }

    @Test
    void a_term_changes_places_with_the_one_before_or_after_it() {
        var shelf = List.of(domain(1), domain(2), domain(3));

        assertThat(Move.of(shelf, new TermId(2), Direction.UP)).isEqualTo(new Move(domain(2), domain(1)));
        assertThat(Move.of(shelf, new TermId(2), Direction.DOWN)).isEqualTo(new Move(domain(2), domain(3)));
        refused(VocabularyRefusal.TERM_IS_FIRST, () -> Move.of(shelf, new TermId(1), Direction.UP));
        refused(VocabularyRefusal.TERM_IS_LAST, () -> Move.of(shelf, new TermId(3), Direction.DOWN));
        refused(VocabularyRefusal.TERM_MOVES_WHILE_OFFERED, () -> Move.of(shelf, new TermId(9), Direction.UP));
    }

    private static TermEntry domain(long id) {
        return new TermEntry(term(id, TermKind.DOMAIN, null, false), 1, null, 0, 0);
    }

    private static TermEntry technique(Term group, boolean retired) {
        return new TermEntry(term(9, TermKind.TECHNIQUE, group.id(), retired), 1, group, 0, 0);
    }

    private static TermText text(String name, @Nullable TermId group) {
        return new TermText(name, name, TermConfidence.VERIFIED, group);
    }

    private static Term term(long id, TermKind kind, @Nullable TermId group, boolean retired) {
        return new Term(new TermId(id), kind, group, (int) id, "T" + id, "T" + id, TermConfidence.VERIFIED, retired);
    }

    private static void refused(VocabularyRefusal why, ThrowingCallable verb) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(verb)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
