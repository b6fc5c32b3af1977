package nl.traject.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.plan.TopicId;
import nl.traject.publication.Papers.Step;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.CycleFilter;
import nl.traject.publication.venue.EventKind;
import nl.traject.publication.venue.Venues;
import nl.traject.security.SignIn;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TrajectTest
class PapersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PaperDraft DRAFT = new PaperDraft(
            "Masks under interchange interventions",
            "What masks do.",
            "https://example.org/code",
            "",
            List.of(new Author("Robin Vos", true, "text"), new Author("Tomas Lind", false, "")),
            List.of());

    @Autowired
    Papers papers;

    @Autowired
    Venues venues;

    @Autowired
    Cast cast;

    private Cast.Team team;

    @BeforeEach
    void aTeam() {
        team = cast.inMonth16();
    }

    @Test
    void the_team_writes_and_team_and_school_read() {
        var number = as(team.candidate(), () -> papers.add(team.trajectory(), DRAFT));
        as(team.dailySupervisor(), () -> papers.edit(team.trajectory(), number, 1, renamed("Masks, again")));

        for (var reader : List.of(team.candidate(), team.promotor(), team.administrator(), team.director())) {
            var paper = as(reader, () -> papers.get(team.trajectory(), number)).papers().getFirst();
            assertThat(paper.title()).isEqualTo("Masks, again");
            assertThat(paper.content().authors()).isEqualTo(DRAFT.authors());
            assertThat(paper.candidatePlace()).contains(1);
        }
    }

    @Test
    void the_school_does_not_write() {
        assertThatThrownBy(() -> as(team.administrator(), () -> papers.add(team.trajectory(), DRAFT)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void strangers_and_hr_find_nothing() {
        as(team.candidate(), () -> papers.add(team.trajectory(), DRAFT));

        for (var reader : List.of(team.stranger(), team.outsider(), team.hr())) {
            assertThatThrownBy(() -> as(reader, () -> papers.list(team.trajectory(), 0, 10)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(reader, () -> papers.add(team.trajectory(), DRAFT)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void papers_are_numbered_within_the_trajectory() {
        assertThat(as(team.candidate(), () -> papers.add(team.trajectory(), DRAFT))).isEqualTo(1);
        assertThat(as(team.candidate(), () -> papers.add(team.trajectory(), DRAFT))).isEqualTo(2);
        assertThat(as(team.candidate(), () -> papers.count(team.trajectory()))).isEqualTo(2);
        assertThat(as(team.stranger(), () -> papers.add(team.strangersTrajectory(), DRAFT))).isEqualTo(1);
    }

    @Test
    void who_saved_later_is_told() {
        var number = as(team.candidate(), () -> papers.add(team.trajectory(), DRAFT));
        as(team.candidate(), () -> papers.edit(team.trajectory(), number, 1, renamed("First")));

        refused(SharedRefusal.STALE_VERSION, () -> as(
                team.promotor(), () -> papers.edit(team.trajectory(), number, 1, renamed("Second"))));
    }

    @Test
    void a_topic_of_another_trajectory_is_refused_by_the_constraint() {
        var draft = new PaperDraft("Paper", "", "", "", List.of(), List.of(new TopicId(987_654_321)));

        refused(PublicationRefusal.PAPER_TOPIC_TOPIC_FK, () -> as(
                team.candidate(), () -> papers.add(team.trajectory(), draft)));
    }

    @Test
    void a_submission_goes_its_way_and_keeps_who_and_when() {
        var number = as(team.candidate(), () -> papers.add(team.trajectory(), DRAFT));
        var next = nextCycle("FAccT");
        var made = as(team.candidate(), () -> papers.plan(team.trajectory(), number, next.id()));
        as(team.candidate(), () -> papers.take(
                team.trajectory(), number, made, 1, new Step(SubmissionStatus.SUBMITTED, TODAY, "in time")));
        as(team.promotor(), () -> papers.take(
                team.trajectory(), number, made, 2, new Step(SubmissionStatus.IN_REVIEW, TODAY, "")));

        var submission = read(number).submissions().getFirst();

        assertThat(submission.status()).isEqualTo(SubmissionStatus.IN_REVIEW);
        assertThat(submission.steps())
                .extracting(SubmissionStep::status)
                .containsExactly(SubmissionStatus.PLANNED, SubmissionStatus.SUBMITTED, SubmissionStatus.IN_REVIEW);
        assertThat(submission.steps().get(1).takenBy().id()).isEqualTo(team.candidate());
        assertThat(submission.steps().get(1).note()).isEqualTo("in time");
        assertThat(submission.steps().get(2).takenBy().id()).isEqualTo(team.promotor());
    }

    @Test
    void what_comes_back_is_linked_to_what_follows() {
        var number = as(team.candidate(), () -> papers.add(team.trajectory(), DRAFT));
        var first = as(team.candidate(), () -> papers.plan(team.trajectory(), number, nextCycle("FAccT").id()));
        as(team.candidate(), () -> papers.take(
                team.trajectory(), number, first, 1, new Step(SubmissionStatus.WITHDRAWN, TODAY, "not ready")));
        as(team.candidate(), () -> papers.plan(team.trajectory(), number, nextCycle("ICML").id()));

        assertThat(read(number).current().orElseThrow().resubmissionOf()).isEqualTo(first);
    }

    @Test
    void a_submission_is_found_at_its_own_paper_only() {
        var one = as(team.candidate(), () -> papers.add(team.trajectory(), DRAFT));
        var other = as(team.candidate(), () -> papers.add(team.trajectory(), DRAFT));
        var made = as(team.candidate(), () -> papers.plan(team.trajectory(), one, nextCycle("FAccT").id()));

        assertThatThrownBy(() -> as(team.candidate(), () -> papers.take(
                        team.trajectory(), other, made, 1, new Step(SubmissionStatus.SUBMITTED, TODAY, ""))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void next_venues_lie_after_the_decision() {
        var decision = LocalDate.of(2027, 1, 25);

        var next = as(team.candidate(), () -> papers.listNextVenues(decision, 10));

        assertThat(next).isNotEmpty().allSatisfy(venue -> assertThat(venue.daysAfter() == null || venue.daysAfter() >= 0)
                .isTrue());
        assertThat(next).extracting(venue -> venue.cycle().venue().name()).contains("ICML", "KDD", "UAI");
    }

    private Cycle nextCycle(String venue) {
        return as(team.candidate(), () -> venues.listCycles(new CycleFilter(venue, true), 0, 50)).stream()
                .filter(cycle -> cycle.venue().name().equals(venue))
                .filter(cycle -> cycle.find(EventKind.PAPER).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Paper read(int number) {
        return as(team.candidate(), () -> papers.get(team.trajectory(), number)).papers().getFirst();
    }

    private static PaperDraft renamed(String title) {
        return new PaperDraft(title, DRAFT.summary(), DRAFT.repository(), DRAFT.preprint(), DRAFT.authors(), List.of());
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return SignIn.doing(person, work);
    }

    private static void as(PersonId person, Runnable work) {
        SignIn.doing(person, work);
    }

    private static void refused(Refusal refusal, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(
                                violation.refusal().name())
                        .isEqualTo(refusal.name()));
    }
}
