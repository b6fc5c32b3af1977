package nl.traject.plan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.plan.Sketches;
import nl.traject.plan.Term;
import nl.traject.plan.TermConfidence;
import nl.traject.plan.TermId;
import nl.traject.plan.TermKind;
import nl.traject.plan.Topics;
import nl.traject.security.SignIn;
import nl.traject.shared.NotPermitted;
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
class VocabularyTest {

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    VocabularyStore store;

    @Autowired
    Topics topics;

    @Autowired
    Cast cast;

    @Autowired
    DSLContext dsl;

    @Autowired
    PlatformTransactionManager transactions;

    /** Retired at the end, so that other tests are offered what ships. */
    final List<TermId> added = new ArrayList<>();

    Team team;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        team = cast.inMonth16();
        SignIn.as(team.administrator());
    }

    @AfterEach
    void retireWhatWasAdded() {
        SignIn.as(team.administrator());
        for (var id : added.reversed()) {
            var entry = vocabulary.get(id);
            if (!entry.term().retired()) {
                vocabulary.retire(id, entry.version());
            }
        }
        SignIn.nobody();
    }

    @Test
    void a_term_that_is_added_is_offered_in_the_topic_form_at_the_end_of_its_kind() {
        var name = name();
        var id = add(TermKind.BENCHMARK, name, null);

        SignIn.as(team.candidate());
        assertThat(topics.listOfferedTerms())
                .filteredOn(term -> term.kind() == TermKind.BENCHMARK)
                .last()
                .satisfies(term -> {
                    assertThat(term.id()).isEqualTo(id);
                    assertThat(term.name()).isEqualTo(name);
                    assertThat(term.dutchName()).isEqualTo(name + " nl");
                });
    }

    @Test
    void a_technique_stands_with_its_group_wherever_it_was_added() {
        var group = group("Observational");
        var id = add(TermKind.TECHNIQUE, name(), group.id());

        var techniques = topics.listOfferedTerms().stream()
                .filter(term -> term.kind() == TermKind.TECHNIQUE)
                .toList();

        assertThat(techniques.subList(0, 7))
                .allSatisfy(term -> assertThat(term.group()).isEqualTo(group.id()));
        assertThat(techniques.get(6).id()).isEqualTo(id);
    }

    @Test
    void a_name_stands_once_a_kind_in_either_language_however_it_is_written() {
        var name = name();
        add(TermKind.DOMAIN, name, null);

        refused(
                "TERM_NAME_UNIQUE",
                () -> vocabulary.add(
                        TermKind.DOMAIN, new TermText(name.toUpperCase(), name(), TermConfidence.GENERAL, null)));
        refused(
                "TERM_DUTCH_NAME_UNIQUE",
                () -> vocabulary.add(
                        TermKind.DOMAIN, new TermText(name(), name + " NL", TermConfidence.GENERAL, null)));
        add(TermKind.MEDIATOR, name, null);
    }

    @Test
    void a_retired_term_stays_on_the_topic_that_names_it_and_is_offered_to_no_other() {
        var id = add(TermKind.GROUND_TRUTH, name(), null);
        SignIn.as(team.candidate());
        var offered = topics.listOfferedTerms();
        var truth = offered.stream()
                .filter(term -> term.id().equals(id))
                .findFirst()
                .orElseThrow();
        var content = Sketches.resting(Sketches.content("Circuits", offered), truth);
        topics.add(team.trajectory(), content);

        SignIn.as(team.administrator());
        assertThat(vocabulary.get(id).topics()).isEqualTo(1);
        vocabulary.retire(id, vocabulary.get(id).version());

        SignIn.as(team.candidate());
        assertThat(topics.listOfferedTerms()).extracting(Term::id).doesNotContain(id);
        var topic = topics.get(team.trajectory(), 1).topic();
        assertThat(topic.content().evidence().groundTruths())
                .extracting(Term::id)
                .containsExactly(id);
        topics.edit(topic.id(), topic.version(), topic.content());
        assertThat(topics.coverage(team.trajectory()).kinds())
                .extracting(Term::id)
                .contains(id);
        SignIn.as(team.stranger());
        refused(
                "TERM_IS_RETIRED",
                () -> topics.add(
                        team.strangersTrajectory(),
                        Sketches.resting(
                                content,
                                topic.content()
                                        .evidence()
                                        .groundTruths()
                                        .iterator()
                                        .next())));
    }

    @Test
    void a_kind_of_ground_truth_that_is_retired_and_not_named_is_no_column_of_the_grid() {
        var id = add(TermKind.GROUND_TRUTH, name(), null);
        vocabulary.retire(id, vocabulary.get(id).version());

        assertThat(topics.coverage(team.trajectory()).kinds())
                .extracting(Term::id)
                .doesNotContain(id);
    }

    @Test
    void a_term_is_renamed_judged_moved_and_offered_again() {
        var first = add(TermKind.MODEL_FAMILY, name(), null);
        var second = add(TermKind.MODEL_FAMILY, name(), null);
        var renamed = name();

        vocabulary.change(second, 1, new TermText(renamed, renamed, TermConfidence.DISPUTED, null));
        vocabulary.move(second, 2, Direction.UP);
        vocabulary.retire(first, vocabulary.get(first).version());
        vocabulary.offerAgain(first, vocabulary.get(first).version());

        var families = vocabulary.list(
                VocabularyFilter.NONE.withKind(TermKind.MODEL_FAMILY).withOfferedOnly(true), 0, 1000);
        assertThat(families.subList(families.size() - 2, families.size()))
                .extracting(TermEntry::id)
                .containsExactly(second, first);
        assertThat(vocabulary.get(second).term().name()).isEqualTo(renamed);
        assertThat(vocabulary.get(second).term().isDisputed()).isTrue();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> vocabulary.move(first, vocabulary.get(first).version(), Direction.DOWN))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(VocabularyRefusal.TERM_IS_LAST));
    }

    @Test
    void who_saved_later_is_told_that_somebody_else_was_first() {
        var id = add(TermKind.MEDIATOR, name(), null);
        vocabulary.change(id, 1, text(name(), null));

        for (ThrowingCallable late : List.<ThrowingCallable>of(
                () -> vocabulary.change(id, 1, text(name(), null)),
                () -> vocabulary.retire(id, 1),
                () -> vocabulary.offerAgain(id, 1),
                () -> vocabulary.move(id, 1, Direction.UP))) {
            refused(SharedRefusal.STALE_VERSION.name(), late);
        }
    }

    @Test
    void a_group_with_techniques_stays_and_one_without_can_go() {
        var group = add(TermKind.TECHNIQUE_GROUP, name(), null);
        var technique = add(TermKind.TECHNIQUE, name(), group);

        refused(
                "TERM_GROUP_EMPTY",
                () -> vocabulary.retire(group, vocabulary.get(group).version()));
        vocabulary.retire(technique, vocabulary.get(technique).version());
        vocabulary.retire(group, vocabulary.get(group).version());

        refused(
                "TERM_GROUP_OFFERED",
                () -> vocabulary.offerAgain(technique, vocabulary.get(technique).version()));
        refused("TERM_GROUP_OFFERED", () -> vocabulary.add(TermKind.TECHNIQUE, text(name(), group)));
    }

    @Test
    void the_database_refuses_what_no_rule_was_asked_about() {
        var group = add(TermKind.TECHNIQUE_GROUP, name(), null);
        var technique = vocabulary.get(add(TermKind.TECHNIQUE, name(), group));
        var domain = vocabulary
                .list(VocabularyFilter.NONE.withKind(TermKind.DOMAIN), 0, 1)
                .getFirst();

        refused(
                "TERM_GROUP_EMPTY",
                () -> inTransaction(
                        () -> store.update(new TermEntry(vocabulary.get(group).term(), 1, null, 0, 0).retire())));
        refused(
                "TERM_TECHNIQUE_HAS_GROUP",
                () -> inTransaction(() -> store.insert(TermKind.TECHNIQUE, text(name(), domain.id()))));
        vocabulary.retire(technique.id(), 1);
        vocabulary.retire(group, 1);
        refused("TERM_GROUP_OFFERED", () -> inTransaction(() -> store.insert(TermKind.TECHNIQUE, text(name(), group))));
    }

    @Test
    void the_list_is_filtered_by_kind_and_by_words_of_either_language_and_of_the_group() {
        assertThat(names(VocabularyFilter.NONE.withText("beeld"))).contains("Vision");
        assertThat(names(VocabularyFilter.NONE.withText("analyse sociale"))).containsExactly("Social network analysis");
        assertThat(names(VocabularyFilter.NONE.withText("circuits ontdekken").withKind(TermKind.TECHNIQUE)))
                .contains("ACDC", "EAP-IG");
        assertThat(vocabulary.count(VocabularyFilter.NONE.withText("no such term")))
                .isZero();
    }

    @Test
    void only_who_administers_a_school_reads_the_list_or_changes_it() {
        var id = add(TermKind.MEDIATOR, name(), null);

        for (var person : List.of(
                team.candidate(), team.promotor(), team.hr(), team.director(), team.outsider(), team.stranger())) {
            SignIn.as(person);
            for (ThrowingCallable use : List.<ThrowingCallable>of(
                    () -> vocabulary.list(VocabularyFilter.NONE, 0, 10),
                    () -> vocabulary.count(VocabularyFilter.NONE),
                    () -> vocabulary.get(id),
                    vocabulary::listGroups,
                    () -> vocabulary.add(TermKind.DOMAIN, text(name(), null)),
                    () -> vocabulary.change(id, 1, text(name(), null)),
                    () -> vocabulary.move(id, 1, Direction.UP),
                    () -> vocabulary.retire(id, 1),
                    () -> vocabulary.offerAgain(id, 1))) {
                assertThatExceptionOfType(NotPermitted.class).isThrownBy(use);
            }
        }
    }

    @Test
    void the_row_policy_lets_everybody_read_and_nobody_else_write() {
        var id = add(TermKind.MEDIATOR, name(), null);
        var entry = vocabulary.get(id);
        SignIn.as(team.candidate());

        assertThat(inTransaction(() -> store.find(id))).isPresent();
        assertThat(inTransaction(() -> store.update(entry.retire()))).isFalse();
        assertThatThrownBy(() -> inTransaction(() -> store.insert(TermKind.DOMAIN, text(name(), null))))
                .hasRootCauseMessage("ERROR: new row violates row-level security policy for table \"term\"");
    }

    @Test
    void nobody_deletes_a_term_and_every_change_has_a_history() {
        var id = add(TermKind.MEDIATOR, name(), null);
        vocabulary.retire(id, 1);

        assertThat(inTransaction(() -> dsl.execute("delete from plan.term where term_id = " + id)))
                .isZero();
        assertThat(inTransaction(
                        () -> dsl.fetchValue("select string_agg(operation, ' ' order by change_id) from history.change"
                                + " where source = 'plan.term' and row_id = " + id)))
                .isEqualTo("INSERT UPDATE");
    }

    private List<String> names(VocabularyFilter filter) {
        return vocabulary.list(filter, 0, 1000).stream()
                .map(entry -> entry.term().name())
                .toList();
    }

    private TermId add(TermKind kind, String name, TermId group) {
        var id = vocabulary.add(kind, text(name, group));
        added.add(id);
        return id;
    }

    private static TermText text(String name, TermId group) {
        return new TermText(name, name + " nl", TermConfidence.VERIFIED, group);
    }

    private Term group(String name) {
        return vocabulary.listGroups().stream()
                .filter(term -> term.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name() {
        return "term " + UUID.randomUUID().toString().substring(0, 8);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    private static void refused(String name, ThrowingCallable verb) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(verb)
                .satisfies(refused -> assertThat(refused.refusal().name()).isEqualTo(name));
    }
}
