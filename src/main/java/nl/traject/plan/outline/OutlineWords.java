package nl.traject.plan.outline;

import java.time.LocalDate;
import java.util.List;
import nl.traject.plan.content.ExpectedOutput;
import nl.traject.plan.content.RiskLevel;
import nl.traject.shared.Ects;
import nl.traject.shared.Hours;
import org.jspecify.annotations.Nullable;

/** How a reader's language says what is no text in a plan. */
public interface OutlineWords {

    /** What the names in a snapshot belong to; they are those of its time and may be gone since. */
    enum Code {
        TOPIC_STATUS,
        TRAINING_CATEGORY,
        TRAINING_STATUS,
        SUPERVISOR_PART,
        DUTY_ROLE,
        DUTY_LEVEL,
        DUTY_STATUS
    }

    /** The word for a name; the name itself when there is none any more. */
    String code(Code code, String name);

    /** "1 Mar 2026 to 31 Aug 2026"; what is open is said, empty when both are. */
    String period(@Nullable LocalDate from, @Nullable LocalDate to);

    /** "topic 3". */
    String topic(int number);

    /** "topics 1 and 3"; empty for none. */
    String topics(List<Integer> numbers);

    /** "2026/27: paper, circuits one can check". */
    String output(ExpectedOutput output);

    String level(RiskLevel level);

    /** "2.0 EC". */
    String credits(Ects credits);

    /** "120 hours". */
    String hours(Hours hours);

    /** "6 hours a month". */
    String monthly(Hours hours);

    String yesOrNo(boolean yes);

    /** What a topic is called: "3 Sparse features". */
    String topicHeading(int number, String title);

    /** What the work package, risk or duty at this place is called, counted from 1, when it has no name of its own. */
    String unnamed(Subject subject, int place);
}
