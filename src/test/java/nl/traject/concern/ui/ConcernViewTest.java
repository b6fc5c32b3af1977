package nl.traject.concern.ui;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import nl.traject.TrajectTest;
import nl.traject.concern.Concern.Status;
import nl.traject.concern.ConcernDesk;
import nl.traject.concern.Concerns;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.ui.FormErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A concern from the candidate's page to the school's desk and back; a supervisor's pages say nothing of it. */
@TrajectTest
class ConcernViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Concerns concerns;

    @Autowired
    ConcernDesk desk;

    Team team;

    @BeforeEach
    void signIn() {
        team = cast.inMonth16();
        SignIn.as(team.candidate(), Role.CANDIDATE);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void the_candidate_writes_the_school_answers_and_the_candidate_says_it_is_settled() {
        open(concern());
        assertThat(text()).contains("Nothing has been raised", "Els Bakker");
        press("Raise a concern");
        test(find(TextField.class).withLabel("About").single()).setValue("The moved date");
        test(find(TextArea.class).single()).setValue("Please tell nobody.");
        press("Send to the school");
        assertThat(text()).contains("The moved date", "Please tell nobody.");

        SignIn.as(team.administrator(), Role.ADMINISTRATOR);
        var id = desk.list(true, 0, 1).getFirst().id();
        open("concerns?open=" + id);
        test(find(TextArea.class).single()).setValue("We do not.");
        press("Send answer");

        SignIn.as(team.candidate(), Role.CANDIDATE);
        open(concern() + "?open=1");
        assertThat(text()).contains("We do not.");
        press("It is settled");
        test(find(Button.class).withText("It is settled").all().getLast()).click();

        assertThat(doing(team.candidate(), () -> concerns.get(team.trajectory(), 1, 9))
                        .concern()
                        .status())
                .isEqualTo(Status.CLOSED);
        assertThat(find(TextArea.class).exists()).isFalse();
    }

    @Test
    void what_is_refused_stays_typed() {
        open(concern() + "?open=new");
        test(find(TextArea.class).single()).setValue("No line above.");
        press("Send to the school");

        assertThat(find(FormErrors.class).single().getText()).contains("in one line");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("No line above.");
        assertThat(concerns.count(team.trajectory())).isZero();
    }

    @Test
    void nobody_on_the_team_is_offered_the_page_or_reaches_it() {
        open(concern());
        assertThat(everything()).contains("Confidential concern");

        SignIn.as(team.promotor(), Role.SUPERVISOR);
        open("phd/" + team.trajectory());
        assertThat(everything()).contains("Robin Vos").doesNotContain("oncern");
        for (var page : List.of(concern(), concern() + "?open=1", concern() + "?open=new", "concerns")) {
            open(page);
            assertThat(text())
                    .as(page)
                    .contains("There is no such page for you")
                    .doesNotContain("oncern");
        }
    }

    private String concern() {
        return "phd/" + team.trajectory() + "/concern";
    }

    private void open(String page) {
        var parts = page.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }

    private static String text() {
        return chain().getFirst().getElement().getTextRecursively();
    }

    /** With the navigation around it. */
    private static String everything() {
        return chain().getLast().getElement().getTextRecursively();
    }

    private static List<Component> chain() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(Component.class::cast)
                .toList();
    }
}
