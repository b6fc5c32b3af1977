package nl.traject.plan.print;

import java.time.LocalDate;
import java.util.List;
import nl.traject.people.Person;
import nl.traject.people.Trajectory;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.version.Answer;
import nl.traject.plan.version.Party;
import nl.traject.plan.version.PlanVersion;
import nl.traject.plan.version.PlanVersionId;
import nl.traject.plan.version.VersionContent;
import nl.traject.plan.version.VersionStatus;
import nl.traject.rules.RuleSet;
import nl.traject.shared.PersonId;

/** Versions to be printed, made without proposing them. */
final class PrintedPlans {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final String SHA256 = "0123456789abcdef".repeat(4);

    private static final Person PROMOTOR = new Person(new PersonId(7), "Ingrid", "Maas");

    private PrintedPlans() {}

    /** A version in force that says this. */
    static PrintedPlan of(Trajectory trajectory, PlanContent content) {
        var candidate = trajectory.candidate();
        var version = new PlanVersion(
                new PlanVersionId(1),
                trajectory.id(),
                2,
                VersionStatus.IN_FORCE,
                candidate,
                TODAY.minusDays(20),
                "ILLC",
                "2025.2",
                List.of(
                        agreed(RuleSet.Party.CANDIDATE, candidate, TODAY.minusDays(20)),
                        agreed(RuleSet.Party.PROMOTOR, PROMOTOR, TODAY.minusDays(10))),
                TODAY.minusDays(10),
                null,
                null,
                3);
        return new PrintedPlan(
                trajectory,
                new VersionContent(version, content, SHA256, List.of(), new VersionContent.Turn(false, false, false)),
                TODAY);
    }

    private static Party agreed(RuleSet.Party part, Person person, LocalDate on) {
        return new Party(part, person, on, new Answer(Answer.Kind.AGREED, person, on, ""));
    }
}
