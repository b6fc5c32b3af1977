package nl.traject.concern;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.traject.people.ExampleContent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One concern that waits for the school and one that was answered, of two invented candidates. */
@Component
@Order(90)
class ConcernExamples implements ExampleContent {

    private static final String ADMINISTRATOR = "e.bakker";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final ConcernStore concerns;

    ConcernExamples(ConcernStore concerns) {
        this.concerns = concerns;
    }

    @Override
    public void write(Example example) {
        switch (example.story()) {
            case EVALUATION_LATE -> {
                var text = new ConcernText("The evaluation keeps being moved", """
                        My evaluation was due in month 12 and has been moved twice. I have asked for a date three times. \
                        I do not dare to ask a fourth time.

                        Could somebody tell me what I am entitled to, without my team hearing of it?""");
                concerns.insert(example.trajectory(), example.candidate(), text, moment(example, 9, 21, 10));
                var concern = concerns.find(example.trajectory(), 1).orElseThrow();
                var answered = concern.answer(moment(example, 7, 9, 35));
                concerns.update(answered);
                concerns.insert(answered, example.person(ADMINISTRATOR), Message.Kind.ANSWER, """
                        Thank you for writing. Nobody on your team learns of this.

                        You are entitled to a decision in writing before the notice date that your page shows. I can ask for \
                        the date on behalf of the school, as we do for every candidate whose evaluation is late. Shall I?""");
            }
            case THIRD_MONTH ->
                concerns.insert(
                        example.trajectory(),
                        example.candidate(),
                        new ConcernText(
                                "Am I expected to work at weekends?",
                                "My office mates do, and I am asked on Mondays what I got done since Friday. Is that usual?"),
                        moment(example, 2, 17, 45));
            default -> {
                // The other two have nothing to say in confidence.
            }
        }
    }

    private static Instant moment(Example example, int daysAgo, int hour, int minute) {
        return example.today()
                .minusDays(daysAgo)
                .atTime(LocalTime.of(hour, minute))
                .atZone(ZONE)
                .toInstant();
    }
}
