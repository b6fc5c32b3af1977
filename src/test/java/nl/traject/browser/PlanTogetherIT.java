package nl.traject.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two people write one plan in two browsers at the same time. */
class PlanTogetherIT extends InBrowser {

    private static final String PLAN = "phd/2/plan";
    private static final String TITLE = "Working title";
    private static final String SUMMARY = "Summary";

    @Test
    void what_one_writes_the_other_sees_and_where_both_write_both_texts_stand() {
        var candidate = signIn("f.meijer");
        candidate.goTo(PLAN);
        var supervisor = signIn("t.lind");
        supervisor.goTo(PLAN);

        type(candidate, TITLE, "What sparse features mean");
        assertThat(supervisor.field(TITLE)).hasValue("What sparse features mean");

        candidate.field(SUMMARY).focus();
        supervisor.sees("Fem Meijer is in “Summary”");
        type(supervisor, SUMMARY, "Which names survive a second training?");
        candidate.sees("Tomas Lind has changed this text");
        type(candidate, SUMMARY, "Which names survive an intervention?");

        candidate.sees("Tomas Lind saved this field");
        candidate.press("Write a third from both");
        var both = Pattern.compile("second training(.|\\n)*intervention");
        assertThat(candidate.field(SUMMARY)).hasValue(both);
        assertThat(supervisor.field(SUMMARY)).hasValue(both);
    }

    /** And goes on to the next field. */
    private static void type(Reader reader, String field, String words) {
        reader.field(field).fill(words);
        reader.page().keyboard().press("Tab");
    }
}
