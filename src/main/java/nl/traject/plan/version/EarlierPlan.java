package nl.traject.plan.version;

import java.time.LocalDate;
import java.util.List;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.content.Research;
import nl.traject.plan.content.Supervision;
import nl.traject.plan.content.Training;
import nl.traject.plan.content.TrainingItem;
import nl.traject.plan.content.WorkPackage;
import nl.traject.shared.Hours;
import org.jspecify.annotations.Nullable;

/** An example's draft as it may have been earlier: less of it, in other words. */
record EarlierPlan(PlanContent plan) {

    EarlierPlan called(String workingTitle, String summary) {
        var research = plan.research();
        return research(
                new Research(workingTitle, summary, research.topics(), research.workPackages(), research.risks()));
    }

    /** With the topics and work packages of the first so many numbers only. */
    EarlierPlan upTo(int topics, int packages, int risks) {
        var research = plan.research();
        return research(new Research(
                research.workingTitle(),
                research.summary(),
                research.topics().stream()
                        .filter(topic -> topic.number() <= topics)
                        .toList(),
                research.workPackages().stream()
                        .limit(packages)
                        .map(work -> without(work, topics))
                        .toList(),
                research.risks().stream().limit(risks).toList()));
    }

    EarlierPlan meeting(String frequency, Hours monthly) {
        var supervision = plan.supervision();
        return new EarlierPlan(new PlanContent(
                plan.research(),
                plan.training(),
                new Supervision(
                        supervision.tasks(), frequency, monthly, supervision.reporting(), supervision.feedback()),
                plan.teaching(),
                plan.dataManagement()));
    }

    /** Training as it was on that day: what came later was planned, what is planned for much later was not thought of. */
    EarlierPlan trainingOf(LocalDate day) {
        return new EarlierPlan(new PlanContent(
                plan.research(),
                new Training(
                        plan.training().required(),
                        plan.training().items().stream()
                                .filter(item -> item.from().isBefore(day.plusMonths(14)))
                                .map(item -> item.to().isBefore(day) ? item : planned(item))
                                .toList()),
                plan.supervision(),
                plan.teaching(),
                plan.dataManagement()));
    }

    private EarlierPlan research(Research research) {
        return new EarlierPlan(
                new PlanContent(research, plan.training(), plan.supervision(), plan.teaching(), plan.dataManagement()));
    }

    private static WorkPackage without(WorkPackage work, int topics) {
        List<Integer> known =
                work.topics().stream().filter(number -> number <= topics).toList();
        return new WorkPackage(
                work.key(),
                work.title(),
                work.description(),
                work.refutedIf(),
                work.from(),
                work.to(),
                known,
                work.outputs());
    }

    private static TrainingItem planned(TrainingItem item) {
        @Nullable String mandatory = item.mandatory();
        return new TrainingItem(
                item.key(),
                item.category(),
                item.title(),
                item.provider(),
                item.place(),
                item.from(),
                item.to(),
                item.credits(),
                "PLANNED",
                mandatory);
    }
}
