package nl.traject.plan.version;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.traject.people.CheckBook;
import nl.traject.people.Person;
import nl.traject.people.Relation;
import nl.traject.people.Schedules;
import nl.traject.people.Trajectories;
import nl.traject.people.TrajectoryAccess;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.draft.PlanDrafts;
import nl.traject.plan.version.VersionContent.Turn;
import nl.traject.shared.Hours;
import nl.traject.shared.NotFound;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Versions of a plan. Team and school read them; the team proposes; the parties that the rule set names agree or ask for a
 * change; nobody changes what was proposed.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PlanVersions {

    private final PlanVersionStore versions;
    private final BasisStore bases;
    private final PlanTeamStore teams;
    private final PlanDrafts drafts;
    private final Trajectories trajectories;
    private final Schedules schedules;
    private final TrajectoryAccess access;
    private final PlanChecks check;
    private final CheckBook checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanVersions(
            PlanVersionStore versions,
            BasisStore bases,
            PlanTeamStore teams,
            PlanDrafts drafts,
            Trajectories trajectories,
            Schedules schedules,
            TrajectoryAccess access,
            PlanChecks check,
            CheckBook checks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.bases = bases;
        this.teams = teams;
        this.drafts = drafts;
        this.trajectories = trajectories;
        this.schedules = schedules;
        this.access = access;
        this.check = check;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    /** Every version, the newest first, with whom it waits for. */
    public List<VersionLine> list(TrajectoryId trajectory) {
        access.requireReader(trajectory);
        return lines(versions.listOf(trajectory), teams.read(trajectory, today()));
    }

    /** The version in force today, if there is one. */
    public Optional<PlanVersion> inForce(TrajectoryId trajectory) {
        return asAt(trajectory, today());
    }

    /** The version that was in force at the end of that day, if there was one. */
    public Optional<PlanVersion> asAt(TrajectoryId trajectory, LocalDate day) {
        access.requireReader(trajectory);
        return versions.listOf(trajectory).stream()
                .filter(version -> version.wasInForceOn(day))
                .findFirst();
    }

    /**
     * The least hours of supervision a month that were agreed at the end of that day, which meeting figures are compared with;
     * empty while no version was in force, as a draft agrees on nothing.
     */
    public Optional<Hours> findMonthlyHours(TrajectoryId trajectory, LocalDate day) {
        access.requireReader(trajectory);
        return versions.findInForce(trajectory, day)
                .map(agreed -> agreed.read().supervision().monthlyHours());
    }

    /** What some versions say, by their numbers, as when they are compared. Refuses as "not found" what is not there. */
    public Map<Integer, PlanContent> getContents(TrajectoryId trajectory, Set<Integer> numbers) {
        access.requireReader(trajectory);
        var found = versions.snapshotsOf(trajectory, numbers);
        return numbers.stream()
                .collect(toMap(
                        number -> number,
                        number -> Optional.ofNullable(found.get(number))
                                .orElseThrow(() -> missing(trajectory, number))
                                .read()));
    }

    /** A version with all it says. Refuses as "not found" what is not there. */
    public VersionContent get(TrajectoryId trajectory, int number) {
        var reader = access.requireReader(trajectory);
        return content(find(trajectory, number), teams.read(trajectory, today()), reader);
    }

    /** The same with all other versions, and with what the one in force says while another one may take its place. */
    public VersionPage getPage(TrajectoryId trajectory, int number) {
        var reader = access.requireReader(trajectory);
        var all = versions.listOf(trajectory);
        var team = teams.read(trajectory, today());
        var shown = all.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> missing(trajectory, number));
        return new VersionPage(
                content(shown, team, reader),
                lines(all, team),
                shown.isNotSettled()
                        ? findInForce(all)
                                .map(inForce -> content(inForce, team, reader))
                                .orElse(null)
                        : null);
    }

    /** How the plan stands: its versions, what changed since the one in force, and when it is to be looked at again. */
    public PlanStanding standing(TrajectoryId trajectory) {
        access.requireReader(trajectory);
        var all = versions.listOf(trajectory);
        var schedule = schedules.of(trajectory);
        var found = bases.read(trajectory, today());
        var team = found.team();
        var review = found.review();
        var before = review == null ? found.basis() : review.basis();
        var now = Basis.of(found.topics(), team, schedule.fteOn(today()));
        return new PlanStanding(
                lines(all, team),
                found.snapshot() == null ? null : found.snapshot().read(),
                before == null ? List.of() : before.changesTo(now),
                review,
                findInForce(all)
                        .map(inForce -> lastLookedAt(inForce, review))
                        .map(schedule.rules().checks().reviewDueAfter()::after)
                        .orElse(null),
                schedule.rules().plan().parties().value());
    }

    /**
     * Freezes the draft as the next version and puts it before its parties; see {@link Proposal#of}. Refuses who is not of
     * the team. Answers its number.
     */
    @Transactional
    public int propose(TrajectoryId trajectory) {
        var by = access.requireReader(trajectory).requireTeam();
        var team = teams.read(trajectory, today());
        var schedule = schedules.of(trajectory);

        var proposal = Proposal.of(
                trajectory,
                drafts.content(trajectory),
                Basis.of(bases.topicsOf(trajectory), team, schedule.fteOn(today())),
                versions.frozenOf(trajectory),
                team,
                schedule.rules(),
                person(by),
                today());

        var proposed = versions.insert(proposal);
        write(proposed, proposed.settle(today()));
        return proposed.number();
    }

    /** The signed-in party agrees; see {@link PlanVersion#agree}. */
    @Transactional
    public void agree(TrajectoryId trajectory, int number, int version) {
        var by = access.requireReader(trajectory);
        var proposed = fresh(trajectory, number, version);

        write(proposed, proposed.agree(person(by), teams.read(trajectory, today()), today()));
    }

    /** The signed-in party says what is to be changed; see {@link PlanVersion#askForChange}. */
    @Transactional
    public void askForChange(TrajectoryId trajectory, int number, int version, String reason) {
        var by = access.requireReader(trajectory);
        var proposed = fresh(trajectory, number, version);

        write(proposed, proposed.askForChange(reason, person(by), teams.read(trajectory, today()), today()));
    }

    /** Who proposed takes it back; see {@link PlanVersion#withdraw}. */
    @Transactional
    public void withdraw(TrajectoryId trajectory, int number, int version, String reason) {
        var by = access.requireReader(trajectory).requireTeam();
        var proposed = fresh(trajectory, number, version);

        write(proposed, proposed.withdraw(reason, person(by), teams.read(trajectory, today()), today()));
    }

    /**
     * The team looked at the plan in force and keeps it: no amendment is needed. Refuses who is not of the team, without a
     * reason, and while no version is in force.
     */
    @Transactional
    public void keep(TrajectoryId trajectory, String reason) {
        var by = access.requireReader(trajectory).requireTeam();
        var inForce = findInForce(versions.listOf(trajectory))
                .orElseThrow(() -> new RuleViolation(VersionRefusal.NO_PLAN_IN_FORCE));

        var review = PlanReview.of(
                person(by),
                today(),
                reason,
                Basis.of(
                        bases.topicsOf(trajectory),
                        teams.read(trajectory, today()),
                        schedules.of(trajectory).fteOn(today())));

        bases.insert(inForce, review);
        checks.refresh(trajectory, check);
    }

    /** Writes what became of a version; one that comes in force takes the place of the last one. */
    private void write(PlanVersion before, PlanVersion after) {
        var from = after.inForceFrom();
        if (from != null) {
            findInForce(versions.listOf(after.trajectory()))
                    .ifPresent(last -> versions.update(last, last.supersede(from)));
        }
        if (!after.equals(before)) {
            versions.update(before, after);
        }
        checks.refresh(after.trajectory(), check);
        if (from != null) {
            events.publishEvent(new PlanInForce(after.trajectory(), after.number(), from));
        }
    }

    private PlanVersion fresh(TrajectoryId trajectory, int number, int version) {
        var found = find(trajectory, number);
        if (found.version() != version) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
        return found;
    }

    private PlanVersion find(TrajectoryId trajectory, int number) {
        return versions.find(trajectory, number).orElseThrow(() -> missing(trajectory, number));
    }

    private static NotFound missing(TrajectoryId trajectory, int number) {
        return new NotFound("version " + number + " of plan of " + trajectory);
    }

    private static List<VersionLine> lines(List<PlanVersion> versions, PlanTeam team) {
        return versions.stream()
                .map(version -> new VersionLine(version, version.waitsFor(team)))
                .toList();
    }

    private VersionContent content(PlanVersion version, PlanTeam team, Relation reader) {
        var snapshot = versions.snapshotOf(version.id());
        var agree = version.waitsFor(reader.person(), team);
        return new VersionContent(
                version,
                snapshot.read(),
                snapshot.sha256(),
                version.waitsFor(team),
                new Turn(
                        agree,
                        agree || version.maySayWhatToChange(reader.person(), team),
                        version.mayWithdraw(reader.person(), team)));
    }

    private static Optional<PlanVersion> findInForce(List<PlanVersion> versions) {
        return versions.stream()
                .filter(version -> version.status() == VersionStatus.IN_FORCE)
                .findFirst();
    }

    private static LocalDate lastLookedAt(PlanVersion inForce, @Nullable PlanReview review) {
        var from = inForce.inForceFrom();
        if (review != null) {
            return review.on();
        }
        return from == null ? inForce.proposedOn() : from;
    }

    private Person person(Relation by) {
        return trajectories.getPerson(by.person());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
