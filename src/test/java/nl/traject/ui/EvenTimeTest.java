package nl.traject.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When "not found" is said. */
@TrajectTest
class EvenTimeTest extends SpringBrowserlessTest {

    private static final long STEP = EvenTime.STEP.toNanos();

    @Autowired
    Cast cast;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void an_answer_waits_for_the_next_full_step_since_it_was_asked_for() {
        assertThat(EvenTime.rest(7, 7 + 1)).isEqualTo(STEP - 1);
        assertThat(EvenTime.rest(7, 7 + STEP - 1)).isEqualTo(1);
        assertThat(EvenTime.rest(7, 7 + STEP)).isZero();
        assertThat(EvenTime.rest(7, 7 + 3 * STEP + 5)).isEqualTo(STEP - 5);
        // The clock that is read has no beginning, and may turn over.
        assertThat(EvenTime.rest(Long.MAX_VALUE - 1, Long.MIN_VALUE + 2)).isEqualTo(STEP - 4);
    }

    @Test
    void what_is_anothers_and_what_is_nobodys_is_said_then() {
        SignIn.as(cast.inMonth16().candidate(), Role.CANDIDATE);
        var anothers = cast.inMonth16().trajectory().value();
        for (var number : new long[] {anothers, 1_000_000_000L}) {
            var request = VaadinRequest.getCurrent();
            var began = System.nanoTime();
            new EvenTime().requestStart(request, VaadinResponse.getCurrent());

            UI.getCurrent().navigate("phd/" + number);

            assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(STEP);
            assertThat(find(Main.class).single().getElement().getTextRecursively())
                    .contains("There is no such page for you");
        }
    }
}
