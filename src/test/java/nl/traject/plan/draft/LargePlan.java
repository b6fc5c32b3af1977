package nl.traject.plan.draft;

import java.time.LocalDate;
import java.util.Set;
import nl.traject.education.Category;
import nl.traject.education.EducationService;
import nl.traject.education.ItemPlan;
import nl.traject.people.Cast.Team;
import nl.traject.plan.Sketches;
import nl.traject.plan.Topics;
import nl.traject.plan.content.OutputKind;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.content.RiskLevel;
import nl.traject.security.SignIn;
import nl.traject.shared.Ects;
import org.springframework.boot.test.context.TestComponent;

/** Writes the largest plan that is expected: 12 topics, 40 work packages and 60 items of training. */
@TestComponent
public class LargePlan {

    public static final int TOPICS = 12;
    public static final int PACKAGES = 40;
    public static final int ITEMS = 60;

    private static final int RISKS = 10;
    private static final int COMMENTS = 12;
    private static final String WORDS = "Circuits are planted, found again and named by nobody. ".repeat(20);

    private final PlanDrafts drafts;
    private final WorkPackages packages;
    private final Risks risks;
    private final PlanComments comments;
    private final Topics topics;
    private final EducationService education;

    LargePlan(
            PlanDrafts drafts,
            WorkPackages packages,
            Risks risks,
            PlanComments comments,
            Topics topics,
            EducationService education) {
        this.drafts = drafts;
        this.packages = packages;
        this.risks = risks;
        this.comments = comments;
        this.topics = topics;
        this.education = education;
    }

    /** As the candidate of the team. */
    public void write(Team team) {
        SignIn.doing(team.candidate(), () -> {
            var id = team.trajectory();
            var start = LocalDate.of(2025, 9, 1);
            var terms = topics.listOfferedTerms();
            for (int topic = 1; topic <= TOPICS; topic++) {
                topics.add(id, Sketches.content("Topic " + topic, terms));
            }
            drafts.write(id, TextPlace.of(TextKind.SUMMARY), 0, WORDS);
            for (int n = 0; n < PACKAGES; n++) {
                var from = start.plusMonths(n);
                var some = packages.add(
                        id, new PackageFrame(from, from.plusMonths(6), Set.of(1 + n % TOPICS, 1 + (n + 1) % TOPICS)));
                drafts.write(id, TextPlace.of(TextKind.PACKAGE_TITLE, some), 0, "Work package " + n);
                drafts.write(id, TextPlace.of(TextKind.PACKAGE_DESCRIPTION, some), 0, WORDS);
                drafts.write(id, TextPlace.of(TextKind.PACKAGE_REFUTED_IF, some), 0, "Random edges do as well.");
                packages.expect(some, new OutputPlan(2026, OutputKind.PAPER, "Paper " + n));
                packages.expect(some, new OutputPlan(2027, OutputKind.DATASET, "Data " + n));
            }
            for (int n = 0; n < RISKS; n++) {
                var risk = risks.add(id, new RiskRating(RiskLevel.LOW, RiskLevel.HIGH));
                drafts.write(id, TextPlace.of(TextKind.RISK, risk), 0, "Risk " + n);
            }
            for (int n = 0; n < COMMENTS; n++) {
                comments.say(id, PlanPart.RESEARCH, "Comment " + n);
            }
            for (int n = 0; n < ITEMS; n++) {
                var from = start.plusDays(20L * n);
                education.plan(
                        id,
                        new ItemPlan(
                                Category.COURSE, "Course " + n, "UvA", "", from, from.plusDays(9), Ects.of(1), null),
                        null);
            }
        });
    }
}
