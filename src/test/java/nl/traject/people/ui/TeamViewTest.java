package nl.traject.people.ui;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.Person;
import nl.traject.people.Teams;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.ui.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the team, as the administrator and the candidate use it. */
@TrajectTest
class TeamViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Teams teams;

    Team team;

    @BeforeEach
    void month16() {
        team = cast.inMonth16();
        SignIn.as(team.administrator(), Role.ADMINISTRATOR);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void the_administrator_takes_somebody_in() {
        open();
        test(find(Button.class).withText("Take in").first()).click();
        @SuppressWarnings("unchecked")
        ComboBox<Person> person = find(ComboBox.class).withLabel("Person").single();
        person.setValue(new Person(team.outsider(), "Noor", "Haddad"));
        test(find(Button.class).withText("Take in").last()).click();

        assertThat(find(ListItem.class).all())
                .anySatisfy(row ->
                        assertThat(row.getElement().getTextRecursively()).contains("Noor Haddad", "co-promotor"));
        assertThat(doing(team.candidate(), () -> teams.list(team.trajectory()))).hasSize(3);
    }

    @Test
    void a_last_day_says_what_it_does_before_it_is_written_down_and_the_team_is_then_warned_about() {
        open();
        test(find(Button.class).withText("Leaves").last()).click();
        var lastDay = find(DatePicker.class).withLabel("Last day").single();
        test(lastDay).setValue(LocalDate.of(2026, 11, 21));
        assertThat(find(Paragraph.class).all())
                .anySatisfy(text -> assertThat(text.getText()).contains("then waits for Ingrid Maas"));
        test(find(Button.class).withText("Write down the last day").single()).click();

        assertThat(find(Note.class).all()).hasSize(2);
        assertThat(find(Button.class).withText("Leaves").all()).hasSize(1);
    }

    @Test
    void the_candidate_reads_and_changes_nothing() {
        SignIn.as(team.candidate(), Role.CANDIDATE);
        open();

        assertThat(find(ListItem.class).all())
                .anySatisfy(row ->
                        assertThat(row.getElement().getTextRecursively()).contains("Ingrid Maas", "First promotor"));
        assertThat(find(Button.class).withText("Leaves").all()).isEmpty();
        assertThat(find(Button.class).withText("Take in").all()).isEmpty();
    }

    private void open() {
        UI.getCurrent().navigate("phd/" + team.trajectory() + "/team");
    }
}
