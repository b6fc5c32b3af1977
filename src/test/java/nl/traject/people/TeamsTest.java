package nl.traject.people;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.traject.TrajectTest;
import nl.traject.education.Category;
import nl.traject.education.EducationService;
import nl.traject.education.ItemPlan;
import nl.traject.overview.OpenStep;
import nl.traject.overview.Overviews;
import nl.traject.people.Cast.Team;
import nl.traject.security.SignIn;
import nl.traject.shared.Ects;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Supervisors join, leave and change part, with dates; on 22 November 2026. */
@TrajectTest
class TeamsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Cast cast;

    @Autowired
    private Teams teams;

    @Autowired
    private TrajectoryAccess access;

    @Autowired
    private Overviews overviews;

    @Autowired
    private EducationService education;

    private Team team;

    @BeforeEach
    void month16() {
        team = cast.inMonth16();
    }

    @AfterEach
    void nobody() {
        SignIn.nobody();
    }

    @Test
    void rights_begin_on_the_first_day_and_end_the_day_after_the_last() {
        join(team.outsider(), new TeamPlace(Part.CO_PROMOTOR, false, false, TODAY.minusDays(5), TODAY));
        assertThat(doing(team.outsider(), () -> access.relationTo(team.trajectory()))
                        .part())
                .isEqualTo(Part.CO_PROMOTOR);

        leave(team.outsider(), TODAY.minusDays(1));

        assertThatThrownBy(() -> doing(team.outsider(), () -> access.relationTo(team.trajectory())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_joins_ahead_has_no_rights_yet() {
        join(team.outsider(), new TeamPlace(Part.PROMOTOR, false, false, TODAY.plusDays(1), null));

        assertThatThrownBy(() -> doing(team.outsider(), () -> access.relationTo(team.trajectory())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void being_first_promotor_goes_on_and_the_one_before_stays_promotor() {
        join(team.outsider(), new TeamPlace(Part.PROMOTOR, true, false, TODAY, null));

        assertThat(doing(team.outsider(), () -> access.relationTo(team.trajectory()))
                        .first())
                .isTrue();
        var before = doing(team.promotor(), () -> access.relationTo(team.trajectory()));
        assertThat(before.first()).isFalse();
        assertThat(before.isPromotor()).isTrue();
        assertThat(list())
                .filteredOn(place -> place.supervisor().id().equals(team.promotor()))
                .extracting(Supervision::first, Supervision::validUntil)
                .containsExactly(tuple(true, TODAY.minusDays(1)), tuple(false, null));
    }

    @Test
    void a_part_changes_from_a_day_and_the_past_stays() {
        var place = placeOf(team.dailySupervisor());
        doing(
                team.administrator(),
                () -> teams.change(place.id(), place.version(), Part.CO_PROMOTOR, false, true, TODAY));

        assertThat(doing(team.dailySupervisor(), () -> access.relationTo(team.trajectory()))
                        .part())
                .isEqualTo(Part.CO_PROMOTOR);
        assertThat(list())
                .filteredOn(found -> found.supervisor().id().equals(team.dailySupervisor()))
                .extracting(Supervision::part, Supervision::second)
                .containsExactlyInAnyOrder(tuple(Part.DAILY_SUPERVISOR, true), tuple(Part.CO_PROMOTOR, true));
    }

    @Test
    void what_waited_for_the_leaver_waits_for_who_remains_and_says_so() {
        doing(team.candidate(), () -> education.plan(team.trajectory(), course(), team.dailySupervisor()));
        assertThat(step().person()).isEqualTo(team.dailySupervisor());
        assertThat(step().leftName()).isNull();

        leave(team.dailySupervisor(), TODAY.minusDays(1));

        assertThat(step().person()).isEqualTo(team.promotor());
        assertThat(step().leftName()).isEqualTo("Tomas Lind");
        assertThat(doing(
                        team.administrator(),
                        () -> teams.findSuccessor(placeOf(team.dailySupervisor()), TODAY.minusDays(1))))
                .map(Person::id)
                .contains(team.promotor());
    }

    @Test
    void when_all_leave_at_the_same_time_it_waits_for_the_school_until_somebody_joins() throws Exception {
        doing(team.candidate(), () -> education.plan(team.trajectory(), course(), team.dailySupervisor()));
        var leaving = list().stream()
                .<Callable<Boolean>>map(place -> () -> {
                    leave(place.supervisor().id(), TODAY.minusDays(1));
                    return true;
                })
                .toList();
        try (var hands = Executors.newFixedThreadPool(leaving.size())) {
            for (var left : hands.invokeAll(leaving)) {
                assertThat(left.get()).isTrue();
            }
        }
        assertThat(step().office()).isEqualTo("ADMINISTRATOR");

        join(team.outsider(), new TeamPlace(Part.CO_PROMOTOR, false, false, TODAY, null));

        assertThat(step().office()).isNull();
        assertThat(step().person()).isEqualTo(team.outsider());
    }

    @Test
    void without_a_first_promotor_the_school_is_asked_to_name_one() {
        leave(team.promotor(), TODAY.minusDays(3));

        var steps = doing(
                team.administrator(), () -> overviews.get(team.trajectory()).steps());
        assertThat(steps)
                .filteredOn(step -> step.kind() == OpenStep.Kind.APPOINT_FIRST_PROMOTOR)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.office()).isEqualTo("ADMINISTRATOR");
                    assertThat(step.since()).isEqualTo(TODAY.minusDays(2));
                    assertThat(step.leftName()).isEqualTo("Ingrid Maas");
                });
    }

    @Test
    void an_unusual_team_is_warned_about_and_kept() {
        assertThat(warnings()).isEmpty();

        leave(team.dailySupervisor(), TODAY.minusDays(1));
        assertThat(warnings()).containsExactly(TeamWarning.Kind.PEOPLE, TeamWarning.Kind.SECOND_SUPERVISOR);

        join(team.outsider(), new TeamPlace(Part.PROMOTOR, false, true, TODAY, null));
        join(team.director(), new TeamPlace(Part.PROMOTOR, false, false, TODAY, null));
        assertThat(warnings()).containsExactly(TeamWarning.Kind.PROMOTORS);
    }

    @Test
    void the_impossible_is_refused() {
        refused(
                PeopleRefusal.SUPERVISION_NOT_ONESELF,
                () -> join(team.candidate(), new TeamPlace(Part.CO_PROMOTOR, false, false, TODAY, null)));
        refused(
                PeopleRefusal.SUPERVISION_SAME_PART_ONCE,
                () -> join(team.promotor(), new TeamPlace(Part.PROMOTOR, false, false, TODAY, null)));
        refused(
                PeopleRefusal.SUPERVISION_UNTIL_AFTER_FROM,
                () -> new TeamPlace(Part.PROMOTOR, false, false, TODAY, TODAY.minusDays(1)));
        refused(
                PeopleRefusal.SUPERVISION_FIRST_IS_PROMOTOR,
                () -> new TeamPlace(Part.CO_PROMOTOR, true, false, TODAY, null));
        refused(
                PeopleRefusal.SUPERVISION_UNTIL_AFTER_FROM,
                () -> leave(
                        team.promotor(), placeOf(team.promotor()).validFrom().minusDays(1)));
    }

    @Test
    void who_saw_an_older_state_is_refused() {
        var place = placeOf(team.promotor());
        leave(team.promotor(), TODAY.plusDays(30));

        refused(
                SharedRefusal.STALE_VERSION,
                () -> doing(team.administrator(), () -> teams.leave(place.id(), place.version(), TODAY)));
    }

    @Test
    void only_the_administrator_writes_and_a_stranger_finds_nothing() {
        var place = placeOf(team.dailySupervisor());
        for (var other : List.of(team.candidate(), team.promotor(), team.hr(), team.director())) {
            assertThatThrownBy(() -> doing(other, () -> teams.leave(place.id(), place.version(), TODAY)))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> doing(team.stranger(), () -> teams.leave(place.id(), place.version(), TODAY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> doing(team.stranger(), () -> teams.list(team.trajectory())))
                .isInstanceOf(NotFound.class);
    }

    private static ItemPlan course() {
        return new ItemPlan(Category.COURSE, "A course", "", "", TODAY, TODAY.plusMonths(1), Ects.of("3.0"), null);
    }

    private void join(PersonId person, TeamPlace place) {
        doing(team.administrator(), () -> teams.join(team.trajectory(), person, place));
    }

    private void leave(PersonId person, LocalDate lastDay) {
        var place = placeOf(person);
        doing(team.administrator(), () -> teams.leave(place.id(), place.version(), lastDay));
    }

    private Supervision placeOf(PersonId person) {
        return list().stream()
                .filter(place -> place.supervisor().id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private List<Supervision> list() {
        return doing(team.administrator(), () -> teams.list(team.trajectory()));
    }

    private List<TeamWarning.Kind> warnings() {
        return doing(team.candidate(), () -> teams.warnings(team.trajectory())).warnings().stream()
                .map(TeamWarning::kind)
                .toList();
    }

    private OpenStep step() {
        return doing(team.candidate(), () -> overviews.get(team.trajectory()).steps()).stream()
                .filter(step -> step.kind() == OpenStep.Kind.APPROVE_ITEM)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Refusal refusal, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusal().name()).isEqualTo(refusal.name()));
    }
}
