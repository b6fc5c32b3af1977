package nl.traject.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.traject.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrcidTest {

    @ParameterizedTest
    @CsvSource({
        "0000-0002-1825-0097, 0000-0002-1825-0097",
        "https://orcid.org/0000-0001-5109-3700, 0000-0001-5109-3700",
        "0000-0002-1694-233x, 0000-0002-1694-233X"
    })
    void a_number_is_kept_in_one_form(String typed, String kept) {
        assertThat(Orcid.read(" " + typed + " ")).isEqualTo(kept);
    }

    @Test
    void nothing_is_no_number() {
        assertThat(Orcid.read("  ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0098", "0000-0002-1825", "0000000218250097", "robin"})
    void what_is_none_is_refused(String typed) {
        assertThatThrownBy(() -> Orcid.read(typed))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(DirectoryRefusal.PERSON_ORCID_FORM));
    }
}
