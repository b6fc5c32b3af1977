package nl.traject.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import nl.traject.TrajectTest;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a reader is told when something does not work. */
@TrajectTest
class FailuresTest extends SpringBrowserlessTest {

    @Autowired
    Failures failures;

    @Test
    void a_refusal_deep_in_a_failure_says_its_sentence() {
        failures.error(new ErrorEvent(new IllegalStateException(new RuleViolation(SharedRefusal.STALE_VERSION))));

        assertThat(told()).contains("Somebody else saved this in the meantime.");
    }

    @Test
    void a_failure_of_ours_tells_an_id_and_nothing_of_its_text() {
        failures.error(new ErrorEvent(new IllegalStateException("relation people.secret does not exist")));

        assertThat(told()).containsPattern("T-[0-9A-F]{4}-[0-9A-F]{4}").doesNotContain("secret");
    }

    @Test
    void a_refusal_without_a_sentence_is_still_said_in_words() {
        failures.error(new ErrorEvent(new RuleViolation(() -> "NO_SENTENCE_FOR_THIS")));

        assertThat(told()).startsWith("This was refused").doesNotContain("NO_SENTENCE");
    }

    private String told() {
        return find(Notification.class)
                .single()
                .getElement()
                .getTextRecursively()
                .strip();
    }
}
