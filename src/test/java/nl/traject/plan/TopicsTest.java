package nl.traject.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.ExampleContent.Example;
import nl.traject.people.ExampleContent.Story;
import nl.traject.people.PeopleRefusal;
import nl.traject.rules.Check;
import nl.traject.security.SignIn;
import nl.traject.security.SystemActor;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TrajectTest
class TopicsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Topics topics;

    @Autowired
    private TopicStore store;

    @Autowired
    private ExampleTopics examples;

    @Autowired
    private SystemActor system;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private Cast cast;

    private Team team;

    @BeforeEach
    void theCandidateIsSignedIn() {
        team = cast.inMonth16();
        SignIn.as(team.candidate());
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void the_vocabulary_ships_with_its_groups_kinds_and_what_is_disputed() {
        var terms = topics.listOfferedTerms();

        assertThat(terms)
                .filteredOn(term -> term.kind() == TermKind.TECHNIQUE_GROUP)
                .hasSize(10);
        assertThat(terms).filteredOn(term -> term.kind() == TermKind.TECHNIQUE).hasSize(37);
        assertThat(terms)
                .filteredOn(term -> term.kind() == TermKind.GROUND_TRUTH)
                .hasSize(5);
        assertThat(terms).filteredOn(Term::isDisputed).extracting(Term::name).containsExactly("MUTAG");
    }

    @Test
    void a_topic_goes_from_idea_to_work_by_candidate_and_promotor() {
        var added = add("Circuits");
        assertThat(added.number()).isEqualTo(1);
        topics.propose(added.id(), added.version());

        SignIn.as(team.promotor());
        topics.agree(added.id(), get(1).version());
        topics.activate(added.id(), get(1).version());

        var topic = get(1);
        assertThat(topic.status()).isEqualTo(TopicStatus.ACTIVE);
        assertThat(topic.agreement().candidateOn()).isEqualTo(TODAY);
        assertThat(topic.agreement().promotorOn()).isEqualTo(TODAY);
        assertThat(topics.get(team.trajectory(), 1).promotor()).isEqualTo("Ingrid Maas");
        assertThat(topics.get(team.trajectory(), 1).proposer()).isEqualTo("Robin Vos");
    }

    @Test
    void everything_that_is_written_comes_back() {
        var terms = topics.listOfferedTerms();
        var parent = add("Circuits");
        var content = new TopicContent(
                Sketches.claim("Compiled programs"),
                new Method(
                        Set.of(term("Activation patching", TermKind.TECHNIQUE), term("SubgraphX", TermKind.TECHNIQUE)),
                        Set.of(term("Edge mask", TermKind.MEDIATOR)),
                        Set.of(term("Graph transformer", TermKind.MODEL_FAMILY)),
                        "GIN-3",
                        Set.of(term("Language", TermKind.DOMAIN)),
                        "BA-2Motifs"),
                new Evidence(
                        Set.of(term("Compiled model", TermKind.GROUND_TRUTH)),
                        Set.of(Sketches.named(terms, TermKind.BENCHMARK, "Tracr")),
                        "own compiler",
                        "faithfulness",
                        "random"),
                new Frame(
                        parent.ref(),
                        "Chapter 2",
                        TODAY,
                        TODAY.plusMonths(3),
                        "600 GPU hours",
                        "https://example.org/code",
                        "https://example.org/weights",
                        "https://example.org/data"));

        topics.add(team.trajectory(), content);

        assertThat(get(2).content()).isEqualTo(content);
        assertThat(topics.get(team.trajectory(), 1).parts())
                .extracting(TopicRef::number)
                .containsExactly(2);
    }

    @Test
    void a_stranger_finds_nothing_and_changes_nothing() {
        var topic = add("Circuits");
        SignIn.as(team.stranger());

        notFound(() -> topics.list(team.trajectory(), TopicFilter.ALL, 0, 10));
        notFound(() -> topics.get(team.trajectory(), 1));
        notFound(() -> topics.coverage(team.trajectory()));
        notFound(() -> topics.search(team.trajectory(), "", 0, 10));
        notFound(() -> topics.add(team.trajectory(), topic.content()));
        notFound(() -> topics.propose(topic.id(), topic.version()));
        notFound(() -> topics.drop(topic.id(), topic.version(), "Mine."));
        assertThat(transaction()
                        .<Integer>execute(
                                status -> dsl.fetchValue("select count(*)::int from plan.topic where trajectory_id = "
                                                        + team.trajectory())
                                                instanceof Integer n
                                        ? n
                                        : -1))
                .isZero();
    }

    @Test
    void the_school_reads_and_does_not_write_and_hr_sees_no_topics() {
        var topic = add("Circuits");

        SignIn.as(team.administrator());
        assertThat(topics.count(team.trajectory(), TopicFilter.ALL)).isEqualTo(1);
        refuses(NotPermitted.class, PeopleRefusal.ONLY_THE_TEAM, () -> topics.propose(topic.id(), topic.version()));
        refuses(NotPermitted.class, PeopleRefusal.ONLY_THE_TEAM, () -> topics.add(team.trajectory(), topic.content()));
        SignIn.as(team.director());
        assertThat(topics.count(team.trajectory(), TopicFilter.ALL)).isEqualTo(1);
        SignIn.as(team.hr());
        notFound(() -> topics.count(team.trajectory(), TopicFilter.ALL));
    }

    @Test
    void the_daily_supervisor_may_edit_and_not_agree() {
        var topic = add("Circuits");
        topics.propose(topic.id(), topic.version());
        SignIn.as(team.dailySupervisor());

        refuses(
                NotPermitted.class,
                PlanRefusal.ONLY_CANDIDATE_OR_PROMOTOR,
                () -> topics.agree(topic.id(), get(1).version()));
        topics.edit(
                topic.id(),
                get(1).version(),
                Sketches.resting(get(1).content(), term("Planted circuit", TermKind.GROUND_TRUTH)));

        assertThat(get(1).content().evidence().groundTruths()).hasSize(1);
    }

    @Test
    void who_saves_over_somebody_else_is_told() {
        var topic = add("Circuits");
        topics.propose(topic.id(), topic.version());

        refuses(
                RuleViolation.class,
                SharedRefusal.STALE_VERSION,
                () -> topics.drop(topic.id(), topic.version(), "Too late."));
    }

    @Test
    void the_audit_counts_active_topics_without_ground_truth_as_due() {
        assertThat(groundTruthDue()).isNull();
        var topic = active("Circuits");
        assertThat(groundTruthDue()).isEqualTo(TODAY);

        topics.edit(
                topic.id(),
                topic.version(),
                Sketches.resting(topic.content(), term("Planted circuit", TermKind.GROUND_TRUTH)));

        assertThat(groundTruthDue()).isNull();
    }

    @Test
    void a_constraint_speaks_the_sentence_of_the_rule() {
        var topic = active("Circuits");
        var impossible = new Topic(
                topic.id(),
                topic.trajectory(),
                topic.number(),
                topic.version(),
                topic.content(),
                TopicStatus.ACTIVE,
                TODAY,
                "",
                null,
                Agreement.NONE);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> transaction().executeWithoutResult(status -> store.update(impossible)))
                .satisfies(refused ->
                        assertThat(refused.refusal().key()).isEqualTo(PlanRefusal.TOPIC_AGREED_BY_BOTH.key()));
    }

    @Test
    void topics_are_listed_by_status_in_the_order_asked_for() {
        add("Beta");
        add("Alpha");
        active("Gamma");

        var byTitle = new TopicFilter(Set.of(), TopicFilter.Order.TITLE, true);
        assertThat(topics.list(team.trajectory(), byTitle, 0, 10))
                .extracting(TopicSummary::title)
                .containsExactly("Gamma", "Beta", "Alpha");
        assertThat(topics.list(team.trajectory(), byTitle, 1, 1))
                .extracting(TopicSummary::title)
                .containsExactly("Beta");
        var active = new TopicFilter(Set.of(TopicStatus.ACTIVE), TopicFilter.Order.STATUS, false);
        assertThat(topics.list(team.trajectory(), active, 0, 10))
                .extracting(TopicSummary::number)
                .containsExactly(3);
        assertThat(topics.countByStatus(team.trajectory()))
                .isEqualTo(Map.of(TopicStatus.IDEA, 2, TopicStatus.ACTIVE, 1));
    }

    @Test
    void a_topic_is_merged_into_another_of_the_same_trajectory_only() {
        var circuits = active("Circuits");
        var attention = add("Attention");

        topics.merge(attention.id(), attention.version(), circuits.id(), "Same question.");

        assertThat(topics.list(team.trajectory(), TopicFilter.ALL, 0, 10)
                        .getLast()
                        .mergedInto())
                .isEqualTo(1);
        SignIn.as(team.stranger());
        var elsewhere = topics.add(team.strangersTrajectory(), circuits.content());
        SignIn.as(team.candidate());
        notFound(() -> topics.merge(circuits.id(), get(1).version(), elsewhere.id(), "Mine now."));
    }

    @Test
    void the_example_shows_six_topics_of_which_one_rests_on_nothing() {
        var example = new Example(
                Story.EVALUATION_LATE,
                team.trajectory(),
                team.candidate(),
                TODAY.minusMonths(16).minusDays(7),
                TODAY,
                Map.<String, PersonId>of("i.maas", team.promotor()));

        system.as("examples", () -> transaction().executeWithoutResult(status -> examples.write(example)));

        assertThat(topics.countByStatus(team.trajectory()))
                .isEqualTo(Map.of(
                        TopicStatus.ACTIVE, 3, TopicStatus.PAUSED, 1, TopicStatus.PROPOSED, 1, TopicStatus.MERGED, 1));
        assertThat(topics.coverage(team.trajectory()).findings())
                .filteredOn(Coverage.Finding.NoGroundTruth.class::isInstance)
                .hasSize(1);
    }

    @Test
    void a_topic_that_is_worked_on_never_loses_the_result_that_would_refute_it() {
        var topic = active("Circuits");
        var claim = topic.content().claim();
        var emptied = new TopicContent(
                new Claim(claim.title(), claim.question(), claim.hypothesis(), ""),
                topic.content().method(),
                topic.content().evidence(),
                topic.content().frame());

        refuses(
                RuleViolation.class,
                PlanRefusal.TOPIC_CLAIM_PROPOSED,
                () -> topics.edit(topic.id(), topic.version(), emptied));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> transaction()
                        .execute(status -> dsl.execute(
                                "update plan.topic set refuting_result = '' where topic_id = " + topic.id())))
                .satisfies(refused -> assertThat(refused.refusal().name())
                        .isEqualTo(PlanRefusal.TOPIC_REFUTING_RESULT_PRESENT.name()));
    }

    private Topic add(String title) {
        return topics.add(team.trajectory(), Sketches.content(title, topics.listOfferedTerms()));
    }

    private Topic active(String title) {
        var topic = add(title);
        topics.propose(topic.id(), topic.version());
        SignIn.doing(team.promotor(), () -> {
            topics.agree(topic.id(), topic.version() + 1);
            topics.activate(topic.id(), topic.version() + 2);
        });
        return get(topic.number());
    }

    private Topic get(int number) {
        return topics.get(team.trajectory(), number).topic();
    }

    private Term term(String name, TermKind kind) {
        return Sketches.named(topics.listOfferedTerms(), kind, name);
    }

    private LocalDate groundTruthDue() {
        return transaction()
                .execute(status -> dsl
                        .resultQuery(
                                "select due_from from people.check_fact where trajectory_id = ? and check_code = ?"
                                        + " and recorded_until is null",
                                team.trajectory().value(),
                                Check.GROUND_TRUTH.name())
                        .fetch(0, LocalDate.class)
                        .stream()
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    private static void notFound(ThrowingCallable step) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(step);
    }

    private static void refuses(Class<? extends RuleViolation> type, Refusal refusal, ThrowingCallable step) {
        assertThatExceptionOfType(type)
                .isThrownBy(step)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
