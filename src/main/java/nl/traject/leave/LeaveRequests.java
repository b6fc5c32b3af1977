package nl.traject.leave;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.traject.people.Contracts;
import nl.traject.people.Relation;
import nl.traject.people.Schedules;
import nl.traject.people.TrajectoryAccess;
import nl.traject.rules.RuleSet;
import nl.traject.rules.ScheduleChange;
import nl.traject.security.CurrentUser;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leave with its kind and reason, for the candidate and HR alone. The candidate asks and withdraws; HR grants, refuses with a
 * reason, revokes, or enters leave itself. To everybody else it is not there; they see the days that {@link Contracts} lists.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class LeaveRequests {

    private final LeaveStore requests;
    private final Contracts contracts;
    private final Schedules schedules;
    private final TrajectoryAccess access;
    private final Clock clock;

    LeaveRequests(LeaveStore requests, Contracts contracts, Schedules schedules, TrajectoryAccess access, Clock clock) {
        this.requests = requests;
        this.contracts = contracts;
        this.schedules = schedules;
        this.access = access;
        this.clock = clock;
    }

    /** Whether somebody may know kinds and reasons. */
    public static boolean isOpenTo(Relation relation) {
        return relation.candidate() || relation.hr();
    }

    /** In the order of their first days. Refuses everybody but candidate and HR as "not found". */
    public List<LeaveRequest> list(TrajectoryId trajectory) {
        requireReader(trajectory);
        return requests.list(trajectory);
    }

    /** Refuses what is not there and what is not open alike. */
    public LeaveRequest get(RequestId request) {
        var found = requests.find(request).orElseThrow(() -> new NotFound("leave request " + request));
        requireReader(found.trajectory());
        return found;
    }

    /** Every date with and without it, before anybody asks or grants. */
    public ScheduleChange preview(TrajectoryId trajectory, LeavePlan plan) {
        requireReader(trajectory);
        return contracts.whatIf(trajectory, plan.granted(rules(trajectory), today()));
    }

    /** The candidate asks. Refuses what could not be granted: an unknown kind, or days that overlap with granted leave. */
    @Transactional
    public RequestId ask(TrajectoryId trajectory, LeavePlan plan) {
        access.relationTo(trajectory).requireCandidate();
        return insert(trajectory, plan);
    }

    /** HR enters leave that was asked for elsewhere, and grants it. */
    @Transactional
    public RequestId enter(TrajectoryId trajectory, LeavePlan plan) {
        access.relationTo(trajectory).requireHr();
        var id = insert(trajectory, plan);
        grant(id, 1);
        return id;
    }

    /** The candidate withdraws what nobody has decided about. */
    @Transactional
    public void withdraw(RequestId id, int version) {
        var request = get(id);
        access.relationTo(request.trajectory()).requireCandidate();
        requireVersion(request.version() == version);

        save(request.withdraw());
    }

    /** HR grants; every date follows, and the days are open to the dossier as "leave". */
    @Transactional
    public void grant(RequestId id, int version) {
        var request = forHr(id, version);
        request.requireOpen();

        var granted = request.plan().granted(rules(request.trajectory()), today());
        var leave = contracts.grantLeave(
                request.trajectory(), granted, request.plan().kind());

        save(request.grant(leave, by(), today()));
    }

    /** HR refuses, with a reason that the candidate reads. */
    @Transactional
    public void refuse(RequestId id, int version, String why) {
        save(forHr(id, version).refuse(why, by(), today()));
    }

    /** HR takes granted leave back, with a reason; every date returns. */
    @Transactional
    public void revoke(RequestId id, int version, String why) {
        var request = forHr(id, version);

        save(request.revoke(why, by(), today()));

        if (request.leave() != null) {
            contracts.revokeLeave(request.trajectory(), request.leave());
        }
    }

    private RequestId insert(TrajectoryId trajectory, LeavePlan plan) {
        if (plan.askedOn().isAfter(today())) {
            throw new RuleViolation(LeaveRefusal.REQUEST_ASKED_AHEAD, plan.askedOn());
        }
        preview(trajectory, plan);
        return requests.insert(trajectory, plan, by());
    }

    private LeaveRequest forHr(RequestId id, int version) {
        var request = get(id);
        access.relationTo(request.trajectory()).requireHr();
        requireVersion(request.version() == version);
        return request;
    }

    private void save(LeaveRequest request) {
        requireVersion(requests.update(request));
    }

    private void requireReader(TrajectoryId trajectory) {
        if (!isOpenTo(access.relationTo(trajectory))) {
            throw new NotFound("leave of trajectory " + trajectory);
        }
    }

    private static void requireVersion(boolean current) {
        if (!current) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }

    private RuleSet rules(TrajectoryId trajectory) {
        return schedules.of(trajectory).rules();
    }

    private static PersonId by() {
        return CurrentUser.get().person();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
