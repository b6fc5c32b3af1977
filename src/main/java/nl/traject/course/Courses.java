package nl.traject.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.traject.people.ContractTerm;
import nl.traject.people.Contracts;
import nl.traject.people.CourseChanges;
import nl.traject.people.CourseChanges.Home;
import nl.traject.people.LeaveId;
import nl.traject.people.Registration;
import nl.traject.people.Registration.ProgrammeChoice;
import nl.traject.people.Schedules;
import nl.traject.people.Trajectories;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.TrajectoryStatus;
import nl.traject.rules.ScheduleChange;
import nl.traject.security.CurrentUser;
import nl.traject.shared.Period;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The course of a trajectory. HR pauses it, lets it go on and extends it, because that changes the contract; the administrator
 * of its school transfers it, writes down its end, and takes an end back. Each step can be looked at before, needs a reason
 * that stays, and is open to everybody who reads the contract.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Courses {

    private final CourseStore steps;
    private final CourseChanges changes;
    private final Contracts contracts;
    private final Schedules schedules;
    private final Trajectories trajectories;
    private final Registration register;
    private final TrajectoryAccess access;
    private final Clock clock;

    Courses(
            CourseStore steps,
            CourseChanges changes,
            Contracts contracts,
            Schedules schedules,
            Trajectories trajectories,
            Registration register,
            TrajectoryAccess access,
            Clock clock) {
        this.steps = steps;
        this.changes = changes;
        this.contracts = contracts;
        this.schedules = schedules;
        this.trajectories = trajectories;
        this.register = register;
        this.access = access;
        this.clock = clock;
    }

    /** What happened so far. Refuses who does not read the contract as "not found". */
    public Course get(TrajectoryId trajectory) {
        access.relationTo(trajectory).requireContractReader();
        return new Course(trajectories.get(trajectory), steps.list(trajectory));
    }

    /** Where a trajectory can be transferred to: the other programmes of the schools that the signed-in person administers. */
    public List<ProgrammeChoice> listDestinations(TrajectoryId trajectory) {
        var here = forAdministrator(trajectory).trajectory().programme();
        return register.listProgrammes().stream()
                .filter(choice -> !choice.id().equals(here))
                .toList();
    }

    /** Every date with and without a pause. */
    public ScheduleChange whatIfPaused(TrajectoryId trajectory, LocalDate first, LocalDate last) {
        return contracts.whatIfPaused(trajectory, days(forHr(trajectory).pause(first, last)));
    }

    /** HR lets it rest. Refuses days that overlap with granted leave or another pause. */
    @Transactional
    public void pause(TrajectoryId trajectory, LocalDate first, LocalDate last, Reason reason) {
        var step = forHr(trajectory).pause(first, last);

        var leave = contracts.pause(trajectory, days(step));

        write(trajectory, step, leave, reason);
    }

    /** Every date with the pause as it stands, and with work going on from a day. */
    public ScheduleChange whatIfResumed(TrajectoryId trajectory, LocalDate day) {
        var course = forHr(trajectory);
        course.resume(day, today());
        return contracts.whatIfResumed(trajectory, course.pauseToResume(today()), day);
    }

    /** HR lets work go on before the last day of the pause. */
    @Transactional
    public void resume(TrajectoryId trajectory, LocalDate day, Reason reason) {
        var course = forHr(trajectory);
        var step = course.resume(day, today());
        var pause = course.pauseOn(today()).map(TakenStep::pause).orElseThrow();

        contracts.resume(trajectory, pause, course.pauseToResume(today()), day);

        write(trajectory, step, null, reason);
    }

    /** Every date with and without a further term up to a last day, with the hours of the last one. */
    public ScheduleChange whatIfExtended(TrajectoryId trajectory, LocalDate lastDay, LocalDate signedOn) {
        var step = extension(trajectory, lastDay);
        return contracts.whatIf(trajectory, days(step), lastTerm(trajectory).fte(), signedOn);
    }

    /** HR adds a signed term beyond the last day in force. */
    @Transactional
    public void extend(TrajectoryId trajectory, LocalDate lastDay, LocalDate signedOn, String document, Reason reason) {
        var step = extension(trajectory, lastDay);

        contracts.addTerm(trajectory, days(step), lastTerm(trajectory).fte(), signedOn, document.strip());
        changes.markExtended(trajectories.get(trajectory));

        write(trajectory, step, null, reason);
    }

    /** Every date by the present rules, and by those of the other programme. */
    public ScheduleChange whatIfTransferred(TrajectoryId trajectory, ProgrammeId to, LocalDate day) {
        forAdministrator(trajectory).transfer(to, day, today());
        return changes.whatIfMoved(trajectory, home(to, day));
    }

    /** An administrator of both schools moves it to another programme; it follows the rules in force there on the day. */
    @Transactional
    public void transfer(TrajectoryId trajectory, ProgrammeId to, LocalDate day, Reason reason) {
        var course = forAdministrator(trajectory);
        var step = course.transfer(to, day, today());

        write(trajectory, step, null, reason);
        changes.transfer(course.trajectory(), home(to, day));
    }

    /** The dates that would fall away, and whose rights would end. */
    public Ending whatIfCompleted(TrajectoryId trajectory, LocalDate lastDay) {
        return ending(trajectory, forAdministrator(trajectory).complete(lastDay, today()));
    }

    /** The administrator writes down that the doctorate was won. */
    @Transactional
    public void complete(TrajectoryId trajectory, LocalDate lastDay, Reason reason) {
        var course = forAdministrator(trajectory);
        var step = course.complete(lastDay, today());

        write(trajectory, step, null, reason);
        changes.end(course.trajectory(), TrajectoryStatus.COMPLETED, lastDay);
    }

    /** The dates that would fall away, and whose rights would end. */
    public Ending whatIfDiscontinued(TrajectoryId trajectory, LocalDate lastDay) {
        return ending(trajectory, forAdministrator(trajectory).discontinue(lastDay, today()));
    }

    /** The administrator writes down that it stopped without a doctorate. */
    @Transactional
    public void discontinue(TrajectoryId trajectory, LocalDate lastDay, Reason reason) {
        var course = forAdministrator(trajectory);
        var step = course.discontinue(lastDay, today());

        write(trajectory, step, null, reason);
        changes.end(course.trajectory(), TrajectoryStatus.DISCONTINUED, lastDay);
    }

    /** The administrator takes an end back. The team that it ended is put together anew. */
    @Transactional
    public void reopen(TrajectoryId trajectory, Reason reason) {
        var course = forAdministrator(trajectory);
        var step = course.reopen(today());

        write(trajectory, step, null, reason);
        changes.reopen(course.trajectory(), course.statusWhenGoingOn());
    }

    private Step extension(TrajectoryId trajectory, LocalDate lastDay) {
        var course = forHr(trajectory);
        var schedule = schedules.of(trajectory);
        return course.extend(schedule, lastTerm(trajectory).runsTo(schedule), lastDay);
    }

    private ContractTerm lastTerm(TrajectoryId trajectory) {
        var terms = contracts.listTerms(trajectory);
        if (terms.isEmpty()) {
            throw new RuleViolation(CourseRefusal.COURSE_EXTENDS_THE_CONTINUATION);
        }
        return terms.getLast();
    }

    private Ending ending(TrajectoryId trajectory, Step end) {
        var places = trajectories.listSupervisions(trajectory).stream()
                .filter(place -> !place.isOverOn(end.from().plusDays(1)))
                .toList();
        return new Ending(schedules.of(trajectory), end.from(), places);
    }

    private Home home(ProgrammeId programme, LocalDate day) {
        return changes.findHome(programme, day)
                .orElseThrow(() -> new RuleViolation(CourseRefusal.COURSE_ADMINISTRATOR_OF_BOTH));
    }

    private Course forHr(TrajectoryId trajectory) {
        access.relationTo(trajectory).requireHr();
        return get(trajectory);
    }

    private Course forAdministrator(TrajectoryId trajectory) {
        access.relationTo(trajectory).requireAdministrator();
        return get(trajectory);
    }

    private void write(TrajectoryId trajectory, Step step, @Nullable LeaveId leave, Reason reason) {
        steps.insert(trajectory, step, leave, reason, CurrentUser.get().person(), today());
    }

    private static Period days(Step step) {
        return new Period(step.from(), Objects.requireNonNull(step.until()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
