package nl.traject.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.traject.people.CheckSource;
import nl.traject.people.Trajectory;
import nl.traject.rules.CheckFact;
import nl.traject.rules.Checks;
import nl.traject.rules.MilestoneSchedule;
import org.springframework.stereotype.Component;

/** Report filed, evaluation decided before the notice date, notice given. */
@Component
class EvaluationChecks implements CheckSource {

    private final MilestoneStore milestones;
    private final DecisionStore decisions;
    private final Clock clock;

    EvaluationChecks(MilestoneStore milestones, DecisionStore decisions, Clock clock) {
        this.milestones = milestones;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public List<CheckFact> factsOf(Trajectory trajectory, MilestoneSchedule schedule) {
        var checks = new Checks(schedule);
        var report = milestones.find(trajectory.id(), MilestoneKind.REPORT);
        var evaluation = milestones.find(trajectory.id(), MilestoneKind.EVALUATION);
        var notice = decisions.findNotice(trajectory.id());
        return List.of(
                checks.report(report.closedOn()),
                checks.evaluation(evaluation.decidedOn()),
                checks.notice(
                        evaluation.decidedOn(),
                        notice.map(WrittenNotice::givenOn).orElse(null),
                        null,
                        LocalDate.now(clock)));
    }
}
