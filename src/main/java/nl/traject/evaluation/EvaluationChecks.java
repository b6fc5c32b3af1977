package nl.traject.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.traject.people.CheckSource;
import nl.traject.rules.CheckFact;
import nl.traject.rules.Checks;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
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
    public Reading read(Collection<TrajectoryId> trajectories) {
        var touched = milestones.listOf(trajectories);
        var noticeGivenOn = decisions.noticeGivenOn(trajectories);
        return (trajectory, schedule) -> factsOf(
                touched.getOrDefault(trajectory.id(), List.of()),
                noticeGivenOn.get(trajectory.id()),
                new Checks(schedule));
    }

    private List<CheckFact> factsOf(List<Milestone> touched, @Nullable LocalDate noticeGivenOn, Checks checks) {
        LocalDate reportedOn = null;
        LocalDate decidedOn = null;
        for (var milestone : touched) {
            if (milestone.kind() == MilestoneKind.REPORT) {
                reportedOn = milestone.closedOn();
            } else if (milestone.kind() == MilestoneKind.EVALUATION) {
                decidedOn = milestone.decidedOn();
            }
        }
        return List.of(
                checks.report(reportedOn),
                checks.evaluation(decidedOn),
                checks.notice(decidedOn, noticeGivenOn, null, LocalDate.now(clock)));
    }
}
