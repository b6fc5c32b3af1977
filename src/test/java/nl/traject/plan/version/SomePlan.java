package nl.traject.plan.version;

import java.time.LocalDate;
import java.util.List;
import nl.traject.plan.content.DataManagement;
import nl.traject.plan.content.ExpectedOutput;
import nl.traject.plan.content.OutputKind;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.content.Research;
import nl.traject.plan.content.Risk;
import nl.traject.plan.content.RiskLevel;
import nl.traject.plan.content.Supervision;
import nl.traject.plan.content.SupervisorTask;
import nl.traject.plan.content.Teaching;
import nl.traject.plan.content.TeachingDuty;
import nl.traject.plan.content.TopicEntry;
import nl.traject.plan.content.Training;
import nl.traject.plan.content.TrainingItem;
import nl.traject.plan.content.WorkPackage;
import nl.traject.shared.Ects;
import nl.traject.shared.Hours;
import nl.traject.shared.PersonId;

/** An invented plan with something in every field. */
final class SomePlan {

    private SomePlan() {}

    static PlanContent called(String workingTitle) {
        return new PlanContent(
                new Research(
                        workingTitle,
                        "Circuits that are *tested by intervention*.\nMolecules: naïve, 分子, شبكة, 🧪; “quoted” <b>\\n</b>",
                        List.of(topic()),
                        List.of(workPackage()),
                        List.of(new Risk(
                                31,
                                "The graph is not released.",
                                RiskLevel.LOW,
                                RiskLevel.HIGH,
                                "Use a synthetic one."))),
                new Training(Ects.of(25), List.of(item())),
                new Supervision(
                        List.of(new SupervisorTask(
                                41, new PersonId(7), "Ingrid Maas", "PROMOTOR", "Keeps the whole in view.")),
                        "Weekly with the daily supervisor",
                        Hours.of("7.5"),
                        "A page before each meeting.",
                        "Within a week, in writing."),
                new Teaching(List.of(duty())),
                new DataManagement(
                        true, "", "Ten years in the group’s archive.", "UvA figshare", "https://example.org/code"));
    }

    private static TopicEntry topic() {
        return new TopicEntry(
                11,
                2,
                "Circuits in message-passing networks",
                "ACTIVE",
                "",
                "Do the circuits compute what we say?",
                "Edge attribution finds a planted circuit.",
                "Random edges do as well.",
                List.of("EAP-IG", "Mask optimisation"),
                List.of("Edge"),
                List.of("GNN (message passing)"),
                "GIN-3",
                List.of("Language"),
                "BA-2Motifs",
                List.of("Planted circuit"),
                List.of("BA-2Motifs"),
                "own generator",
                "Share of accuracy kept",
                "Random edges",
                "https://example.org/r",
                "https://example.org/w",
                "https://example.org/d",
                "600 GPU hours",
                1,
                null,
                "Chapter 2",
                LocalDate.of(2025, 7, 15),
                LocalDate.of(2026, 12, 31));
    }

    private static WorkPackage workPackage() {
        return new WorkPackage(
                21,
                "Planted circuits",
                "Plant, hide, find.",
                "Random edges do as well.",
                LocalDate.of(2025, 9, 1),
                null,
                List.of(2),
                List.of(
                        new ExpectedOutput(22, 2026, OutputKind.PAPER, "ACL"),
                        new ExpectedOutput(23, 2026, OutputKind.SOFTWARE, "")));
    }

    private static TrainingItem item() {
        return new TrainingItem(
                51,
                "INTEGRITY",
                "Scientific integrity",
                "UvA",
                "Amsterdam",
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 6),
                Ects.of("1.5"),
                "PLANNED",
                "INTEGRITY");
    }

    private static TeachingDuty duty() {
        return new TeachingDuty(
                61,
                "Machine Learning 1",
                "52041ML1",
                "LAB",
                "MSC",
                "2",
                LocalDate.of(2026, 10, 26),
                LocalDate.of(2026, 12, 18),
                Hours.of(64),
                "Sam Vis",
                "AGREED");
    }
}
