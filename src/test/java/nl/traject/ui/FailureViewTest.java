package nl.traject.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import nl.traject.TrajectTest;
import nl.traject.database.TestDatabase;
import nl.traject.people.Cast;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page in place of one that could not be drawn: here because a table is not where it should be. */
@TrajectTest
class FailureViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    TestDatabase database;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void a_supervisor_sees_an_id_and_nothing_of_what_failed_and_goes_on_afterwards() {
        SignIn.as(cast.inMonth16().promotor(), Role.SUPERVISOR);
        failsAndWorksAgain();
    }

    @Test
    void a_candidate_whose_navigation_is_of_the_own_trajectory_too() {
        SignIn.as(cast.inMonth16().candidate(), Role.CANDIDATE, Role.ADMINISTRATOR);
        failsAndWorksAgain();
    }

    private void failsAndWorksAgain() {
        rename("trajectory", "trajectory_away");
        try {
            UI.getCurrent().navigate("candidates");

            assertThat(page())
                    .contains("Something went wrong on our side", "What you saved before is kept.", "Try again")
                    .containsPattern("T-[0-9A-F]{4}-[0-9A-F]{4}")
                    .doesNotContainIgnoringCase("exception", "select", "trajectory_away", "relation", "nl.traject");
        } finally {
            rename("trajectory_away", "trajectory");
        }

        UI.getCurrent().navigate("candidates");

        assertThat(page()).contains("Candidates").doesNotContain("Something went wrong");
    }

    private String page() {
        return find(com.vaadin.flow.component.html.Main.class)
                .single()
                .getElement()
                .getTextRecursively();
    }

    private void rename(String table, String to) {
        JdbcClient.create(database.ownerDataSource())
                .sql("alter table people.%s rename to %s".formatted(table, to))
                .update();
    }
}
