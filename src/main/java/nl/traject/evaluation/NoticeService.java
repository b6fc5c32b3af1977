package nl.traject.evaluation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import nl.traject.people.CheckBook;
import nl.traject.people.ContractTerm;
import nl.traject.people.Contracts;
import nl.traject.people.Schedules;
import nl.traject.people.Trajectories;
import nl.traject.people.TrajectoryAccess;
import nl.traject.security.CurrentUser;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employer's acts after an evaluation: the written notice, and the continuation of the contract. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class NoticeService {

    private final DecisionStore decisions;
    private final MilestoneStore milestones;
    private final TrajectoryAccess access;
    private final Trajectories trajectories;
    private final Schedules schedules;
    private final Contracts contracts;
    private final EvaluationChecks checks;
    private final CheckBook book;
    private final Clock clock;

    NoticeService(
            DecisionStore decisions,
            MilestoneStore milestones,
            TrajectoryAccess access,
            Trajectories trajectories,
            Schedules schedules,
            Contracts contracts,
            EvaluationChecks checks,
            CheckBook book,
            Clock clock) {
        this.decisions = decisions;
        this.milestones = milestones;
        this.access = access;
        this.trajectories = trajectories;
        this.schedules = schedules;
        this.contracts = contracts;
        this.checks = checks;
        this.book = book;
        this.clock = clock;
    }

    /** What HR acts on; open to the team and the school too, to an observer not. */
    public NoticeFile get(TrajectoryId trajectory) {
        var relation = access.relationTo(trajectory);
        if (!relation.hr() && !relation.isTeam() && !relation.isSchool()) {
            throw new NotFound("notice of trajectory " + trajectory);
        }
        return read(trajectory);
    }

    /** HR or an administrator records the written notice, given on a day. A late one is taken, and says so. */
    @Transactional
    public WrittenNotice give(TrajectoryId trajectory, LocalDate on, String source) {
        var relation = access.relationTo(trajectory);
        if (!relation.hr() && !relation.administrator()) {
            get(trajectory);
            throw new NotPermitted(EvaluationRefusal.ONLY_HR_OR_ADMINISTRATOR);
        }
        var file = read(trajectory);
        var today = LocalDate.now(clock);

        var notice = file.give(on, source, trajectories.getPerson(CurrentUser.get().person()), today);

        decisions.insert(trajectory, MilestoneStore.idOf(file.milestone()), notice);
        var after = file.afterNotice(today);
        if (!after.equals(file.milestone())) {
            milestones.save(after);
        }
        book.refresh(trajectory, checks);
        return notice;
    }

    /**
     * HR signs the continuation after a yes and its notice; every date follows, and the evaluation is closed.
     *
     * @param version of the milestone, as it was shown
     */
    @Transactional
    public ContractTerm continueContract(
            TrajectoryId trajectory, int version, LocalDate lastDay, BigDecimal fte, LocalDate signedOn, String source) {
        var relation = access.relationTo(trajectory);
        get(trajectory);
        relation.requireHr();
        var file = read(trajectory);
        if (file.milestone().version() != version) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }

        var closed = file.continued(LocalDate.now(clock));

        milestones.save(closed);
        return contracts.continueContract(trajectory, lastDay, fte, signedOn, source);
    }

    private NoticeFile read(TrajectoryId trajectory) {
        return new NoticeFile(
                milestones.find(trajectory, MilestoneKind.EVALUATION),
                Terms.of(schedules.of(trajectory)),
                decisions.findNotice(trajectory).orElse(null));
    }
}
