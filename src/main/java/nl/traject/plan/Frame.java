package nl.traject.plan;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Where a topic belongs and what it produces.
 *
 * @param parent the topic it is a part of
 * @param chapter of the thesis, in words
 * @param from first day on the timeline
 * @param to last day on the timeline
 * @param computeEstimate such as "600 GPU hours"
 * @param repository address of the code
 * @param weights address of trained weights
 * @param dataset address of the data
 */
public record Frame(
        @Nullable TopicRef parent,
        String chapter,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String computeEstimate,
        String repository,
        String weights,
        String dataset) {

    /** Longest address in characters, as the database has it. */
    public static final int LINK_LENGTH = 2000;

    private static final Pattern LINK = Pattern.compile("(https?://\\S+)?");

    public Frame {
        chapter = Texts.require(chapter);
        computeEstimate = Texts.require(computeEstimate);
        repository = requireLink(repository);
        weights = requireLink(weights);
        dataset = requireLink(dataset);
        if (from != null && to != null && to.isBefore(from)) {
            throw new RuleViolation(PlanRefusal.TOPIC_PERIOD_ORDER, from, to);
        }
    }

    /** Nothing decided yet. */
    public static Frame none() {
        return new Frame(null, "", null, null, "", "", "", "");
    }

    /** Whether an address is empty or begins with http:// or https:// and can be kept. */
    public static boolean isLink(String address) {
        var stripped = address.strip();
        return stripped.length() <= LINK_LENGTH && LINK.matcher(stripped).matches();
    }

    private static String requireLink(String address) {
        if (!isLink(address)) {
            throw new RuleViolation(PlanRefusal.TOPIC_LINK_FORM);
        }
        return address.strip();
    }
}
