package nl.traject.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.traject.people.CheckBook;
import nl.traject.people.Relation;
import nl.traject.people.Schedules;
import nl.traject.people.TrajectoryAccess;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All dates of a trajectory with their rules and states, and the milestones' own steps. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MilestoneService {

    private final MilestoneStore milestones;
    private final TrajectoryAccess access;
    private final Schedules schedules;
    private final EvaluationChecks checks;
    private final CheckBook book;
    private final Clock clock;

    MilestoneService(
            MilestoneStore milestones,
            TrajectoryAccess access,
            Schedules schedules,
            EvaluationChecks checks,
            CheckBook book,
            Clock clock) {
        this.milestones = milestones;
        this.access = access;
        this.schedules = schedules;
        this.checks = checks;
        this.book = book;
        this.clock = clock;
    }

    /**
     * A date of the trajectory.
     *
     * @param milestone null for a date that is no milestone, such as the last day of a term
     * @param status    on the day it was asked for, null without milestone
     * @param opens     from when there is something to do for the milestone
     * @param movable   whether a hand may move it
     */
    public record Dated(
            DueDate due,
            @Nullable Milestone milestone,
            Milestone.@Nullable Status status,
            LocalDate opens,
            boolean movable) {

        /** Whether its day is over and it is not done. */
        public boolean isLateOn(LocalDate today) {
            return status != null && !status.isDone() && today.isAfter(due.date());
        }
    }

    /** The nine-month report and its date. */
    public record ReportFile(Milestone milestone, DueDate due, CandidateReport report) {}

    /** Every date, earliest first. Refuses the observer of an evaluation, who sees that and nothing else. */
    public List<Dated> list(TrajectoryId trajectory) {
        var relation = access.relationTo(trajectory);
        if (!relation.isTeam() && !relation.isSchool() && !relation.hr()) {
            throw new NotFound("milestones of trajectory " + trajectory);
        }
        var schedule = schedules.of(trajectory);
        var touched = milestones.listOf(trajectory).stream()
                .collect(Collectors.toMap(Milestone::kind, Function.identity()));
        var today = LocalDate.now(clock);
        return schedule.dates().stream()
                .map(due -> dated(trajectory, due, touched, schedule, today))
                .toList();
    }

    private static Dated dated(
            TrajectoryId trajectory,
            DueDate due,
            Map<MilestoneKind, Milestone> touched,
            MilestoneSchedule schedule,
            LocalDate today) {
        var opens = opens(due, schedule);
        var milestone = MilestoneKind.of(due.event())
                .map(kind -> touched.getOrDefault(kind, Milestone.untouched(trajectory, kind)))
                .orElse(null);
        return new Dated(
                due,
                milestone,
                milestone == null ? null : milestone.statusOn(today, opens),
                opens,
                milestone != null && !milestone.status().isDone() && due.because().base() == MilestoneEvent.START);
    }

    private static LocalDate opens(DueDate due, MilestoneSchedule schedule) {
        return due.event() == MilestoneEvent.EVALUATION
                ? schedule.date(MilestoneEvent.EVALUATION_OPENS)
                : schedule.rules().checks().reportDueBefore().before(due.date());
    }

    /** A promotor or an administrator puts a milestone on another day, with a reason that stays. Refuses what is over. */
    @Transactional
    public void move(TrajectoryId trajectory, MilestoneEvent event, LocalDate date, String reason) {
        requirePromotorOrAdministrator(access.requireReader(trajectory));
        MilestoneKind.of(event)
                .map(kind -> milestones.find(trajectory, kind))
                .filter(milestone -> milestone.status().isDone())
                .ifPresent(milestone -> {
                    throw new RuleViolation(EvaluationRefusal.MILESTONE_IS_OVER);
                });

        schedules.move(trajectory, event, date, reason);
    }

    /** An administrator does without a milestone, with a reason that stays. */
    @Transactional
    public void waive(TrajectoryId trajectory, MilestoneKind kind, int version, String reason) {
        access.requireReader(trajectory).requireAdministrator();
        var milestone = fresh(trajectory, kind, version);

        var waived = milestone.waive(reason, LocalDate.now(clock));

        milestones.save(waived);
        book.refresh(trajectory, checks);
    }

    /** A promotor says that a milestone without steps of its own, such as a yearly review, is behind. */
    @Transactional
    public void pass(TrajectoryId trajectory, MilestoneKind kind, int version) {
        access.requireReader(trajectory).requirePromotor();
        var milestone = fresh(trajectory, kind, version);
        var schedule = schedules.of(trajectory);
        var due = schedule.find(kind.event()).orElseThrow(() -> new NotFound("no date for " + kind));

        var passed = milestone.pass(LocalDate.now(clock), opens(due, schedule));

        milestones.save(passed);
    }

    /** The nine-month report, for the team and the school. */
    public ReportFile getReport(TrajectoryId trajectory) {
        access.requireReader(trajectory);
        return new ReportFile(
                milestones.find(trajectory, MilestoneKind.REPORT),
                schedules
                        .of(trajectory)
                        .find(MilestoneEvent.NINE_MONTH_REPORT)
                        .orElseThrow(() -> new NotFound("this programme asks for no report")),
                milestones.reportOf(trajectory, MilestoneKind.REPORT));
    }

    /** The candidate keeps a draft of the nine-month report. */
    @Transactional
    public void saveReport(TrajectoryId trajectory, int version, String text) {
        access.requireReader(trajectory).requireCandidate();
        var file = freshReport(trajectory, version);

        var report = file.report().save(text, clock.instant());

        milestones.save(file.milestone(), milestones.begin(file.milestone()), report);
    }

    /** The candidate files the nine-month report with this text; the milestone is closed. */
    @Transactional
    public void fileReport(TrajectoryId trajectory, int version, String text) {
        access.requireReader(trajectory).requireCandidate();
        var file = freshReport(trajectory, version);
        var today = LocalDate.now(clock);

        var report = file.report().save(text, clock.instant()).file(today);

        var id = milestones.save(file.milestone().close(today));
        milestones.save(file.milestone(), id, report);
        book.refresh(trajectory, checks);
    }

    private ReportFile freshReport(TrajectoryId trajectory, int version) {
        var file = getReport(trajectory);
        if (file.report().version() != version) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
        if (file.milestone().status() == Milestone.Status.WAIVED) {
            throw new RuleViolation(EvaluationRefusal.ALREADY_WAIVED);
        }
        return file;
    }

    private Milestone fresh(TrajectoryId trajectory, MilestoneKind kind, int version) {
        var milestone = milestones.find(trajectory, kind);
        if (milestone.version() != version) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
        return milestone;
    }

    static void requirePromotorOrAdministrator(Relation relation) {
        if (!relation.isPromotor() && !relation.administrator()) {
            throw new NotPermitted(EvaluationRefusal.ONLY_PROMOTOR_OR_ADMINISTRATOR);
        }
    }
}
