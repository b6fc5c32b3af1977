package nl.traject.plan.vocabulary.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.plan.TermKind;
import nl.traject.plan.vocabulary.TermEntry;
import nl.traject.plan.vocabulary.Vocabulary;
import nl.traject.plan.vocabulary.VocabularyFilter;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.ui.EmptyState;
import nl.traject.ui.FormErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the vocabulary, as an administrator uses it. */
@TrajectTest
class VocabularyViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Vocabulary vocabulary;

    Team team;
    String name;

    @BeforeEach
    void administrator() {
        team = cast.inMonth16();
        name = "Bench " + UUID.randomUUID().toString().substring(0, 8);
        SignIn.as(team.administrator(), Role.ADMINISTRATOR);
    }

    @AfterEach
    void retireWhatWasAdded() {
        SignIn.as(team.administrator(), Role.ADMINISTRATOR);
        vocabulary
                .list(VocabularyFilter.NONE.withText(name).withOfferedOnly(true), 0, 10)
                .forEach(entry -> vocabulary.retire(entry.id(), entry.version()));
        SignIn.nobody();
    }

    @Test
    void a_benchmark_is_added_in_both_languages_and_found_by_the_address() {
        open("kind=benchmark");
        test(button("New term")).click();
        assertThat(kind().getValue()).isEqualTo(TermKind.BENCHMARK);
        type("Name in English", name);
        type("Name in Dutch", name + " nl");
        test(button("Add term")).click();

        open("kind=benchmark&q=" + name.replace(" ", "%20") + "%20nl");
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).term().name()).isEqualTo(name);
    }

    @Test
    void a_technique_asks_for_its_group_and_a_name_for_both_languages() {
        open("kind=technique");
        test(button("New term")).click();
        type("Name in English", name);
        test(button("Add term")).click();

        assertThat(find(FormErrors.class).all())
                .anySatisfy(errors -> assertThat(errors.getText()).contains("Name in Dutch", "Technique group"));
        assertThat(vocabulary.count(VocabularyFilter.NONE.withText(name))).isZero();
    }

    @Test
    void what_nothing_fits_says_what_to_do_next() {
        open("q=no%20such%20term");

        assertThat(find(EmptyState.class).all()).hasSize(1);
        test(button("Show all terms")).click();
        assertThat(test(grid()).size()).isGreaterThan(90);
    }

    @Test
    void what_the_address_says_and_nobody_understands_is_ignored() {
        open("kind=nonsense&sort=up");

        assertThat(test(grid()).size()).isGreaterThan(90);
    }

    @Test
    void nobody_else_finds_the_page() {
        SignIn.as(team.candidate(), Role.CANDIDATE);

        assertThatThrownBy(() -> navigate(VocabularyView.class)).isInstanceOf(Throwable.class);
    }

    private static void open(String query) {
        UI.getCurrent().navigate("vocabulary", QueryParameters.fromString(query));
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    @SuppressWarnings("unchecked")
    private Select<TermKind> kind() {
        return (Select<TermKind>) find(Select.class).withLabel("Kind").single();
    }

    private void type(String label, String value) {
        test(find(TextField.class).withLabel(label).single()).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private Grid<TermEntry> grid() {
        return find(Grid.class).single();
    }
}
