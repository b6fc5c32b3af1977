package nl.traject.plan.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.traject.people.Part;
import nl.traject.people.Person;
import nl.traject.people.Supervision;
import nl.traject.people.SupervisionId;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.version.Proposal.FrozenVersion;
import nl.traject.rules.RuleSet;
import nl.traject.rules.RuleSets;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who must agree to a plan, in what order, and what becomes of it; without a database. */
class PlanVersionTest {

    private static final TrajectoryId TRAJECTORY = new TrajectoryId(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 11);
    private static final Person ROBIN = new Person(new PersonId(1), "Robin", "Vos");
    private static final Person INGRID = new Person(new PersonId(2), "Ingrid", "Maas");
    private static final Person TOMAS = new Person(new PersonId(3), "Tomas", "Lind");
    private static final Person NOOR = new Person(new PersonId(4), "Noor", "Haddad");
    private static final Person ANA = new Person(new PersonId(5), "Ana", "Sardinha");
    private static final Person KIM = new Person(new PersonId(6), "Kim", "Stranger");
    private static final PlanTeam TEAM = team(
            TODAY,
            place(1, INGRID, Part.PROMOTOR, true, false, null),
            place(2, TOMAS, Part.DAILY_SUPERVISOR, false, true, null));
    private static final Basis BASIS = new Basis(List.of());

    @Test
    void all_are_asked_at_once_but_the_director_and_who_proposes_has_agreed_by_it() {
        var version = proposed(ROBIN);

        assertThat(version.parties())
                .extracting(Party::part)
                .containsExactly(
                        RuleSet.Party.CANDIDATE,
                        RuleSet.Party.PROMOTOR,
                        RuleSet.Party.SECOND_SUPERVISOR,
                        RuleSet.Party.PROGRAMME_DIRECTOR);
        assertThat(version.parties()).extracting(Party::askedOn).containsExactly(TODAY, TODAY, TODAY, null);
        assertThat(version.parties()).extracting(Party::hasAgreed).containsExactly(true, false, false, false);
        assertThat(version.ruleSet()).isEqualTo("ILLC");
    }

    @Test
    void the_director_is_asked_on_the_day_the_last_of_the_others_agrees() {
        var version = proposed(ROBIN).agree(INGRID, TEAM, TODAY.plusDays(1)).agree(TOMAS, TEAM, TODAY.plusDays(2));

        assertThat(version.status()).isEqualTo(VersionStatus.PROPOSED);
        assertThat(version.waitsFor(TEAM)).singleElement().satisfies(waiting -> {
            assertThat(waiting.persons()).containsExactly(ANA);
            assertThat(waiting.since()).isEqualTo(TODAY.plusDays(2));
        });
    }

    @Test
    void it_is_in_force_from_the_day_the_last_party_agrees() {
        var version = agreed(TODAY.plusDays(5));

        assertThat(version.status()).isEqualTo(VersionStatus.IN_FORCE);
        assertThat(version.inForceFrom()).isEqualTo(TODAY.plusDays(5));
        assertThat(version.waitsFor(TEAM)).isEmpty();
    }

    @Test
    void without_a_director_in_the_rules_three_are_enough() {
        var version = proposed(RuleSets.facultyOfScience(), TOMAS, TEAM, List.of(), SomePlan.called("Circuits"))
                .agree(INGRID, TEAM, TODAY)
                .agree(ROBIN, TEAM, TODAY);

        assertThat(version.status()).isEqualTo(VersionStatus.IN_FORCE);
        assertThat(version.parties()).hasSize(3);
    }

