package nl.traject.evaluation;

import java.time.LocalDate;
import java.util.List;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.rules.RuleSet;
import nl.traject.rules.RuleSet.Named;
import org.jspecify.annotations.Nullable;

/**
 * What the schedule and the rule set say about one evaluation.
 *
 * @param opens         six weeks before its date, by the rule sets that ship
 * @param decideBy      after it the candidate's days to respond run past the notice date
 * @param notice        latest day of the written notice about the first term
 * @param lastDay       of the first term
 * @param fullLastDay   of the whole trajectory
 * @param observerBy    when the observer is proposed, null when the rule set asks for none
 * @param observersView whether a decision without the observer's view needs a reason
 * @param responseDays  days the candidate has to respond
 */
public record Terms(
        LocalDate opens,
        LocalDate date,
        LocalDate decideBy,
        LocalDate notice,
        LocalDate lastDay,
        LocalDate fullLastDay,
        @Nullable LocalDate observerBy,
        boolean observer,
        boolean observersView,
        int responseDays,
        List<Named> criteria,
        List<Named> levels) {

    public static Terms of(MilestoneSchedule schedule) {
        RuleSet.Evaluation rules = schedule.rules().evaluation();
        return new Terms(
                schedule.date(MilestoneEvent.EVALUATION_OPENS),
                schedule.date(MilestoneEvent.EVALUATION),
                schedule.date(MilestoneEvent.DECIDE_BY),
                schedule.date(MilestoneEvent.NOTICE),
                schedule.date(MilestoneEvent.FIRST_TERM_LAST_DAY),
                schedule.date(MilestoneEvent.LAST_DAY),
                schedule.find(MilestoneEvent.OBSERVER_PROPOSED)
                        .map(due -> due.date())
                        .orElse(null),
                rules.observer().value(),
                rules.observer().value() && rules.observersView().value(),
                rules.responseDays().value(),
                rules.criteria().value(),
                rules.levels().value());
    }

    /** Codes of the criteria, in their order. */
    public List<String> criterionCodes() {
        return criteria.stream().map(Named::code).toList();
    }
}
