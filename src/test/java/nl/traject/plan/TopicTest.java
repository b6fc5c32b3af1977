package nl.traject.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.traject.people.Part;
import nl.traject.people.Relation;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopicTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LATER = TODAY.plusDays(3);
    private static final TrajectoryId TRAJECTORY = new TrajectoryId(7);
    private static final Relation CANDIDATE = relation(1, true, null);
    private static final Relation PROMOTOR = relation(2, false, Part.PROMOTOR);
    private static final Relation DAILY = relation(3, false, Part.DAILY_SUPERVISOR);
    private static final Term PROBING = term(11, TermKind.TECHNIQUE, false);
    private static final Term PLANTED = term(12, TermKind.GROUND_TRUTH, false);

    @Test
    void a_topic_is_agreed_when_the_candidate_proposes_and_a_promotor_agrees() {
        var proposed = idea().propose(CANDIDATE, TODAY);

        assertThat(proposed.status()).isEqualTo(TopicStatus.PROPOSED);
        assertThat(proposed.agreement().waitsFor(PROMOTOR)).isTrue();
        assertThat(proposed.agreement().waitsFor(CANDIDATE)).isFalse();

        var agreed = proposed.agree(PROMOTOR, LATER);

        assertThat(agreed.status()).isEqualTo(TopicStatus.AGREED);
        assertThat(agreed.statusSince()).isEqualTo(LATER);
        assertThat(agreed.agreement().candidateOn()).isEqualTo(TODAY);
        assertThat(agreed.agreement().promotorOn()).isEqualTo(LATER);
        assertThat(agreed.agreement().promotor()).isEqualTo(PROMOTOR.person());
    }

    @Test
    void a_topic_proposed_by_the_daily_supervisor_waits_for_candidate_and_promotor() {
        var proposed = idea().propose(DAILY, TODAY);

        assertThat(proposed.agree(CANDIDATE, TODAY).status()).isEqualTo(TopicStatus.PROPOSED);
        assertThat(proposed.agree(CANDIDATE, TODAY).agree(PROMOTOR, TODAY).status())
                .isEqualTo(TopicStatus.AGREED);
    }

    @Test
    void nobody_agrees_twice() {
        var proposed = idea().propose(CANDIDATE, TODAY);

        refuses(PlanRefusal.TOPIC_AGREED_TWICE, () -> proposed.agree(CANDIDATE, LATER));
        refuses(
                PlanRefusal.TOPIC_ALREADY_AGREED,
                () -> proposed.agree(PROMOTOR, LATER).agree(PROMOTOR, LATER));
    }

    @Test
    void a_daily_supervisor_cannot_agree() {
        var proposed = idea().propose(CANDIDATE, TODAY);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> proposed.agree(DAILY, LATER))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(PlanRefusal.ONLY_CANDIDATE_OR_PROMOTOR));
    }

    @Test
    void a_proposal_names_what_is_missing() {
        refuses(
                PlanRefusal.TOPIC_QUESTION_PRESENT,
                () -> idea(new Claim("Circuits", " ", "b", "c"), PROBING).propose(CANDIDATE, TODAY));
        refuses(
                PlanRefusal.TOPIC_HYPOTHESIS_PRESENT,
                () -> idea(new Claim("Circuits", "a", "", "c"), PROBING).propose(CANDIDATE, TODAY));
        refuses(
                PlanRefusal.TOPIC_REFUTING_RESULT_PRESENT,
                () -> idea(new Claim("Circuits", "a", "b", ""), PROBING).propose(CANDIDATE, TODAY));
        refuses(
                PlanRefusal.TOPIC_TECHNIQUE_PRESENT,
                () -> idea(Sketches.claim("Circuits")).propose(CANDIDATE, TODAY));
        refuses(
                PlanRefusal.TOPIC_ALREADY_PROPOSED,
                () -> idea().propose(CANDIDATE, TODAY).propose(PROMOTOR, LATER));
    }

    @Test
    void work_starts_only_when_both_have_agreed() {
        refuses(PlanRefusal.TOPIC_AGREED_BY_BOTH, () -> idea().activate(TODAY));
        refuses(
                PlanRefusal.TOPIC_AGREED_BY_BOTH,
                () -> idea().propose(CANDIDATE, TODAY).activate(TODAY));
        refuses(PlanRefusal.TOPIC_NOT_PROPOSED, () -> idea().agree(PROMOTOR, TODAY));
        refuses(PlanRefusal.TOPIC_ALREADY_ACTIVE, () -> active().activate(LATER));
    }

    @Test
    void an_active_topic_is_paused_with_a_reason_and_resumed() {
        refuses(PlanRefusal.TOPIC_REASON_GIVEN, () -> active().pause("  ", LATER));
        refuses(PlanRefusal.TOPIC_NOT_ACTIVE, () -> idea().pause("No computer.", LATER));
        refuses(PlanRefusal.TOPIC_NOT_PAUSED, () -> active().resume(LATER));

        var paused = active().pause("No computer.", LATER);

        assertThat(paused.reason()).isEqualTo("No computer.");
        assertThat(paused.resume(LATER).status()).isEqualTo(TopicStatus.ACTIVE);
        assertThat(paused.resume(LATER).reason()).isEmpty();
    }

    @Test
    void the_claim_stays_as_it_was_proposed_and_the_rest_may_grow() {
        var proposed = idea().propose(CANDIDATE, TODAY);
        var content = proposed.content();

        refuses(
                PlanRefusal.TOPIC_CLAIM_PROPOSED,
                () -> proposed.edit(
                        new TopicContent(
                                Sketches.claim("Something else"), content.method(), content.evidence(), Frame.none()),
                        List.of()));
        assertThat(proposed.edit(Sketches.resting(content, PLANTED), List.of())
                        .content()
                        .evidence()
                        .groundTruths())
                .containsExactly(PLANTED);
    }

    @Test
    void asking_for_a_change_makes_it_an_idea_that_nobody_has_agreed_to() {
        var back = active().askForChange("Too wide.", LATER);

        assertThat(back.status()).isEqualTo(TopicStatus.IDEA);
        assertThat(back.agreement()).isEqualTo(Agreement.NONE);
        assertThat(back.reason()).isEqualTo("Too wide.");
        refuses(PlanRefusal.TOPIC_NOT_PROPOSED, () -> idea().askForChange("Too wide.", LATER));
    }

    @Test
    void what_is_dropped_or_merged_does_not_change_any_more() {
        var dropped = idea().drop("Done elsewhere.", TODAY);

        refuses(PlanRefusal.TOPIC_IS_OVER, () -> dropped.propose(CANDIDATE, LATER));
        refuses(PlanRefusal.TOPIC_IS_OVER, () -> dropped.edit(dropped.content(), List.of()));
        refuses(PlanRefusal.TOPIC_IS_OVER, () -> dropped.drop("Again.", LATER));
    }

    @Test
    void a_topic_goes_on_in_another_one_that_has_not_ended() {
        var other = new TopicRef(new TopicId(99), 9, "Other", TopicStatus.ACTIVE, null);
        var ended = new TopicRef(new TopicId(98), 8, "Ended", TopicStatus.DROPPED, null);

        assertThat(active().mergeInto(other, "Same question.", LATER).mergedInto())
                .isEqualTo(other);
        refuses(PlanRefusal.TOPIC_MERGED_INTO_OTHER, () -> active().mergeInto(active().ref(), "Same.", LATER));
        refuses(PlanRefusal.TOPIC_MERGED_INTO_ENDED, () -> active().mergeInto(ended, "Same.", LATER));
    }

    @Test
    void no_topic_becomes_a_part_of_itself() {
        var topic = idea();
        var child = new TopicRef(new TopicId(50), 5, "Child", TopicStatus.IDEA, topic.id());
        var grandchild = new TopicRef(new TopicId(51), 6, "Grandchild", TopicStatus.IDEA, child.id());

        refuses(PlanRefusal.TOPIC_PARENT_OTHER, () -> topic.edit(below(topic, topic.ref()), List.of()));
        refuses(PlanRefusal.TOPIC_PARENT_BELOW, () -> topic.edit(below(topic, grandchild), List.of(child, grandchild)));
    }

    @Test
    void a_retired_term_stays_where_it_is_and_is_not_chosen_anew() {
        var retired = term(13, TermKind.TECHNIQUE, true);
        var named = idea(Sketches.claim("Circuits"), retired);

        assertThat(named.edit(named.content(), List.of()).content()).isEqualTo(named.content());
        refuses(PlanRefusal.TERM_IS_RETIRED, () -> idea().edit(named.content(), List.of()));
    }

    @Test
    void links_and_periods_that_cannot_be_are_refused() {
        refuses(PlanRefusal.TOPIC_LINK_FORM, () -> new Frame(null, "", null, null, "", "javascript:alert(1)", "", ""));
        refuses(PlanRefusal.TOPIC_PERIOD_ORDER, () -> new Frame(null, "", LATER, TODAY, "", "", "", ""));
        refuses(PlanRefusal.TOPIC_TITLE_LENGTH, () -> Claim.named(" "));
        refuses(PlanRefusal.TOPIC_TEXT_LENGTH, () -> new Claim("Circuits", "a".repeat(4001), "", ""));
    }

    private static TopicContent below(Topic topic, TopicRef parent) {
        return new TopicContent(
                topic.content().claim(),
                topic.content().method(),
                topic.content().evidence(),
                new Frame(parent, "", null, null, "", "", "", ""));
    }

    private static Topic active() {
        return idea().propose(CANDIDATE, TODAY).agree(PROMOTOR, TODAY).activate(TODAY);
    }

    private static Topic idea() {
        return idea(Sketches.claim("Circuits"), PROBING);
    }

    private static Topic idea(Claim claim, Term... techniques) {
        var method = new Method(Set.of(techniques), Set.of(), Set.of(), "", Set.of(), "");
        return new Topic(
                new TopicId(5),
                TRAJECTORY,
                1,
                1,
                new TopicContent(claim, method, Evidence.none(), Frame.none()),
                TopicStatus.IDEA,
                TODAY,
                "",
                null,
                Agreement.NONE);
    }

    private static Term term(long id, TermKind kind, boolean retired) {
        return new Term(
                new TermId(id),
                kind,
                kind == TermKind.TECHNIQUE ? new TermId(1) : null,
                (int) id,
                "Term " + id,
                "Term " + id,
                TermConfidence.VERIFIED,
                retired);
    }

    private static Relation relation(long person, boolean candidate, @Nullable Part part) {
        return new Relation(
                TRAJECTORY, new PersonId(person), candidate, part, false, false, false, false, false, false);
    }

    private static void refuses(PlanRefusal refusal, ThrowingCallable step) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(step)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
