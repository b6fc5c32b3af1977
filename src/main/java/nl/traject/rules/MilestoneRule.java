package nl.traject.rules;

/**
 * How one date follows from another.
 *
 * @param event what is dated
 * @param base what it is counted from; {@link MilestoneEvent#START} for most
 * @param offset how far after the base, before it when negative
 * @param lastDay the date is the last day of the stretch, one day before the offset is reached
 * @param moves moves with granted leave and changed hours; only for what is counted from the start, everything else is
 *     taken anew from its base
 * @param source where the rule is written
 * @param confidence how well that source is known
 */
public record MilestoneRule(
        MilestoneEvent event,
        MilestoneEvent base,
        Offset offset,
        boolean lastDay,
        boolean moves,
        String source,
        Confidence confidence) {

    /** Whether leave, hours and a hand may move this date: it stands by itself on the time axis. */
    boolean isAnchored() {
        return base == MilestoneEvent.START && moves;
    }
}
