package nl.traject.course;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.traject.TrajectTest;
import nl.traject.education.Category;
import nl.traject.education.EducationService;
import nl.traject.education.ItemPlan;
import nl.traject.overview.OpenStep;
import nl.traject.overview.Overviews;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.Contracts;
import nl.traject.people.PeopleRefusal;
import nl.traject.people.Schedules;
import nl.traject.people.Supervision;
import nl.traject.people.Trajectories;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.TrajectoryStatus;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.ScheduleChange;
import nl.traject.security.SignIn;
import nl.traject.shared.Ects;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.Period;
import nl.traject.shared.PersonId;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Pause, extension, transfer and end of a trajectory: who may, what follows, what is refused; on 22 November 2026. */
@TrajectTest
class CoursesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
    private static final LocalDate LAST = FIRST.plusDays(89);
    private static final Reason WHY = new Reason("A year abroad, agreed with everybody.");

    @Autowired
    private Cast cast;

    @Autowired
    private Courses courses;

    @Autowired
    private Contracts contracts;

    @Autowired
    private Schedules schedules;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private TrajectoryAccess access;

    @Autowired
    private Overviews overviews;

    @Autowired
    private EducationService education;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

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
    void a_pause_moves_the_dates_that_were_shown_and_ending_it_early_returns_what_is_left() {
        var before = dates();
        var preview = doing(team.hr(), () -> courses.whatIfPaused(team.trajectory(), FIRST, LAST));
        assertThat(dates()).isEqualTo(before);

        doing(team.hr(), () -> courses.pause(team.trajectory(), FIRST, LAST, WHY));

        assertThat(dates()).isEqualTo(preview.after().dates());
        assertThat(days(preview, MilestoneEvent.LAST_DAY)).isEqualTo(90);
        assertThat(days(preview, MilestoneEvent.YEAR_2_REVIEW)).isEqualTo(90);

        var resumed = FIRST.plusDays(30);
        var shorter = doing(team.hr(), () -> courses.whatIfResumed(team.trajectory(), resumed));
        doing(team.hr(), () -> courses.resume(team.trajectory(), resumed, WHY));
        assertThat(dates()).isEqualTo(shorter.after().dates());
        assertThat(days(shorter, MilestoneEvent.LAST_DAY)).isEqualTo(-60);

        doing(team.hr(), () -> courses.resume(team.trajectory(), FIRST, WHY));
        assertThat(dates()).isEqualTo(before);
        assertThat(doing(
                        team.dailySupervisor(),
                        () -> courses.get(team.trajectory()).steps()))
                .extracting(TakenStep::kind)
                .containsExactly(Step.Kind.PAUSE, Step.Kind.RESUMPTION, Step.Kind.RESUMPTION);
    }

    @Test
    void a_pause_leaves_room_for_leave_and_is_refused_in_a_sentence() {
        doing(team.hr(), () -> courses.pause(team.trajectory(), FIRST, LAST, WHY));

        refused(
                PeopleRefusal.LEAVE_NO_OVERLAP,
                team.hr(),
                () -> courses.pause(team.trajectory(), LAST, LAST.plusDays(9), WHY));
        refused(
                CourseRefusal.STEP_UNTIL_AFTER_FROM,
                team.hr(),
                () -> courses.pause(team.trajectory(), LAST.plusDays(9), LAST, WHY));
        refused(
                CourseRefusal.COURSE_BEFORE_START,
                team.hr(),
                () -> courses.pause(team.trajectory(), TODAY.minusYears(3), TODAY, WHY));
        refused(
                CourseRefusal.COURSE_RESUMES_WITHIN_PAUSE,
                team.hr(),
                () -> courses.resume(team.trajectory(), LAST.plusDays(1), WHY));
        refused(CourseRefusal.STEP_REASON_LENGTH, team.hr(), () -> new Reason("  "));
    }

    @Test
    void an_extension_goes_beyond_the_continued_contract_and_no_further_back() {
        refused(
                CourseRefusal.COURSE_EXTENDS_THE_CONTINUATION,
                team.hr(),
                () -> courses.extend(team.trajectory(), TODAY.plusYears(5), TODAY, "HR 3", WHY));
        var last = continued();
        refused(
                CourseRefusal.COURSE_EXTENDS_BEYOND,
                team.hr(),
                () -> courses.whatIfExtended(team.trajectory(), last, TODAY));

        var preview = doing(team.hr(), () -> courses.whatIfExtended(team.trajectory(), last.plusMonths(6), TODAY));
        doing(team.hr(), () -> courses.extend(team.trajectory(), last.plusMonths(6), TODAY, "HR 3", WHY));

        assertThat(dates()).isEqualTo(preview.after().dates());
        assertThat(doing(team.candidate(), () -> schedules.of(team.trajectory()))
                        .date(MilestoneEvent.LAST_DAY))
                .isEqualTo(last.plusMonths(6));
        assertThat(status()).isEqualTo(TrajectoryStatus.EXTENDED);
    }

    @Test
    void a_transfer_goes_to_the_rules_and_the_school_of_the_other_programme() {
        var elsewhere = cast.otherProgrammeFor(team.administrator());

        var preview = doing(team.administrator(), () -> courses.whatIfTransferred(team.trajectory(), elsewhere, TODAY));
        doing(team.administrator(), () -> courses.transfer(team.trajectory(), elsewhere, TODAY, WHY));

        assertThat(dates()).isEqualTo(preview.after().dates());
        assertThat(preview.moved()).isPositive();
        assertThat(doing(team.candidate(), () -> trajectories.get(team.trajectory())))
                .satisfies(moved -> assertThat(moved.programme()).isEqualTo(elsewhere))
                .satisfies(moved -> assertThat(moved.school()).isNotEqualTo(team.school()));
        assertThat(schoolsOfFacts(""))
                .containsOnly(doing(team.candidate(), () -> trajectories.get(team.trajectory()))
                        .school()
                        .value());
        for (var former : List.of(team.director(), team.hr())) {
            assertThatThrownBy(() -> doing(former, () -> access.relationTo(team.trajectory())))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(doing(team.promotor(), () -> courses.get(team.trajectory()).steps()))
                .singleElement()
                .satisfies(step -> assertThat(step.reason()).isEqualTo(WHY.text()));
    }

    @Test
    void a_transfer_needs_both_schools_another_programme_and_a_day_that_has_come() {
        var foreign = doing(
                team.stranger(),
                () -> trajectories.get(team.strangersTrajectory()).programme());
        refused(
                CourseRefusal.COURSE_ADMINISTRATOR_OF_BOTH,
                team.administrator(),
                () -> courses.transfer(team.trajectory(), foreign, TODAY, WHY));
        refused(
                CourseRefusal.STEP_TRANSFER_ELSEWHERE,
                team.administrator(),
                () -> courses.transfer(team.trajectory(), team.programme(), TODAY, WHY));
        var elsewhere = cast.otherProgrammeFor(team.administrator());
        refused(
                CourseRefusal.COURSE_NOT_AHEAD,
                team.administrator(),
                () -> courses.transfer(team.trajectory(), elsewhere, TODAY.plusDays(1), WHY));
    }

    @Test
    void an_end_closes_dates_steps_and_the_teams_access_the_day_after_and_the_candidate_keeps_reading() {
        doing(team.candidate(), () -> education.plan(team.trajectory(), course(), team.dailySupervisor()));
        assertThat(openSteps(team.candidate())).isNotEmpty();
        var yesterday = TODAY.minusDays(1);
        var ending = doing(team.administrator(), () -> courses.whatIfCompleted(team.trajectory(), yesterday));
        assertThat(ending.places()).hasSize(2);

        doing(team.administrator(), () -> courses.complete(team.trajectory(), yesterday, WHY));

        for (var former : List.of(team.promotor(), team.dailySupervisor())) {
            assertThatThrownBy(() -> doing(former, () -> courses.get(team.trajectory())))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(openSteps(team.candidate())).isEmpty();
        assertThat(schoolsOfFacts(" and recorded_until is null")).isEmpty();
        assertThat(stored()).allMatch(due -> !due.isAfter(yesterday) || isLastDay(due));
        assertThat(ending.falling()).isNotEmpty();
        assertThat(doing(team.candidate(), () -> courses.get(team.trajectory())).isEnded())
                .isTrue();
        assertThat(status()).isEqualTo(TrajectoryStatus.COMPLETED);
    }

    @Test
    void on_its_last_day_the_team_still_sees_it() {
        doing(team.administrator(), () -> courses.discontinue(team.trajectory(), TODAY, WHY));

        assertThat(doing(team.promotor(), () -> trajectories.listSupervisions(team.trajectory())))
                .extracting(Supervision::validUntil)
                .containsOnly(TODAY);
        assertThat(status()).isEqualTo(TrajectoryStatus.DISCONTINUED);
    }

    @Test
    void after_an_end_nothing_but_taking_it_back_is_allowed_and_that_returns_every_date() {
        var before = dates();
        doing(team.administrator(), () -> courses.discontinue(team.trajectory(), TODAY, WHY));
        assertThat(dates()).isNotEqualTo(before);

        refused(CourseRefusal.COURSE_HAS_ENDED, team.hr(), () -> courses.pause(team.trajectory(), FIRST, LAST, WHY));
        refused(
                CourseRefusal.COURSE_HAS_ENDED,
                team.administrator(),
                () -> courses.complete(team.trajectory(), TODAY, WHY));
        doing(team.administrator(), () -> courses.reopen(team.trajectory(), WHY));

        assertThat(dates()).isEqualTo(before);
        assertThat(schoolsOfFacts(" and recorded_until is null")).isNotEmpty();
        refused(CourseRefusal.COURSE_GOES_ON, team.administrator(), () -> courses.reopen(team.trajectory(), WHY));
    }

    @Test
    void hr_changes_the_contract_the_administrator_the_rest_and_nobody_else_anything() {
        var ofContract = List.<Runnable>of(
                () -> courses.pause(team.trajectory(), FIRST, LAST, WHY),
                () -> courses.whatIfPaused(team.trajectory(), FIRST, LAST),
                () -> courses.resume(team.trajectory(), FIRST, WHY),
                () -> courses.extend(team.trajectory(), LAST, TODAY, "", WHY));
        var ofSchool = List.<Runnable>of(
                () -> courses.transfer(team.trajectory(), team.programme(), TODAY, WHY),
                () -> courses.complete(team.trajectory(), TODAY, WHY),
                () -> courses.whatIfDiscontinued(team.trajectory(), TODAY),
                () -> courses.discontinue(team.trajectory(), TODAY, WHY),
                () -> courses.reopen(team.trajectory(), WHY));

        forbidden(ofContract, team.candidate(), team.promotor(), team.director(), team.administrator());
        forbidden(ofSchool, team.candidate(), team.promotor(), team.director(), team.hr());
        for (var step : List.of(ofContract.getFirst(), ofSchool.get(1), () -> courses.get(team.trajectory()))) {
            for (var stranger : List.of(team.stranger(), team.outsider())) {
                assertThatThrownBy(() -> doing(stranger, step)).isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void below_the_service_nobody_takes_a_step_that_is_not_theirs_and_nobody_changes_one() {
        doing(team.hr(), () -> courses.pause(team.trajectory(), FIRST, LAST, WHY));

        for (var other : List.of(team.candidate(), team.promotor(), team.hr(), team.stranger())) {
            assertThatThrownBy(() -> doing(other, () -> insert("COMPLETION", other)))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
        assertThatThrownBy(() -> doing(team.administrator(), () -> insert("RESUMPTION", team.administrator())))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(doing(team.hr(), () -> write("update course.step set reason = 'x'")))
                .isZero();
        assertThat(doing(team.administrator(), () -> write("delete from course.step")))
                .isZero();
        assertThat(doing(team.stranger(), () -> count("course.step"))).isZero();
        assertThat(doing(team.candidate(), () -> count("course.step"))).isOne();
        assertThat(doing(team.dailySupervisor(), () -> count("history.change"))).isPositive();
    }

    private void forbidden(List<Runnable> steps, PersonId... people) {
        for (var person : people) {
            for (var step : steps) {
                assertThatThrownBy(() -> doing(person, step)).isInstanceOf(NotPermitted.class);
            }
        }
    }

    /** Signs a second term up to the last day of the full length. */
    private LocalDate continued() {
        return doing(team.hr(), () -> {
            var first = contracts.listTerms(team.trajectory()).getFirst().period();
            var last = first.from().plusMonths(48).minusDays(1);
            contracts.addTerm(
                    team.trajectory(), new Period(first.to().plusDays(1), last), BigDecimal.ONE, TODAY, "HR 2");
            return last;
        });
    }

    private List<DueDate> dates() {
        return doing(team.candidate(), () -> schedules.of(team.trajectory()).dates());
    }

    private static int days(ScheduleChange change, MilestoneEvent event) {
        return change.lines().stream()
                .filter(line -> line.event() == event)
                .findFirst()
                .orElseThrow()
                .days();
    }

    private TrajectoryStatus status() {
        return doing(team.candidate(), () -> trajectories.get(team.trajectory()).status());
    }

    private List<OpenStep> openSteps(PersonId reader) {
        return doing(reader, () -> overviews.get(team.trajectory()).steps());
    }

    private boolean isLastDay(LocalDate day) {
        var schedule = doing(team.candidate(), () -> schedules.of(team.trajectory()));
        return day.equals(schedule.date(MilestoneEvent.LAST_DAY))
                || day.equals(schedule.date(MilestoneEvent.FIRST_TERM_LAST_DAY));
    }

    private List<LocalDate> stored() {
        return read(() -> dsl.fetch("select falls_on from people.due_date where trajectory_id = " + team.trajectory())
                .getValues(0, LocalDate.class));
    }

    /** @param which further conditions */
    private List<Long> schoolsOfFacts(String which) {
        return read(() -> dsl.fetch(
                        "select school_id from people.check_fact where trajectory_id = " + team.trajectory() + which)
                .getValues(0, Long.class));
    }

    private <T> List<T> read(Supplier<List<T>> query) {
        return doing(team.candidate(), () -> transaction.execute(status -> query.get()));
    }

    private int count(String table) {
        return transaction.execute(status -> dsl.fetchSingle("select count(*) from " + table + " where trajectory_id = "
                        + team.trajectory() + (table.startsWith("history") ? " and source = 'course.step'" : ""))
                .get(0, Integer.class));
    }

    private int write(String sql) {
        return transaction.execute(status -> dsl.execute(sql + " where trajectory_id = " + team.trajectory()));
    }

    private void insert(String kind, PersonId by) {
        transaction.executeWithoutResult(status -> dsl.execute(
                "insert into course.step (trajectory_id, kind, holds_from, reason, taken_by, taken_on)"
                        + " values ({0}, {1}, date '2026-11-22', 'x', {2}, date '2026-11-22')",
                val(team.trajectory().value()), val(kind), val(by.value())));
    }

    private static ItemPlan course() {
        return new ItemPlan(Category.COURSE, "A course", "", "", TODAY, TODAY.plusMonths(1), Ects.of("3.0"), null);
    }

    private static void refused(Refusal refusal, PersonId person, Runnable work) {
        assertThatThrownBy(() -> doing(person, work))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusal()).isEqualTo(refusal));
    }
}
