package nl.traject.evaluation;

import java.util.Arrays;
import java.util.Optional;
import nl.traject.rules.MilestoneEvent;

/**
 * What a trajectory passes; the rule set says which of them it has, and when. The order gives the number in the
 * address.
 */
public enum MilestoneKind {
    PLAN(MilestoneEvent.PLAN_DUE),
    REPORT(MilestoneEvent.NINE_MONTH_REPORT),
    /** The 18-month evaluation. */
    EVALUATION(MilestoneEvent.EVALUATION),
    YEAR_1_REVIEW(MilestoneEvent.YEAR_1_REVIEW),
    YEAR_2_REVIEW(MilestoneEvent.YEAR_2_REVIEW),
    YEAR_3_REVIEW(MilestoneEvent.YEAR_3_REVIEW),
    YEAR_4_REVIEW(MilestoneEvent.YEAR_4_REVIEW),
    YEAR_5_REVIEW(MilestoneEvent.YEAR_5_REVIEW),
    MINI_DEFENCE(MilestoneEvent.MINI_DEFENCE),
    COMMITTEE_PROPOSED(MilestoneEvent.COMMITTEE_PROPOSED),
    MANUSCRIPT(MilestoneEvent.MANUSCRIPT),
    COMMITTEE_DECIDES(MilestoneEvent.COMMITTEE_DECIDES),
    DEFENCE(MilestoneEvent.DEFENCE);

    private final MilestoneEvent event;

    MilestoneKind(MilestoneEvent event) {
        this.event = event;
    }

    /** Whose date it has. */
    public MilestoneEvent event() {
        return event;
    }

    /** Counted from 1, the same in every trajectory, so that an address can be told. */
    public int number() {
        return ordinal() + 1;
    }

    /** Whether the candidate writes something for it. */
    public boolean hasReport() {
        return this == REPORT || this == EVALUATION;
    }

    /** Whether it is over by its own steps: a plan is in force, a report is filed, an evaluation is decided. */
    public boolean closesByItself() {
        return this == PLAN || hasReport();
    }

    /** Whether it has a page of its own. */
    public boolean hasPage() {
        return hasReport();
    }

    public static Optional<MilestoneKind> ofNumber(int number) {
        return Arrays.stream(values()).filter(kind -> kind.number() == number).findFirst();
    }

    public static Optional<MilestoneKind> of(MilestoneEvent event) {
        return Arrays.stream(values()).filter(kind -> kind.event == event).findFirst();
    }
}
