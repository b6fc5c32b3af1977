package nl.traject.publication;

import java.util.Collection;
import java.util.List;
import nl.traject.people.CheckSource;
import nl.traject.plan.content.OutputKind;
import nl.traject.plan.content.WorkPackage;
import nl.traject.plan.version.AgreedPlan;
import nl.traject.plan.version.AgreedPlans;
import nl.traject.rules.AcademicYear;
import nl.traject.rules.Checks;
import nl.traject.rules.ExpectedPapers;
import nl.traject.shared.TrajectoryId;
import org.springframework.stereotype.Component;

/** Answers whether as many papers stand in the list as the plan in force expects. */
@Component
class OutputsCheck implements CheckSource {

    private final PaperStore papers;
    private final AgreedPlans plans;

    OutputsCheck(PaperStore papers, AgreedPlans plans) {
        this.papers = papers;
        this.plans = plans;
    }

    @Override
    public Reading read(Collection<TrajectoryId> trajectories) {
        var counts = papers.countByTrajectory(trajectories);
        var expected = plans.read(trajectories, OutputsCheck::expected);
        return (trajectory, schedule) -> List.of(
                new Checks(schedule).outputs(expected.get(trajectory.id()), counts.getOrDefault(trajectory.id(), 0)));
    }

    private static ExpectedPapers expected(AgreedPlan plan) {
        return new ExpectedPapers(
                plan.number(),
                plan.from(),
                plan.content().research().workPackages().stream()
                        .map(WorkPackage::outputs)
                        .flatMap(List::stream)
                        .filter(output -> output.kind() == OutputKind.PAPER)
                        .map(output -> new AcademicYear(output.academicYear()))
                        .toList());
    }
}
