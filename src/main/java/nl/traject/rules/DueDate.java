package nl.traject.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A computed date and how it came about. */
public record DueDate(MilestoneEvent event, LocalDate date, Explanation because) {

    /**
     * The pieces of the sentence that explains a date. It tells nothing about the kind of a leave.
     *
     * @param ruleKey place of the rule in the rule set, such as {@code milestones.EVALUATION}
     * @param base what the date is counted from
     * @param offset how far after the base; negative is before
     * @param lastDay the date is the day before the offset is reached
     * @param ruleSet code of the rule set
     * @param ruleSetVersion its version
     * @param movedReason why it was moved by hand; none when it was not
     * @param signedOn when the contract that says this last day was signed; none when it is computed
     * @param daysByLeave days it was moved by granted leave, own or of its base
     * @param daysByHours days it was moved by a change of contract hours, own or of its base
     */
    public record Explanation(
            String ruleKey,
            MilestoneEvent base,
            Offset offset,
            boolean lastDay,
            String source,
            Confidence confidence,
            String ruleSet,
            String ruleSetVersion,
            @Nullable String movedReason,
            @Nullable LocalDate signedOn,
            int daysByLeave,
            int daysByHours) {}
}
