package nl.traject.plan.version;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.traject.TrajectTest;
import nl.traject.evaluation.Milestone;
import nl.traject.evaluation.MilestoneKind;
import nl.traject.evaluation.MilestoneService;
import nl.traject.overview.OpenStep;
import nl.traject.overview.Overviews;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.ExampleContent.Example;
import nl.traject.people.ExampleContent.Story;
import nl.traject.people.Part;
import nl.traject.people.PeopleRefusal;
import nl.traject.people.Person;
import nl.traject.people.TeamPlace;
import nl.traject.people.Teams;
import nl.traject.plan.Sketches;
import nl.traject.plan.Topics;
import nl.traject.plan.draft.PlanDrafts;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.plan.version.Basis.What;
import nl.traject.security.SignIn;
import nl.traject.security.SystemActor;
import nl.traject.shared.Hours;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** From a draft to a version in force and what follows from it, on PostgreSQL and through the application's own role. */
@TrajectTest
class PlanVersionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private PlanVersions versions;

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private Topics topics;

    @Autowired
    private Teams teams;

    @Autowired
    private Overviews overviews;

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private ExampleVersions examples;

    @Autowired
    private SystemActor system;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Cast cast;

    private Team team;

    @BeforeEach
    void aDraftWithATitleAndHours() {
        team = cast.inMonth16();
        SignIn.as(team.candidate());
        drafts.nameMonthlyHours(team.trajectory(), 0, Hours.of(6));
        title(0, "Circuits one can check");
    }

    @AfterEach
    void nobody() {
        SignIn.nobody();
    }

    @Test
    void a_draft_becomes_version_1_in_force_when_all_four_have_agreed() {
        assertThat(versions.propose(team.trajectory())).isEqualTo(1);
        agree(team.promotor());
        assertThat(waitsFor()).containsExactly("Tomas Lind");
        agree(team.dailySupervisor());
        assertThat(waitsFor()).containsExactly("Ana Sardinha");
        agree(team.director());

        var inForce = versions.inForce(team.trajectory()).orElseThrow();
        assertThat(inForce.number()).isEqualTo(1);
        assertThat(inForce.inForceFrom()).isEqualTo(TODAY);
        assertThat(inForce.parties()).allMatch(Party::hasAgreed);
        var content = versions.get(team.trajectory(), 1);
        assertThat(content.content().research().workingTitle()).isEqualTo("Circuits one can check");
        assertThat(content.content().supervision().monthlyHours()).isEqualTo(Hours.of(6));
        assertThat(content.sha256()).hasSize(64);
    }

    @Test
    void what_is_written_afterwards_stays_out_of_the_version() {
        versions.propose(team.trajectory());
        title(1, "Something else");

        assertThat(versions.get(team.trajectory(), 1).content().research().workingTitle())
                .isEqualTo("Circuits one can check");
    }

    @Test
    void a_change_asked_for_leads_to_the_next_number() {
        versions.propose(team.trajectory());
        SignIn.as(team.promotor());
        versions.askForChange(team.trajectory(), 1, get(1).version(), "Name the benchmark.");
        SignIn.as(team.candidate());
        refuses(VersionRefusal.PLAN_VERSION_UNCHANGED, () -> versions.propose(team.trajectory()));
        title(1, "Circuits one can check, by B-XAIC");

        assertThat(versions.propose(team.trajectory())).isEqualTo(2);

        assertThat(versions.list(team.trajectory()))
                .extracting(line -> line.version().status())
                .containsExactly(VersionStatus.PROPOSED, VersionStatus.CHANGE_ASKED);
        assertThat(get(1).parties().get(1).answer())
                .isNotNull()
                .satisfies(answer -> assertThat(answer.reason()).isEqualTo("Name the benchmark."));
    }

    @Test
    void the_next_version_supersedes_the_last_on_the_day_it_is_agreed() {
        inForce(1);
        title(1, "Circuits, second edition");
        inForce(2);

        assertThat(get(1).status()).isEqualTo(VersionStatus.SUPERSEDED);
        assertThat(get(1).supersededOn()).isEqualTo(TODAY);
        assertThat(versions.asAt(team.trajectory(), TODAY))
                .map(PlanVersion::number)
                .hasValue(2);
        assertThat(versions.asAt(team.trajectory(), TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void the_example_has_a_history_in_which_every_day_has_its_version() {
        var start = TODAY.minusMonths(16).minusDays(7);
        system.as(
                "examples",
                () -> transaction.executeWithoutResult(status -> examples.write(new Example(
                        Story.EVALUATION_LATE, team.trajectory(), team.candidate(), start, TODAY, Map.of()))));

        assertThat(versions.list(team.trajectory()))
                .extracting(line -> line.version().status())
                .containsExactly(VersionStatus.PROPOSED, VersionStatus.IN_FORCE, VersionStatus.SUPERSEDED);
        assertThat(versions.asAt(team.trajectory(), LocalDate.of(2025, 10, 9))).isEmpty();
        assertThat(numberAt(LocalDate.of(2025, 10, 10))).isEqualTo(1);
        assertThat(numberAt(LocalDate.of(2026, 3, 1))).isEqualTo(1);
        assertThat(numberAt(LocalDate.of(2026, 3, 2))).isEqualTo(2);
        assertThat(numberAt(TODAY)).isEqualTo(2);
        assertThat(versions.get(team.trajectory(), 3).waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.persons()).extracting(Person::name).containsExactly("Tomas Lind");
            assertThat(waiting.since()).isEqualTo(TODAY.minusDays(4));
        });
    }

    @Test
    void who_proposed_withdraws_with_a_reason_and_the_draft_may_be_proposed_again() {
        versions.propose(team.trajectory());
        SignIn.as(team.promotor());
        notPermitted(
                VersionRefusal.ONLY_THE_PROPOSER,
                () -> versions.withdraw(team.trajectory(), 1, get(1).version(), "Mine."));
        SignIn.as(team.candidate());

        versions.withdraw(team.trajectory(), 1, get(1).version(), "A table is wrong.");

        assertThat(get(1).withdrawal())
                .isNotNull()
                .satisfies(withdrawal -> assertThat(withdrawal.reason()).isEqualTo("A table is wrong."));
        assertThat(versions.propose(team.trajectory())).isEqualTo(2);
    }

    @Test
    void who_answers_a_version_that_somebody_else_answered_meanwhile_is_told() {
        versions.propose(team.trajectory());
        var seen = get(1).version();
        agree(team.promotor());

        refuses(
                SharedRefusal.STALE_VERSION,
                () -> doing(team.dailySupervisor(), () -> versions.agree(team.trajectory(), 1, seen)));
    }

    @Test
    void a_stranger_finds_nothing_and_changes_nothing() {
        versions.propose(team.trajectory());
        SignIn.as(team.stranger());

        notFound(() -> versions.list(team.trajectory()));
        notFound(() -> versions.get(team.trajectory(), 1));
        notFound(() -> versions.asAt(team.trajectory(), TODAY));
        notFound(() -> versions.inForce(team.trajectory()));
        notFound(() -> versions.standing(team.trajectory()));
        notFound(() -> versions.propose(team.trajectory()));
        notFound(() -> versions.agree(team.trajectory(), 1, 1));
        notFound(() -> versions.askForChange(team.trajectory(), 1, 1, "Mine."));
        notFound(() -> versions.withdraw(team.trajectory(), 1, 1, "Mine."));
        notFound(() -> versions.keep(team.trajectory(), "Mine."));
        assertThat(rows("plan.plan_version")).isZero();
        assertThat(rows("plan.snapshot")).isZero();
        assertThat(rows("plan.party")).isZero();
    }

    @Test
    void the_school_reads_hr_does_not_and_neither_proposes() {
        versions.propose(team.trajectory());

        SignIn.as(team.administrator());
        assertThat(versions.list(team.trajectory())).hasSize(1);
        notPermitted(PeopleRefusal.ONLY_THE_TEAM, () -> versions.propose(team.trajectory()));
        notPermitted(VersionRefusal.ONLY_A_PARTY, () -> versions.agree(team.trajectory(), 1, get(1).version()));
        SignIn.as(team.director());
        refuses(VersionRefusal.PARTY_NOT_ASKED_YET, () -> versions.agree(team.trajectory(), 1, get(1).version()));
        notPermitted(PeopleRefusal.ONLY_THE_TEAM, () -> versions.propose(team.trajectory()));
        notPermitted(PeopleRefusal.ONLY_THE_TEAM, () -> versions.keep(team.trajectory(), "Mine."));
        SignIn.as(team.hr());
        notFound(() -> versions.list(team.trajectory()));
        assertThat(rows("plan.snapshot")).isZero();
    }

    @Test
    void what_is_frozen_cannot_be_changed_or_deleted_in_the_database_either() {
        inForce(1);

        for (var sql : List.of(
                "update plan.plan_version set number = 9 where trajectory_id = ",
                "update plan.plan_version set proposed_by = " + team.promotor() + " where trajectory_id = ",
                "update plan.plan_version set status = 'PROPOSED', in_force_from = null where trajectory_id = ")) {
            refusedByName("PLAN_VERSION_IS_KEPT", sql);
        }
        for (var sql : List.of(
                "update plan.snapshot set content = content || ' ' where trajectory_id = ",
                "update plan.party set answer = 'CHANGE', reason = 'No.' where trajectory_id = ",
                "delete from plan.party where trajectory_id = ",
                "delete from plan.snapshot where trajectory_id = ",
                "delete from plan.plan_version where trajectory_id = ")) {
            assertThat(execute(sql)).as(sql).isZero();
        }
        assertThat(versions.get(team.trajectory(), 1).version().parties()).allMatch(Party::hasAgreed);
    }

    @Test
    void nobody_puts_a_version_in_force_past_its_parties() {
        versions.propose(team.trajectory());

        refusedByName(
                "PLAN_VERSION_AGREED_BY_ALL",
                "update plan.plan_version set status = 'IN_FORCE', in_force_from = proposed_on where trajectory_id = ");
    }

    @Test
    void nobody_answers_in_the_name_of_somebody_else() {
        versions.propose(team.trajectory());

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(
                        () -> execute("update plan.party set answer = 'AGREED', answered_on = asked_on, answered_by = "
                                + team.promotor() + " where part = 'PROMOTOR' and trajectory_id = "))
                .withStackTraceContaining("row-level security");
    }

    @Test
    void a_proposal_waits_in_the_overview_and_in_the_homes_of_who_is_asked() {
        versions.propose(team.trajectory());

        assertThat(steps()).containsOnlyKeys("Ingrid Maas", "Tomas Lind");
        assertThat(homeOf(team.promotor())).contains(OpenStep.Kind.AGREE_PLAN);
        assertThat(homeOf(team.director())).doesNotContain(OpenStep.Kind.AGREE_PLAN);
        agree(team.promotor());
        agree(team.dailySupervisor());
        assertThat(homeOf(team.promotor())).doesNotContain(OpenStep.Kind.AGREE_PLAN);
        assertThat(homeOf(team.director())).contains(OpenStep.Kind.AGREE_PLAN);
        assertThat(homeOf(team.stranger())).doesNotContain(OpenStep.Kind.AGREE_PLAN);
        agree(team.director());
        assertThat(steps()).isEmpty();
    }

    @Test
    void a_change_asked_for_waits_for_the_candidate() {
        versions.propose(team.trajectory());
        doing(
                team.promotor(),
                () -> versions.askForChange(team.trajectory(), 1, get(1).version(), "Name the benchmark."));

        assertThat(homeOf(team.candidate())).contains(OpenStep.Kind.REVISE_PLAN);
        assertThat(steps()).isEmpty();
    }

    @Test
    void a_plan_that_is_due_and_not_proposed_waits_for_the_candidate() {
        assertThat(homeOf(team.candidate())).contains(OpenStep.Kind.PROPOSE_PLAN);
        versions.propose(team.trajectory());
        assertThat(homeOf(team.candidate())).doesNotContain(OpenStep.Kind.PROPOSE_PLAN);
    }

    @Test
    void what_waited_for_a_supervisor_who_left_waits_for_the_next_one_in_java_and_in_sql() {
        versions.propose(team.trajectory());
        doing(team.administrator(), () -> {
            var place = teams.list(team.trajectory()).stream()
                    .filter(found -> found.supervisor().id().equals(team.dailySupervisor()))
                    .findFirst()
                    .orElseThrow();
            teams.leave(place.id(), place.version(), TODAY.minusDays(1));
            teams.join(team.trajectory(), team.outsider(), new TeamPlace(Part.CO_PROMOTOR, false, true, TODAY, null));
        });

        assertThat(waitsFor()).containsExactly("Ingrid Maas", "Noor Haddad");
        assertThat(steps()).containsEntry("Noor Haddad", "Tomas Lind").containsOnlyKeys("Ingrid Maas", "Noor Haddad");
        notFound(() -> doing(team.dailySupervisor(), () -> versions.agree(team.trajectory(), 1, 1)));
        agree(team.outsider());
        assertThat(get(1).parties().get(2).hasAgreed()).isTrue();
    }

    @Test
    void the_hours_that_were_agreed_are_those_of_the_version_in_force_on_the_day_whatever_the_draft_says() {
        var later = TODAY.plusMonths(1);
        assertThat(versions.findMonthlyHours(team.trajectory(), TODAY)).isEmpty();
        versions.propose(team.trajectory());
        assertThat(versions.findMonthlyHours(team.trajectory(), later)).isEmpty();
        agree(team.promotor());
        agree(team.dailySupervisor());
        agree(team.director());
        drafts.nameMonthlyHours(team.trajectory(), 1, Hours.of(9));

        assertThat(versions.findMonthlyHours(team.trajectory(), TODAY)).contains(Hours.of(6));
        assertThat(versions.findMonthlyHours(team.trajectory(), later)).contains(Hours.of(6));
        assertThat(versions.findMonthlyHours(team.trajectory(), TODAY.minusDays(1)))
                .isEmpty();
        doing(
                team.administrator(),
                () -> assertThat(versions.findMonthlyHours(team.trajectory(), TODAY))
                        .contains(Hours.of(6)));
        notFound(() -> doing(team.stranger(), () -> versions.findMonthlyHours(team.trajectory(), TODAY)));
        notFound(() -> doing(team.hr(), () -> versions.findMonthlyHours(team.trajectory(), TODAY)));
    }

    @Test
    void several_versions_are_read_at_once_and_one_that_is_not_there_is_not_found() {
        versions.propose(team.trajectory());
        doing(team.promotor(), () -> versions.askForChange(team.trajectory(), 1, get(1).version(), "Shorter."));
        title(1, "Circuits");
        versions.propose(team.trajectory());

        var contents = versions.getContents(team.trajectory(), Set.of(1, 2));

        assertThat(contents.get(1)).isEqualTo(versions.get(team.trajectory(), 1).content());
        assertThat(contents.get(2).research().workingTitle()).isEqualTo("Circuits");
        assertThat(versions.getContents(team.trajectory(), Set.of())).isEmpty();
        notFound(() -> versions.getContents(team.trajectory(), Set.of(1, 3)));
        notFound(() -> doing(team.stranger(), () -> versions.getContents(team.trajectory(), Set.of(1))));
    }

    @Test
    void the_checks_name_whom_the_plan_waits_for() {
        assertThat(fact("PLAN")).containsEntry("evidence_key", "rules.evidence.plan.none");
        versions.propose(team.trajectory());
        assertThat(fact("PLAN").get("evidence").toString()).contains("Ingrid Maas, Tomas Lind");
        assertThat(fact("PLAN").get("met_on")).isNull();
        assertThat(fact("PLAN_REVIEW").get("applies_from")).isNull();
        agree(team.promotor());
        agree(team.dailySupervisor());
        assertThat(fact("PLAN").get("evidence").toString())
                .contains("Ana Sardinha")
                .doesNotContain("Tomas");

        agree(team.director());

        assertThat(fact("PLAN")).containsEntry("met_on", Date.valueOf(TODAY));
        assertThat(fact("PLAN_REVIEW"))
                .containsEntry("due_from", Date.valueOf(LocalDate.of(2027, 10, 22)))
                .containsEntry("late_from", Date.valueOf(LocalDate.of(2027, 11, 23)));
    }

    @Test
    void the_milestone_of_the_plan_is_met_when_a_version_is_in_force_and_by_no_other_hand() {
        versions.propose(team.trajectory());
        assertThat(milestone().status()).isNotEqualTo(Milestone.Status.CLOSED);
        agree(team.promotor());
        agree(team.dailySupervisor());
        agree(team.director());

        assertThat(milestone().status()).isEqualTo(Milestone.Status.CLOSED);
        assertThat(milestone().closedOn()).isEqualTo(TODAY);
    }

    @Test
    void what_changed_since_suggests_an_amendment_and_a_recorded_no_quiets_it_until_the_next_change() {
        inForce(1);
        assertThat(changes()).isEmpty();
        var topic = topics.add(team.trajectory(), Sketches.content("Molecules", topics.listOfferedTerms()));
        topics.propose(topic.id(), topic.version());
        assertThat(changes()).isEmpty();
        doing(
                team.promotor(),
                () -> topics.agree(
                        topic.id(), topics.get(team.trajectory(), 1).topic().version()));
        assertThat(changes()).containsExactly(What.TOPIC_AGREED);
        refuses(VersionRefusal.REVIEW_WITH_REASON, () -> versions.keep(team.trajectory(), " "));

        versions.keep(team.trajectory(), "It is a part of work package 1.");

        assertThat(changes()).isEmpty();
        assertThat(versions.standing(team.trajectory()).review())
                .isNotNull()
                .satisfies(review -> assertThat(review.by().name()).isEqualTo("Robin Vos"));
        doing(
                team.administrator(),
                () -> teams.join(
                        team.trajectory(),
                        team.outsider(),
                        new TeamPlace(Part.CO_PROMOTOR, false, false, TODAY, null)));
        assertThat(changes()).containsExactly(What.SUPERVISOR_JOINED);
    }

    @Test
    void without_a_plan_in_force_there_is_nothing_to_keep() {
        refuses(VersionRefusal.NO_PLAN_IN_FORCE, () -> versions.keep(team.trajectory(), "It is fine."));
    }

    private void title(int version, String title) {
        drafts.write(team.trajectory(), TextPlace.of(TextKind.WORKING_TITLE), version, title);
    }

    private void inForce(int number) {
        assertThat(versions.propose(team.trajectory())).isEqualTo(number);
        for (var party : List.of(team.promotor(), team.dailySupervisor(), team.director())) {
            doing(
                    party,
                    () -> versions.agree(team.trajectory(), number, get(number).version()));
        }
    }

    private void agree(PersonId party) {
        doing(party, () -> versions.agree(team.trajectory(), 1, get(1).version()));
    }

    private PlanVersion get(int number) {
        return versions.get(team.trajectory(), number).version();
    }

    private int numberAt(LocalDate day) {
        return versions.asAt(team.trajectory(), day).orElseThrow().number();
    }

    private List<String> waitsFor() {
        return versions.get(team.trajectory(), 1).waiting().stream()
                .flatMap(waiting -> waiting.persons().stream())
                .map(Person::name)
                .toList();
    }

    private List<What> changes() {
        return versions.standing(team.trajectory()).changes().stream()
                .map(Basis.Change::what)
                .toList();
    }

    private Milestone milestone() {
        return milestones.list(team.trajectory()).stream()
                .map(MilestoneService.Dated::milestone)
                .filter(milestone -> milestone != null && milestone.kind() == MilestoneKind.PLAN)
                .findFirst()
                .orElseThrow();
    }

    /** Whom agreement to a plan waits for, with who was asked before when that person has left. */
    private Map<String, String> steps() {
        return doing(team.administrator(), () -> overviews.get(team.trajectory())).steps().stream()
                .filter(step -> step.kind() == OpenStep.Kind.AGREE_PLAN)
                .collect(Collectors.toMap(
                        step -> step.personName() == null ? step.office() : step.personName(),
                        step -> step.leftName() == null ? "" : step.leftName()));
    }

    private List<OpenStep.Kind> homeOf(PersonId person) {
        return doing(person, () -> overviews.listMySteps()).rows().stream()
                .filter(step -> step.trajectory().equals(team.trajectory()))
                .map(OpenStep::kind)
                .toList();
    }

    private Map<String, Object> fact(String check) {
        return transaction.execute(status -> dsl.fetchSingle(
                        "select evidence_key, evidence, met_on, applies_from, due_from, late_from from people.check_fact"
                                + " where recorded_until is null and check_code = ? and trajectory_id = ?",
                        check,
                        team.trajectory().value())
                .intoMap());
    }

    private int rows(String table) {
        return transaction.execute(status -> dsl.fetchSingle(
                        "select count(*)::int from " + table + " where trajectory_id = " + team.trajectory())
                .get(0, Integer.class));
    }

    private int execute(String sql) {
        return transaction.execute(status -> dsl.execute(sql + team.trajectory()));
    }

    private void refusedByName(String refusal, String sql) {
        assertThatExceptionOfType(RuleViolation.class)
                .as(sql)
                .isThrownBy(() -> execute(sql))
                .matches(refused -> refused.refusal().name().equals(refusal), refusal);
    }

    private static void refuses(Refusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(call)
                .matches(refused -> refused.refusal() == refusal, refusal.name());
    }

    private static void notPermitted(Refusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(call)
                .matches(refused -> refused.refusal() == refusal, refusal.name());
    }

    private static void notFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(call);
    }
}
