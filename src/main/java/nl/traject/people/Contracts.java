package nl.traject.people;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.rules.ScheduleChange;
import nl.traject.rules.ScheduleFacts;
import nl.traject.rules.ScheduleFacts.FteChange;
import nl.traject.shared.Period;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The employment contract: its terms, hours, and leave as far as everybody of the dossier may know it. Every change can be
 * looked at beforehand, date by date.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Contracts {

    private static final int FTE_DECIMALS = 2;

    private final ContractStore contracts;
    private final DueDates dates;
    private final TrajectoryAccess access;
    private final Clock clock;

    Contracts(ContractStore contracts, DueDates dates, TrajectoryAccess access, Clock clock) {
        this.contracts = contracts;
        this.dates = dates;
        this.access = access;
        this.clock = clock;
    }

    /** In the order of their numbers. */
    public List<ContractTerm> listTerms(TrajectoryId trajectory) {
        access.relationTo(trajectory).requireContractReader();
        return contracts.termsOf(trajectory);
    }

    /** In the order of their first days. */
    public List<GrantedLeave> listLeave(TrajectoryId trajectory) {
        access.relationTo(trajectory).requireContractReader();
        return contracts.leaveOf(trajectory);
    }

    /**
     * HR signs the next term, from the day after the last one; every date follows. That it was decided and given in writing
     * is the evaluation's to see to.
     */
    @Transactional
    public ContractTerm continueContract(
            TrajectoryId trajectory, LocalDate lastDay, BigDecimal fte, LocalDate signedOn, String source) {
        access.relationTo(trajectory).requireHr();
        var start = nextTermFrom(trajectory);
        if (lastDay.isBefore(start)) {
            throw new RuleViolation(PeopleRefusal.CONTRACT_TERM_LAST_DAY_AFTER_START);
        }
        return append(trajectory, new Period(start, lastDay), fte, signedOn, source);
    }

    /** Where a further term begins: the day after the latest one, as granted leave and other hours have moved its last day. */
    public LocalDate nextTermFrom(TrajectoryId trajectory) {
        access.relationTo(trajectory).requireContractReader();
        var schedule = schedule(trajectory);
        return contracts.termsOf(trajectory).stream()
                .reduce((earlier, later) -> later)
                .map(latest -> latest.runsTo(schedule).plusDays(1))
                .orElse(schedule.start());
    }

    /** Every date with and without a leave; candidate and HR look before they ask or grant. */
    public ScheduleChange whatIf(TrajectoryId trajectory, GrantedLeave leave) {
        requireOwnOrHr(trajectory);
        requireRoom(trajectory, leave);
        return dates.change(trajectory, facts -> leave.event().map(facts::plus).orElse(facts));
    }

    /** Every date with and without other hours from a day on. */
    public ScheduleChange whatIf(TrajectoryId trajectory, LocalDate from, BigDecimal fte) {
        requireOwnOrHr(trajectory);
        requireNewHours(trajectory, from, fte);
        return dates.change(trajectory, facts -> facts.plus(new FteChange(from, fte, today())));
    }

    /** Every date with and without a further term. */
    public ScheduleChange whatIf(TrajectoryId trajectory, Period period, BigDecimal fte, @Nullable LocalDate signedOn) {
        requireOwnOrHr(trajectory);
        requireNewTerm(trajectory, period, fte);
        return dates.change(
                trajectory,
                facts -> facts.plus(new ScheduleFacts.ContractTerm(period.from(), period.to(), signedOn, fte)));
    }

    /** Every date with and without a pause of the whole trajectory. */
    public ScheduleChange whatIfPaused(TrajectoryId trajectory, Period days) {
        return whatIf(trajectory, GrantedLeave.pause(days, today()));
    }

    /** Every date with a pause as it stands, and with work going on from a day within it. */
    public ScheduleChange whatIfResumed(TrajectoryId trajectory, Period pause, LocalDate day) {
        requireOwnOrHr(trajectory);
        var standing = contracts.leaveOf(trajectory).stream()
                .filter(leave -> leave.period().equals(pause))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRefusal.STALE_VERSION));
        return dates.change(trajectory, facts -> {
            var without = standing.event().map(facts::minus).orElse(facts);
            return standing.endingBefore(day)
                    .flatMap(GrantedLeave::event)
                    .map(without::plus)
                    .orElse(without);
        });
    }

    /** HR lets the whole trajectory rest; every date follows. It has no kind: its reason is open to the dossier. */
    @Transactional
    public LeaveId pause(TrajectoryId trajectory, Period days) {
        access.relationTo(trajectory).requireHr();
        var pause = GrantedLeave.pause(days, today());
        requireRoom(trajectory, pause);

        var id = contracts.insertLeave(trajectory, pause);
        dates.recompute(trajectory);
        return id;
    }

    /** HR lets work go on from a day within a pause; dates return by the days that are left of it. */
    @Transactional
    public void resume(TrajectoryId trajectory, LeaveId pause, Period days, LocalDate from) {
        access.relationTo(trajectory).requireHr();

        if (from.isAfter(days.from())) {
            contracts.endLeave(trajectory, pause, from.minusDays(1));
        } else {
            contracts.deleteLeave(trajectory, pause);
        }
        dates.recompute(trajectory);
    }

    /** HR grants leave; every date follows. Its kind is kept apart, for candidate and HR. */
    @Transactional
    public LeaveId grantLeave(TrajectoryId trajectory, GrantedLeave leave, String kind) {
        access.relationTo(trajectory).requireHr();
        requireRoom(trajectory, leave);

        var id = contracts.insertLeave(trajectory, leave, kind);
        dates.recompute(trajectory);
        return id;
    }

    /** HR takes granted leave back; every date returns. */
    @Transactional
    public void revokeLeave(TrajectoryId trajectory, LeaveId leave) {
        access.relationTo(trajectory).requireHr();

        contracts.deleteLeave(trajectory, leave);
        dates.recompute(trajectory);
    }

    /** HR records other hours from a day on; what lies after it is stretched or shortened. */
    @Transactional
    public void changeHours(TrajectoryId trajectory, LocalDate from, BigDecimal fte) {
        access.relationTo(trajectory).requireHr();
        requireNewHours(trajectory, from, fte);

        contracts.insertFteChange(trajectory, from, fte, today());
        dates.recompute(trajectory);
    }

    /** HR adds a term after the last one, from the day after it. Refuses an overlap and a gap. */
    @Transactional
    public ContractTerm addTerm(
            TrajectoryId trajectory, Period period, BigDecimal fte, @Nullable LocalDate signedOn, String source) {
        access.relationTo(trajectory).requireHr();
        requireNewTerm(trajectory, period, fte);
        return append(trajectory, period, fte, signedOn, source);
    }

    /** The latest term is written down to end where it ends by now, so that the two meet. */
    private ContractTerm append(
            TrajectoryId trajectory, Period period, BigDecimal fte, @Nullable LocalDate signedOn, String source) {
        var latest = contracts.termsOf(trajectory).getLast();
        var term = new ContractTerm(latest.number() + 1, period, fte, signedOn, source);

        if (!latest.period().to().equals(period.from().minusDays(1))) {
            contracts.endTerm(trajectory, latest.number(), period.from().minusDays(1));
        }
        contracts.insert(trajectory, term);
        dates.recompute(trajectory);
        return term;
    }

    /** HR records the signature of a term; its last day then holds in the place of the computed one. */
    @Transactional
    public void sign(TrajectoryId trajectory, int number, LocalDate lastDay, LocalDate signedOn, String source) {
        access.relationTo(trajectory).requireHr();

        if (!contracts.sign(trajectory, number, lastDay, signedOn, source)) {
            throw new RuleViolation(PeopleRefusal.CONTRACT_TERM_SIGNED_ALREADY);
        }
        dates.recompute(trajectory);
    }

    /** Changes of hours, in the order of their days. */
    public List<FteChange> listHours(TrajectoryId trajectory) {
        access.relationTo(trajectory).requireContractReader();
        return contracts.fteChangesOf(trajectory);
    }

    private void requireOwnOrHr(TrajectoryId trajectory) {
        var relation = access.relationTo(trajectory);
        if (!relation.candidate()) {
            relation.requireHr();
        }
    }

    private void requireRoom(TrajectoryId trajectory, GrantedLeave leave) {
        var start = start(trajectory);
        if (leave.period().from().isBefore(start)) {
            throw new RuleViolation(PeopleRefusal.LEAVE_BEFORE_START, start);
        }
        if (contracts.leaveOf(trajectory).stream()
                .anyMatch(granted -> granted.period().overlaps(leave.period()))) {
            throw new RuleViolation(PeopleRefusal.LEAVE_NO_OVERLAP);
        }
    }

    private void requireNewHours(TrajectoryId trajectory, LocalDate from, BigDecimal fte) {
        requireFte(fte, PeopleRefusal.FTE_CHANGE_FTE_RANGE);
        var start = start(trajectory);
        if (!from.isAfter(start)) {
            throw new RuleViolation(PeopleRefusal.FTE_CHANGE_BEFORE_START, start);
        }
        if (contracts.fteChangesOf(trajectory).stream()
                .anyMatch(change -> change.from().equals(from))) {
            throw new RuleViolation(PeopleRefusal.FTE_CHANGE_ONCE_A_DAY);
        }
    }

    private void requireNewTerm(TrajectoryId trajectory, Period period, BigDecimal fte) {
        requireFte(fte, PeopleRefusal.CONTRACT_TERM_FTE_RANGE);
        var next = nextTermFrom(trajectory);
        if (period.from().isBefore(next)) {
            throw new RuleViolation(PeopleRefusal.CONTRACT_TERM_NO_OVERLAP);
        }
        if (period.from().isAfter(next)) {
            throw new RuleViolation(PeopleRefusal.CONTRACT_TERM_NO_GAP);
        }
    }

    private static void requireFte(BigDecimal fte, PeopleRefusal refusal) {
        if (fte.signum() <= 0
                || fte.compareTo(ScheduleFacts.MOST_FTE) > 0
                || fte.stripTrailingZeros().scale() > FTE_DECIMALS) {
            throw new RuleViolation(refusal);
        }
    }

    private LocalDate start(TrajectoryId trajectory) {
        return schedule(trajectory).start();
    }

    private MilestoneSchedule schedule(TrajectoryId trajectory) {
        return dates.change(trajectory, facts -> facts).before();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
