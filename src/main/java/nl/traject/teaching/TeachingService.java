package nl.traject.teaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nl.traject.people.CheckBook;
import nl.traject.people.Person;
import nl.traject.people.Relation;
import nl.traject.people.Schedules;
import nl.traject.people.Supervision;
import nl.traject.people.Trajectories;
import nl.traject.people.TrajectoryAccess;
import nl.traject.rules.TeachingRules.Breach;
import nl.traject.rules.TeachingRules.Kind;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps teaching duties. Candidate or supervisor proposes, the other accepts; the candidate fills in hours, a supervisor
 * confirms them; whoever enters a duty that breaks a rule gives a reason, which an administrator may accept.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TeachingService {

    private final TeachingStore duties;
    private final Trajectories trajectories;
    private final TrajectoryAccess access;
    private final Schedules schedules;
    private final CheckBook checks;
    private final TeachingChecks facts;
    private final Clock clock;

    TeachingService(
            TeachingStore duties,
            Trajectories trajectories,
            TrajectoryAccess access,
            Schedules schedules,
            CheckBook checks,
            TeachingChecks facts,
            Clock clock) {
        this.duties = duties;
        this.trajectories = trajectories;
        this.access = access;
        this.schedules = schedules;
        this.checks = checks;
        this.facts = facts;
        this.clock = clock;
    }

    /** All duties against the rules, today. For team and school. */
    public TeachingOverview overview(TrajectoryId trajectory) {
        access.requireReader(trajectory);
        return TeachingOverview.on(today(), schedules.of(trajectory), duties.list(trajectory));
    }

    /** One duty. Refuses as "not found" what is not there or not open. */
    public Duty get(DutyId duty) {
        var found = find(duty);
        access.requireReader(found.trajectory());
        return found;
    }

    /** The hours filled in for a duty, by week. */
    public List<WorkedWeek> listWeeks(DutyId duty) {
        access.requireReader(find(duty).trajectory());
        return duties.weeks(duty);
    }

    /** Who can be asked to accept a duty. */
    public List<Person> listSupervisors(TrajectoryId trajectory) {
        access.requireReader(trajectory);
        return trajectories.listSupervisions(trajectory).stream()
                .filter(supervision -> supervision.isValidOn(today()))
                .map(Supervision::supervisor)
                .distinct()
                .toList();
    }

    /** The rules that a duty would break, before it is entered. */
    public List<Breach> preview(TrajectoryId trajectory, DutyPlan plan) {
        access.relationTo(trajectory).requireTeam();
        return breaches(Duty.byCandidate(trajectory, plan, today()));
    }

    /** The rules that a duty would break, before it is changed. */
    public List<Breach> preview(DutyId id, DutyPlan plan) {
        var duty = find(id);
        var reader = access.requireReader(duty.trajectory()).requireTeam();
        return breaches(duty.revise(plan, reader, by(reader), today()));
    }

    /** Candidate or supervisor proposes a duty. One that breaks a rule needs a reason. */
    @Transactional
    public DutyId propose(TrajectoryId trajectory, DutyPlan plan, String reason) {
        var reader = access.relationTo(trajectory).requireTeam();

        var duty = reader.candidate()
                ? Duty.byCandidate(trajectory, plan, today())
                : Duty.bySupervisor(trajectory, plan, by(reader), today());
        var broken = kinds(breaches(duty));
        var why = reasonFor(broken, reason);

        var id = duties.insert(duty);
        broken.forEach(rule -> duties.insertException(id, trajectory, rule, why, new Mark(by(reader), today())));
        checks.refresh(trajectory, facts);
        return id;
    }

    /** Candidate or supervisor changes a duty that has not begun; reasons given before were about something else. */
    @Transactional
    public void revise(DutyId id, int version, DutyPlan plan, String reason) {
        var duty = find(id);
        var reader = access.requireReader(duty.trajectory()).requireTeam();
        requireVersion(duty.version() == version);

        var revised = duty.revise(plan, reader, by(reader), today());
        var broken = kinds(breaches(revised));
        var why = reasonFor(broken, reason);

        requireVersion(duties.update(id, revised));
        duties.deleteExceptions(id, EnumSet.allOf(Kind.class));
        broken.forEach(rule -> duties.insertException(id, duty.trajectory(), rule, why, new Mark(by(reader), today())));
        checks.refresh(duty.trajectory(), facts);
    }

    /** The candidate asks a supervisor to accept it. */
    @Transactional
    public void ask(DutyId id, int version, PersonId supervisor) {
        change(
                id,
                version,
                Relation::requireCandidate,
                (duty, reader) -> duty.ask(supervisor(duty.trajectory(), supervisor), today()));
    }

    /** The side that did not propose it accepts it. */
    @Transactional
    public void agree(DutyId id, int version) {
        change(id, version, Relation::requireTeam, (duty, reader) -> duty.agree(reader, by(reader), today()));
    }

    /** The candidate fills in the hours of a week; filling in again replaces them. */
    @Transactional
    public void work(DutyId id, WorkedWeek week) {
        var duty = find(id);
        access.requireReader(duty.trajectory()).requireCandidate();

        var running = duty.work(week, today());

        if (running.status() != duty.status()) {
            requireVersion(duties.update(id, running));
        }
        duties.keep(id, duty.trajectory(), week);
        checks.refresh(duty.trajectory(), facts);
    }

    /** A supervisor confirms the hours, and the duty is done. */
    @Transactional
    public void confirm(DutyId id, int version) {
        change(id, version, Relation::requireSupervisor, (duty, reader) -> duty.confirm(by(reader), today()));
    }

    /** Somebody of the team notes what was said about hours far over plan. */
    @Transactional
    public void note(DutyId id, int version, String text) {
        change(id, version, Relation::requireTeam, (duty, reader) -> duty.note(text));
    }

    /** Somebody of the team calls it off. */
    @Transactional
    public void cancel(DutyId id, int version, String reason) {
        change(id, version, Relation::requireTeam, (duty, reader) -> duty.cancel(reason));
    }

    /** Somebody of the team gives a reason for the rules that a duty has come to break. */
    @Transactional
    public void explain(DutyId id, int version, String reason) {
        var duty = find(id);
        var reader = access.requireReader(duty.trajectory()).requireTeam();
        requireVersion(duty.version() == version);

        var unexplained = kinds(breaches(duty));
        duty.exceptions().stream()
                .filter(exception -> exception.accepted() != null)
                .forEach(exception -> unexplained.remove(exception.rule()));
        if (unexplained.isEmpty()) {
            throw new RuleViolation(TeachingRefusal.RULE_EXCEPTION_NOT_NEEDED);
        }
        var why = reasonFor(unexplained, reason);

        duties.deleteExceptions(id, unexplained);
        unexplained.forEach(
                rule -> duties.insertException(id, duty.trajectory(), rule, why, new Mark(by(reader), today())));
        checks.refresh(duty.trajectory(), facts);
    }

    /** An administrator accepts a reason, and the rule no longer counts as broken. */
    @Transactional
    public void accept(RuleExceptionId id, int version) {
        var duty = duties.findByException(id).orElseThrow(() -> new NotFound("exception " + id));
        var reader = access.requireReader(duty.trajectory()).requireAdministrator();
        var exception = duty.exceptions().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("exception " + id));
        requireVersion(exception.version() == version);

        var accepted = exception.accept(by(reader), today());

        requireVersion(duties.update(accepted));
        checks.refresh(duty.trajectory(), facts);
    }

    private void change(DutyId id, int version, UnaryOperator<Relation> gate, BiFunction<Duty, Relation, Duty> step) {
        var duty = find(id);
        var reader = gate.apply(access.requireReader(duty.trajectory()));
        requireVersion(duty.version() == version);

        var changed = step.apply(duty, reader);

        requireVersion(duties.update(id, changed));
        checks.refresh(duty.trajectory(), facts);
    }

    private List<Breach> breaches(Duty duty) {
        var all = new ArrayList<>(duties.list(duty.trajectory()));
        all.removeIf(other -> other.id() != null && other.id().equals(duty.id()));
        all.add(duty);
        return DutyRules.breaches(schedules.of(duty.trajectory()), all).stream()
                .filter(breach -> breach.duty().reference().equals(DutyRules.reference(duty)))
                .toList();
    }

    private static Set<Kind> kinds(List<Breach> breaches) {
        var kinds = EnumSet.noneOf(Kind.class);
        breaches.forEach(breach -> kinds.add(breach.kind()));
        return kinds;
    }

    private static String reasonFor(Set<Kind> broken, String reason) {
        var why = reason.strip();
        if (!broken.isEmpty() && (why.isEmpty() || why.length() > Duty.LONGEST)) {
            throw new RuleViolation(TeachingRefusal.RULE_EXCEPTION_REASON_LENGTH);
        }
        return why;
    }

    private static void requireVersion(boolean current) {
        if (!current) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }

    private Person supervisor(TrajectoryId trajectory, PersonId asked) {
        return listSupervisors(trajectory).stream()
                .filter(person -> person.id().equals(asked))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(TeachingRefusal.DUTY_ASKED_IS_SUPERVISOR));
    }

    private Duty find(DutyId duty) {
        return duties.find(duty).orElseThrow(() -> new NotFound("duty " + duty));
    }

    private Person by(Relation reader) {
        return trajectories.getPerson(reader.person());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
