package nl.traject.plan.version;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.traject.people.ExampleContent;
import nl.traject.people.Person;
import nl.traject.plan.draft.DraftContents;
import nl.traject.rules.RuleSet;
import nl.traject.rules.RuleSets;
import nl.traject.shared.Hours;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Versions of the plans of the example data; after the drafts, whose earlier states they are. */
@Component
@Order(320)
class ExampleVersions implements ExampleContent {

    private static final BigDecimal FULL_TIME = BigDecimal.ONE;

    private final PlanVersionStore versions;
    private final BasisStore bases;
    private final PlanTeamStore teams;
    private final DraftContents drafts;

    ExampleVersions(PlanVersionStore versions, BasisStore bases, PlanTeamStore teams, DraftContents drafts) {
        this.versions = versions;
        this.bases = bases;
        this.teams = teams;
        this.drafts = drafts;
    }

    @Override
    public void write(Example example) {
        var writer = new Writer(example);
        switch (example.story()) {
            case EVALUATION_LATE -> robin(writer, example);
            case THIRD_MONTH -> {
                // Only the draft: the plan is due in nine days.
            }
            case PARENTAL_LEAVE -> jo(writer, example);
            case CONTINUED -> puck(writer, example);
        }
    }

    private static void robin(Writer writer, Example example) {
        var start = example.start();
        var today = example.today();
        writer.inForce(
                writer.draft()
                        .called(
                                "Mechanistic interpretability of graph neural networks",
                                "Explanations of graph networks are usually judged by how plausible they look. This project"
                                        + " looks for circuits that are tested by intervention, on models whose mechanism"
                                        + " is known because it was planted.")
                        .upTo(1, 1, 1)
                        .meeting("Every two weeks with Tomas Lind, monthly with both", Hours.of(6))
                        .trainingOf(start.plusMonths(2)),
                start.plusMonths(2).plusDays(12),
                start.plusMonths(3).minusDays(5));
        writer.inForce(
                writer.draft()
                        .called(
                                "Mechanistic interpretability of graph neural networks",
                                "Explanations of graph networks are usually judged by how plausible they look. This project"
                                        + " looks for circuits that are tested by intervention, on models whose mechanism"
                                        + " is known because it was planted, and on molecules and social networks where"
                                        + " experts can say what ought to matter.")
                        .upTo(2, 2, 2)
                        .meeting("Every two weeks with Tomas Lind, monthly with both", Hours.of(6))
                        .trainingOf(start.plusMonths(7)),
                start.plusMonths(7).plusDays(3),
                start.plusMonths(7).plusDays(15));
        var proposed = writer.propose(writer.draft(), today.minusDays(4));
        writer.update(proposed, proposed.agree(writer.promotor(), writer.team, today.minusDays(2)));
    }

    private static void jo(Writer writer, Example example) {
        var start = example.start();
        writer.inForce(
                writer.draft().upTo(1, 1, 1).trainingOf(start.plusMonths(2)),
                start.plusMonths(2).plusDays(8),
                start.plusMonths(3).minusDays(5));
        writer.inForce(
                writer.draft().trainingOf(start.plusMonths(12)),
                start.plusMonths(12).plusDays(10),
                start.plusMonths(13));
    }

    private static void puck(Writer writer, Example example) {
        var start = example.start();
        writer.inForce(
                writer.draft().upTo(1, 1, 1).trainingOf(start.plusMonths(2)),
                start.plusMonths(2).plusDays(20),
                start.plusMonths(3).minusDays(5));
        writer.inForce(
                writer.draft().trainingOf(start.plusMonths(12)),
                start.plusMonths(12).plusDays(14),
                start.plusMonths(13).plusDays(4));
        writer.keep(
                "Both topics run as planned and the hours fit; we look again after the summer school.",
                start.plusMonths(24).plusDays(3));
    }

    /** Writes the versions of one example. */
    private final class Writer {

        private final Example example;
        private final PlanTeam team;
        private final RuleSet rules = RuleSets.illc();

        Writer(Example example) {
            this.example = example;
            team = teams.read(example.trajectory(), example.today());
        }

        EarlierPlan draft() {
            return new EarlierPlan(drafts.read(
                    example.trajectory(),
                    team.supervisions(),
                    rules.education().total().value()));
        }

        Person promotor() {
            return team.supervisions().getFirst().supervisor();
        }

        PlanVersion propose(EarlierPlan plan, LocalDate on) {
            return versions.insert(Proposal.of(
                    example.trajectory(),
                    plan.plan(),
                    basis(),
                    versions.frozenOf(example.trajectory()),
                    team,
                    rules,
                    team.candidate(),
                    on));
        }

        /** Agreed by the supervisors in the days after, by the director on the last. */
        void inForce(EarlierPlan plan, LocalDate proposedOn, LocalDate from) {
            var last = versions.listOf(example.trajectory()).stream()
                    .filter(version -> version.status() == VersionStatus.IN_FORCE)
                    .findFirst();
            var version = propose(plan, proposedOn);
            for (var supervision : team.supervisions()) {
                version = update(version, version.agree(supervision.supervisor(), team, proposedOn.plusDays(3)));
            }
            last.ifPresent(before -> update(before, before.supersede(from)));
            update(version, version.agree(team.directors().getFirst(), team, from));
        }

        void keep(String reason, LocalDate on) {
            versions.listOf(example.trajectory()).stream()
                    .filter(version -> version.status() == VersionStatus.IN_FORCE)
                    .findFirst()
                    .ifPresent(version -> bases.insert(version, PlanReview.of(promotor(), on, reason, basis())));
        }

        PlanVersion update(PlanVersion before, PlanVersion after) {
            versions.update(before, after);
            return versions.find(after.trajectory(), after.number()).orElseThrow();
        }

        private Basis basis() {
            return Basis.of(bases.topicsOf(example.trajectory()), team, FULL_TIME);
        }
    }
}
