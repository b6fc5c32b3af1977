package nl.traject.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.traject.plan.Term;
import nl.traject.plan.TermConfidence;
import nl.traject.plan.TermId;
import nl.traject.plan.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermSuggestionsTest {

    private static final Term CIRCUITS = term(1, TermKind.TECHNIQUE_GROUP, "Circuit discovery", "Circuits ontdekken");
    private static final Term EAP = term(2, TermKind.TECHNIQUE, "EAP-IG", "EAP-IG");
    private static final Term VISION = term(3, TermKind.DOMAIN, "Vision", "Beeld");
    private static final Term POTENTIAL =
            term(4, TermKind.MODEL_FAMILY, "Interatomic potential", "Interatomaire potentiaal");

    private final TermSuggestions suggestions = new TermSuggestions(List.of(CIRCUITS, EAP, VISION, POTENTIAL));

    @ParameterizedTest
    @ValueSource(strings = {"", "vis", "VISION", "beeld", " Bee ", "ld"})
    void a_term_is_found_by_a_part_of_its_name_in_either_language(String typed) {
        assertThat(suggestions.fits(VISION, typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eap ig", "EAP-IG", "ig eap", "circuit", "ontdekken eap"})
    void a_technique_is_found_by_its_words_in_any_order_and_by_those_of_its_group(String typed) {
        assertThat(suggestions.fits(EAP, typed)).isTrue();
    }

    @Test
    void an_accent_more_or_less_does_not_matter_and_words_of_both_languages_may_be_mixed() {
        assertThat(suggestions.fits(POTENTIAL, "potentiäal interatomic")).isTrue();
    }

    @Test
    void what_has_not_every_word_is_not_suggested() {
        assertThat(suggestions.fits(VISION, "vision transformer")).isFalse();
        assertThat(suggestions.fits(EAP, "beeld")).isFalse();
    }

    private static Term term(long id, TermKind kind, String name, String dutchName) {
        return new Term(
                new TermId(id),
                kind,
                kind == TermKind.TECHNIQUE ? new TermId(1) : null,
                (int) id,
                name,
                dutchName,
                TermConfidence.VERIFIED,
                false);
    }
}
