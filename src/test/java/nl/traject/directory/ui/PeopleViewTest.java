package nl.traject.directory.ui;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import nl.traject.TrajectTest;
import nl.traject.directory.Directory;
import nl.traject.directory.DirectoryLine;
import nl.traject.directory.Offices;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.Office;
import nl.traject.people.Registration.NewPerson;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the register, as an administrator uses them. */
@TrajectTest
class PeopleViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Directory directory;

    Team team;
    String name;

    @BeforeEach
    void administrator() {
        team = cast.inMonth16();
        name = "Z" + UUID.randomUUID().toString().substring(0, 8);
        SignIn.as(team.administrator(), Role.ADMINISTRATOR);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void a_new_person_is_registered_and_then_found_by_the_address_of_the_list() {
        navigate(PeopleView.class);
        test(find(Button.class).withText("New person").single()).click();
        test(find(TextField.class).withLabel("Given name").single()).setValue("Ada");
        test(find(TextField.class).withLabel("Family name").single()).setValue(name);
        test(find(EmailField.class).withLabel("E-mail").single()).setValue("ada@" + name + ".example");
        test(find(Button.class).withText("Register").single()).click();
        assertThat(find(ListItem.class).all())
                .anySatisfy(
                        row -> assertThat(row.getElement().getTextRecursively()).contains("No account yet"));

        UI.getCurrent().navigate("people", QueryParameters.fromString("q=" + name + "&account=none&sort=-registered"));
        @SuppressWarnings("unchecked")
        Grid<DirectoryLine> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getRow(0).person().name()).isEqualTo("Ada " + name);

        UI.getCurrent().navigate("people", QueryParameters.fromString("q=" + name + "&account=active"));
        assertThat(test(grid).size()).isZero();
    }

    @Test
    void an_invitation_shows_its_link_once() {
        UI.getCurrent().navigate("people/" + team.candidate());
        test(find(Button.class).withText("Invite").single()).click();

        assertThat(find(ListItem.class).all())
                .anySatisfy(
                        row -> assertThat(row.getElement().getTextRecursively()).contains("No account yet"));
    }

    @Test
    void an_office_is_granted() {
        UI.getCurrent().navigate("people/" + team.outsider());
        test(find(Button.class).withText("Grant an office").single()).click();
        @SuppressWarnings("unchecked")
        ComboBox<Offices.Choice> office =
                find(ComboBox.class).withLabel("Office").single();
        office.setValue(office.getListDataView()
                .getItems()
                .filter(choice -> choice.kind() == Office.HR)
                .findFirst()
                .orElseThrow());
        test(find(Button.class).withText("Grant").single()).click();

        assertThat(doing(
                        team.administrator(),
                        () -> directory.get(team.outsider()).offices()))
                .singleElement()
                .satisfies(held -> assertThat(held.kind()).isEqualTo(Office.HR));
        assertThat(find(Button.class).withText("End").all()).hasSize(1);
    }

    @Test
    void nobody_is_offered_an_office_for_himself() {
        UI.getCurrent().navigate("people/" + team.administrator());

        assertThat(find(Button.class).withText("Grant an office").all()).isEmpty();
    }

    @Test
    void two_entries_of_one_name_are_compared_and_made_one() {
        var one = directory.register(new NewPerson("Ada", name, "ada@" + name + ".example"));
        var twin = directory.register(new NewPerson("Ada", name, "a@" + name + ".example"));

        UI.getCurrent().navigate("people/" + one);
        assertThat(find(Anchor.class).withText("Compare").all())
                .extracting(Anchor::getHref)
                .containsExactly("people/" + one + "/merge/" + twin);
        UI.getCurrent().navigate("people/" + one + "/merge/" + twin);
        find(TextArea.class).single().setValue("Imported twice.");
        test(find(Button.class).withText("Make them one").first()).click();
        test(find(Button.class).withText("Make them one").last()).click();

        assertThat(directory.get(twin).mergedInto()).isNotNull();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("people/" + one);
    }

    @Test
    void what_stands_against_a_merge_is_said_and_no_button_offers_it() {
        UI.getCurrent().navigate("people/" + team.promotor() + "/merge/" + team.candidate());

        assertThat(find(Button.class).withText("Make them one").all()).isEmpty();
        assertThat(find(Anchor.class).withText("Robin Vos").all())
                .anySatisfy(link -> assertThat(link.getHref()).isEqualTo("phd/" + team.trajectory()));
    }
}