    @Test
    void a_change_keeps_it_frozen_and_nobody_is_waited_for_any_more() {
        var version = proposed(ROBIN).askForChange(" Name the benchmark. ", INGRID, TEAM, TODAY.plusDays(7));

        assertThat(version.status()).isEqualTo(VersionStatus.CHANGE_ASKED);
        assertThat(version.parties().get(1).answer())
                .isEqualTo(new Answer(Answer.Kind.CHANGE, INGRID, TODAY.plusDays(7), "Name the benchmark."));
        assertThat(version.waitsFor(TEAM)).isEmpty();
        assertThat(version.changeAskedOn()).isEqualTo(TODAY.plusDays(7));
        refuses(VersionRefusal.PLAN_VERSION_CHANGE_ASKED, () -> version.agree(TOMAS, TEAM, TODAY.plusDays(8)));
        refuses(
                VersionRefusal.PLAN_VERSION_CHANGE_ASKED,
                () -> version.withdraw("Anew.", ROBIN, TEAM, TODAY.plusDays(8)));
    }

    @Test
    void others_may_still_say_what_they_would_have_changed() {
        var version = proposed(ROBIN)
                .askForChange("Name the benchmark.", INGRID, TEAM, TODAY.plusDays(1))
                .askForChange("Shorten it.", TOMAS, TEAM, TODAY.plusDays(2));

        assertThat(version.parties())
                .filteredOn(party -> party.answer() != null && party.answer().kind() == Answer.Kind.CHANGE)
                .hasSize(2);
        assertThat(version.changeAskedOn()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void a_change_needs_a_reason() {
        refuses(VersionRefusal.PARTY_CHANGE_WITH_REASON, () -> proposed(ROBIN).askForChange("  ", INGRID, TEAM, TODAY));
    }

    @Test
    void an_answer_is_given_once() {
        var version = proposed(ROBIN).agree(INGRID, TEAM, TODAY);

        refuses(VersionRefusal.PARTY_ANSWER_IS_KEPT, () -> version.agree(INGRID, TEAM, TODAY));
        refuses(VersionRefusal.PARTY_ANSWER_IS_KEPT, () -> version.askForChange("No.", INGRID, TEAM, TODAY));
        refuses(VersionRefusal.PARTY_ANSWER_IS_KEPT, () -> version.agree(ROBIN, TEAM, TODAY));
    }

    @Test
    void the_director_cannot_be_ahead_of_the_others() {
        refuses(VersionRefusal.PARTY_NOT_ASKED_YET, () -> proposed(ROBIN).agree(ANA, TEAM, TODAY));
    }

    @Test
    void nobody_else_answers() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> proposed(ROBIN).agree(KIM, TEAM, TODAY))
                .matches(refused -> refused.refusal() == VersionRefusal.ONLY_A_PARTY);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> proposed(ROBIN).askForChange("Mine.", KIM, TEAM, TODAY));
    }

    @Test
    void what_is_in_force_takes_no_more_answers() {
        var version = agreed(TODAY);

        refuses(VersionRefusal.PLAN_VERSION_WAS_AGREED, () -> version.agree(INGRID, TEAM, TODAY));
        refuses(VersionRefusal.PLAN_VERSION_WAS_AGREED, () -> version.withdraw("Oops.", ROBIN, TEAM, TODAY));
    }

    @Test
    void who_proposed_may_take_it_back_with_a_reason_and_nobody_else_may() {
        var version = proposed(TOMAS);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> version.withdraw("Mine.", INGRID, TEAM, TODAY))
                .matches(refused -> refused.refusal() == VersionRefusal.ONLY_THE_PROPOSER);
        refuses(VersionRefusal.PLAN_VERSION_WITHDRAWN_WITH_REASON, () -> version.withdraw(" ", TOMAS, TEAM, TODAY));
        var withdrawn = version.withdraw("A table is wrong.", TOMAS, TEAM, TODAY.plusDays(1));
        assertThat(withdrawn.status()).isEqualTo(VersionStatus.WITHDRAWN);
        assertThat(withdrawn.withdrawal()).isEqualTo(new Withdrawal(TOMAS, TODAY.plusDays(1), "A table is wrong."));
        refuses(VersionRefusal.PLAN_VERSION_IS_WITHDRAWN, () -> withdrawn.agree(INGRID, TEAM, TODAY.plusDays(1)));
    }

    @Test
    void a_proposal_of_somebody_who_left_is_taken_back_by_who_is_responsible() {
        var version = proposed(TOMAS);
        var without = team(
                TODAY.plusDays(3),
                place(1, INGRID, Part.PROMOTOR, true, false, null),
                place(2, TOMAS, Part.DAILY_SUPERVISOR, false, true, TODAY.plusDays(1)));

        assertThat(version.mayWithdraw(TOMAS.id(), without)).isFalse();
        assertThat(version.withdraw("Tomas has left.", INGRID, without, TODAY.plusDays(3))
                        .status())
                .isEqualTo(VersionStatus.WITHDRAWN);
    }

    @Test
    void what_waited_for_a_second_supervisor_who_left_waits_for_the_next_one_visibly() {
        var version = proposed(ROBIN);
        var later = team(
                TODAY.plusDays(3),
                place(1, INGRID, Part.PROMOTOR, true, false, null),
                place(2, TOMAS, Part.DAILY_SUPERVISOR, false, true, TODAY.plusDays(1)),
                place(3, NOOR, Part.CO_PROMOTOR, false, true, null));

        assertThat(version.waitsFor(later))
                .filteredOn(waiting -> waiting.party().part() == RuleSet.Party.SECOND_SUPERVISOR)
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.persons()).containsExactly(NOOR);
                    assertThat(waiting.left()).isEqualTo(TOMAS);
                    assertThat(waiting.since()).isEqualTo(TODAY);
                });
        var answered = version.agree(NOOR, later, TODAY.plusDays(3)).parties().get(2);
        assertThat(answered.person()).isEqualTo(TOMAS);
        assertThat(answered.answer()).isEqualTo(new Answer(Answer.Kind.AGREED, NOOR, TODAY.plusDays(3), ""));
    }

    @Test
    void without_a_next_one_it_waits_for_the_first_promotor_who_then_answers_both_at_once() {
        var later = team(
                TODAY.plusDays(3),
                place(1, INGRID, Part.PROMOTOR, true, false, null),
                place(2, TOMAS, Part.DAILY_SUPERVISOR, false, true, TODAY.plusDays(1)));

        var version = proposed(ROBIN).agree(INGRID, later, TODAY.plusDays(3));

        assertThat(version.parties()).extracting(Party::hasAgreed).containsExactly(true, true, true, false);
    }

    @Test
    void when_nobody_is_there_it_waits_for_nobody_in_particular_and_says_so() {
        var empty = team(TODAY.plusDays(3));

        assertThat(proposed(ROBIN).waitsFor(empty))
                .extracting(waiting -> waiting.persons().size())
                .containsExactly(0, 0);
    }

    @Test
    void the_version_of_a_day_is_the_one_in_force_at_its_end() {
        var first = agreed(TODAY).supersede(TODAY.plusDays(10));

        assertThat(first.wasInForceOn(TODAY.minusDays(1))).isFalse();
        assertThat(first.wasInForceOn(TODAY)).isTrue();
        assertThat(first.wasInForceOn(TODAY.plusDays(9))).isTrue();
        assertThat(first.wasInForceOn(TODAY.plusDays(10))).isFalse();
        assertThat(agreed(TODAY).supersede(TODAY).wasInForceOn(TODAY)).isFalse();
        assertThat(proposed(ROBIN).wasInForceOn(TODAY)).isFalse();
    }

    @Test
    void only_what_is_in_force_is_superseded() {
        refuses(VersionRefusal.NO_PLAN_IN_FORCE, () -> proposed(ROBIN).supersede(TODAY));
    }

    @Test
    void one_proposal_waits_at_a_time() {
        var open = new FrozenVersion(proposed(ROBIN), "0");

        refuses(
                VersionRefusal.PLAN_VERSION_ONE_PROPOSED,
                () -> proposed(RuleSets.illc(), ROBIN, TEAM, List.of(open), SomePlan.called("Another")));
    }

    @Test
    void the_same_again_is_no_new_version_and_the_number_goes_on() {
        var plan = SomePlan.called("Circuits");
        var sent = new FrozenVersion(
                proposed(ROBIN).askForChange("Shorten it.", INGRID, TEAM, TODAY),
                Snapshot.of(plan).sha256());

        refuses(
                VersionRefusal.PLAN_VERSION_UNCHANGED,
                () -> proposed(RuleSets.illc(), ROBIN, TEAM, List.of(sent), plan));
        assertThat(proposed(RuleSets.illc(), ROBIN, TEAM, List.of(sent), SomePlan.called("Fewer circuits"))
                        .number())
                .isEqualTo(2);
    }

    @Test
    void what_was_withdrawn_may_be_proposed_again() {
        var plan = SomePlan.called("Circuits");
        var back = new FrozenVersion(
                proposed(ROBIN).withdraw("Too early.", ROBIN, TEAM, TODAY),
                Snapshot.of(plan).sha256());

        assertThat(proposed(RuleSets.illc(), ROBIN, TEAM, List.of(back), plan).number())
                .isEqualTo(2);
    }

    @Test
    void a_plan_needs_a_title_and_the_hours_of_supervision() {
        refuses(
                VersionRefusal.PLAN_NEEDS_TITLE,
                () -> proposed(RuleSets.illc(), ROBIN, TEAM, List.of(), PlanContent.empty()));
        var plan = SomePlan.called("Circuits");
        var without = new PlanContent(
                plan.research(),
                plan.training(),
                nl.traject.plan.content.Supervision.empty(),
                plan.teaching(),
                plan.dataManagement());
        refuses(VersionRefusal.PLAN_NEEDS_HOURS, () -> proposed(RuleSets.illc(), ROBIN, TEAM, List.of(), without));
    }

    @Test
    void a_team_without_a_party_cannot_propose() {
        refuses(
                VersionRefusal.PLAN_NEEDS_PROMOTOR,
                () -> proposed(RuleSets.illc(), ROBIN, team(TODAY), List.of(), SomePlan.called("Circuits")));
        refuses(
                VersionRefusal.PLAN_NEEDS_SECOND_SUPERVISOR,
                () -> proposed(
                        RuleSets.illc(),
                        ROBIN,
                        team(TODAY, place(1, INGRID, Part.PROMOTOR, true, false, null)),
                        List.of(),
                        SomePlan.called("Circuits")));
    }

    private static PlanVersion proposed(Person by) {
        return proposed(RuleSets.illc(), by, TEAM, List.of(), SomePlan.called("Circuits"));
    }

    private static PlanVersion agreed(LocalDate on) {
        return proposed(ROBIN)
                .agree(INGRID, TEAM, TODAY)
                .agree(TOMAS, TEAM, TODAY)
                .agree(ANA, TEAM, on);
    }

    private static PlanVersion proposed(
            RuleSet rules, Person by, PlanTeam team, List<FrozenVersion> before, PlanContent content) {
        var proposal = Proposal.of(TRAJECTORY, content, BASIS, before, team, rules, by, TODAY);
        return new PlanVersion(
                new PlanVersionId(1),
                TRAJECTORY,
                proposal.number(),
                VersionStatus.PROPOSED,
                by,
                TODAY,
                proposal.ruleSet(),
                proposal.ruleSetVersion(),
                proposal.parties(),
                null,
                null,
                null,
                1);
    }

    private static PlanTeam team(LocalDate day, Supervision... places) {
        return PlanTeam.on(day, ROBIN, new ArrayList<>(List.of(places)), List.of(ANA));
    }

    private static Supervision place(
            long id, Person who, Part part, boolean first, boolean second, @Nullable LocalDate until) {
        return new Supervision(
                new SupervisionId(id), TRAJECTORY, who, part, first, second, TODAY.minusYears(1), until, 1);
    }

    private static void refuses(Refusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(call)
                .matches(refused -> refused.refusal() == refusal, refusal.name());
    }
}
