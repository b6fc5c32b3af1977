package nl.traject.publication;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.plan.content.OutputKind;
import nl.traject.plan.draft.OutputPlan;
import nl.traject.plan.draft.PackageFrame;
import nl.traject.plan.draft.PlanDrafts;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.plan.draft.WorkPackages;
import nl.traject.plan.version.PlanVersions;
import nl.traject.security.SignIn;
import nl.traject.shared.Hours;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit measures the list of papers against what the plan in force expects. */
@TrajectTest
class OutputsCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Papers papers;

    @Autowired
    private PlanVersions versions;

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private WorkPackages packages;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    private Team team;

    @BeforeEach
    void aDraftThatExpectsTwoPapersThisYearAndOneLater() {
        team = cast.inMonth16();
        SignIn.as(team.candidate());
        drafts.nameMonthlyHours(team.trajectory(), 0, Hours.of(6));
        drafts.write(team.trajectory(), TextPlace.of(TextKind.WORKING_TITLE), 0, "Circuits");
        var work = packages.add(team.trajectory(), PackageFrame.open());
        packages.expect(work, new OutputPlan(2026, OutputKind.PAPER, ""));
        packages.expect(work, new OutputPlan(2026, OutputKind.PAPER, ""));
        packages.expect(work, new OutputPlan(2026, OutputKind.DATASET, ""));
        packages.expect(work, new OutputPlan(2028, OutputKind.PAPER, ""));
    }

    @AfterEach
    void nobody() {
        SignIn.nobody();
    }

    @Test
    void a_plan_that_comes_in_force_asks_for_the_papers_of_its_years() {
        plan("First");
        versions.propose(team.trajectory());
        assertThat(fact()).containsEntry("evidence_key", "rules.evidence.outputs.none");

        agree(1);

        assertThat(fact())
                .containsEntry("evidence_key", "rules.evidence.outputs.open")
                .containsEntry("applies_from", Date.valueOf(TODAY))
                .containsEntry("due_from", Date.valueOf(TODAY))
                .containsEntry("late_from", null)
                .containsEntry("figure", new BigDecimal("1"));
        assertThat(fact().get("evidence").toString().replaceAll("[ \\\\]", ""))
                .isEqualTo("[\"1\",\"2\",\"2026/27\",\"1\"]");
    }

    @Test
    void a_paper_that_is_planned_counts_from_the_moment_it_is_listed() {
        versions.propose(team.trajectory());
        agree(1);
        assertThat(fact()).containsEntry("due_from", Date.valueOf(TODAY)).containsEntry("figure", new BigDecimal("2"));

        plan("First");
        plan("Second");
        assertThat(fact()).containsEntry("due_from", Date.valueOf(LocalDate.of(2028, 9, 1)));
        plan("Third");

        assertThat(fact()).containsEntry("due_from", null).containsEntry("evidence_key", "rules.evidence.outputs.met");
    }

    private void plan(String title) {
        papers.add(
                team.trajectory(),
                new PaperDraft(title, "", "", "", List.of(new Author("Robin Vos", true, "")), List.of()));
    }

    private void agree(int number) {
        for (var party : List.of(team.promotor(), team.dailySupervisor(), team.director())) {
            doing(
                    party,
                    () -> versions.agree(
                            team.trajectory(),
                            number,
                            versions.get(team.trajectory(), number).version().version()));
        }
    }

    private Map<String, Object> fact() {
        return transaction.execute(status -> dsl.fetchSingle(
                        "select evidence_key, evidence, applies_from, due_from, late_from, figure from people.check_fact"
                                + " where recorded_until is null and check_code = 'OUTPUTS' and trajectory_id = ?",
                        team.trajectory().value())
                .intoMap());
    }
}
