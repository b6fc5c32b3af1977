package nl.traject.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Going somewhere by its name. */
@TrajectTest
class PaletteTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    Team team;

    @BeforeEach
    void people() {
        team = cast.inMonth16();
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void a_supervisor_finds_the_own_candidate_by_a_part_of_the_name() {
        open(team.promotor(), "");

        type("obin");

        assertThat(list()).contains("Robin Vos").doesNotContain("Venues");
    }

    @Test
    void whom_the_navigation_names_is_found_once() {
        open(team.promotor(), "");

        assertThat(list()).containsOnlyOnce("Robin Vos");
        type("Robin");
        assertThat(list()).containsOnlyOnce("Robin Vos");
    }

    @Test
    void nobody_finds_a_candidate_who_is_not_theirs() {
        open(team.stranger(), "");

        type("Robin");

        assertThat(list()).contains("Nothing of this name").doesNotContain("Robin");
    }

    @Test
    void the_pages_of_the_place_come_first_and_the_field_points_at_the_choice() {
        open(team.promotor(), "phd/" + team.trajectory());

        assertThat(list().indexOf("Education")).isPositive().isLessThan(list().indexOf("Venues"));
        assertThat(field().getElement().getAttribute("aria-activedescendant")).isEqualTo("palette-0");
        assertThat(list()).containsOnlyOnce("aria-selected=\"true\"");
    }

    private void open(PersonId person, String path) {
        SignIn.as(person, Role.SUPERVISOR);
        UI.getCurrent().navigate(path);
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.hasClassName("find"))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void type(String text) {
        field().setValue(text);
    }

    private Input field() {
        return find(Input.class).withId("palette-field").single();
    }

    private String list() {
        return find(Palette.class).single().getElement().getOuterHTML();
    }
}
