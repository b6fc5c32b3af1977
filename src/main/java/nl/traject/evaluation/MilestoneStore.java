package nl.traject.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static nl.traject.db.evaluation.Tables.MILESTONE;
import static nl.traject.db.evaluation.Tables.REPORT;
import static org.jooq.Records.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Milestones and what the candidate wrote for them. */
@Repository
class MilestoneStore {

    private final DSLContext dsl;

    MilestoneStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Those that somebody has touched. */
    List<Milestone> listOf(TrajectoryId trajectory) {
        return milestones(MILESTONE.TRAJECTORY_ID.eq(trajectory));
    }

    /** Those of some trajectories that somebody has touched. */
    Map<TrajectoryId, List<Milestone>> listOf(Collection<TrajectoryId> trajectories) {
        return milestones(MILESTONE.TRAJECTORY_ID.in(trajectories)).stream().collect(groupingBy(Milestone::trajectory));
    }

    private List<Milestone> milestones(Condition which) {
        return dsl.select(
                        MILESTONE.MILESTONE_ID,
                        MILESTONE.TRAJECTORY_ID,
                        MILESTONE.KIND,
                        MILESTONE.STATUS,
                        MILESTONE.REASON,
                        MILESTONE.OUTCOME,
                        MILESTONE.DECIDED_ON,
                        MILESTONE.CLOSED_ON,
                        MILESTONE.VERSION)
                .from(MILESTONE)
                .where(which)
                .orderBy(MILESTONE.TRAJECTORY_ID, MILESTONE.NUMBER)
                .fetch(mapping(Milestone::new));
    }

    Milestone find(TrajectoryId trajectory, MilestoneKind kind) {
        return listOf(trajectory).stream()
                .filter(milestone -> milestone.kind() == kind)
                .findFirst()
                .orElseGet(() -> Milestone.untouched(trajectory, kind));
    }

    /** Keeps the milestone; the first step of all inserts it. Returns its id. */
    MilestoneId save(Milestone milestone) {
        var id = milestone.id();
        if (id == null) {
            return insert(milestone);
        }
        var rows = dsl.update(MILESTONE)
                .set(MILESTONE.STATUS, milestone.status())
                .set(MILESTONE.REASON, milestone.reason())
                .set(MILESTONE.OUTCOME, milestone.outcome())
                .set(MILESTONE.DECIDED_ON, milestone.decidedOn())
                .set(MILESTONE.CLOSED_ON, milestone.closedOn())
                .set(MILESTONE.VERSION, MILESTONE.VERSION.plus(1))
                .where(MILESTONE.MILESTONE_ID.eq(id))
                .and(MILESTONE.VERSION.eq(milestone.version()))
                .execute();
        requireOne(rows);
        return id;
    }

    private MilestoneId insert(Milestone milestone) {
        return dsl.insertInto(MILESTONE)
                .set(MILESTONE.TRAJECTORY_ID, milestone.trajectory())
                .set(MILESTONE.KIND, milestone.kind())
                .set(MILESTONE.NUMBER, milestone.kind().number())
                .set(MILESTONE.STATUS, milestone.status())
                .set(MILESTONE.REASON, milestone.reason())
                .set(MILESTONE.OUTCOME, milestone.outcome())
                .set(MILESTONE.DECIDED_ON, milestone.decidedOn())
                .set(MILESTONE.CLOSED_ON, milestone.closedOn())
                .onConflict(MILESTONE.TRAJECTORY_ID, MILESTONE.KIND)
                .doNothing()
                .returningResult(MILESTONE.MILESTONE_ID)
                .fetchOptional()
                .orElseThrow(() -> new RuleViolation(SharedRefusal.STALE_VERSION))
                .value1();
    }

    /** The first step: the milestone is in progress, unless it already was. */
    MilestoneId begin(Milestone milestone) {
        var begun = milestone.begin();
        var id = begun.id();
        return id != null && begun.equals(milestone) ? id : save(begun);
    }

    CandidateReport reportOf(TrajectoryId trajectory, MilestoneKind kind) {
        return findReport(trajectory, kind).orElse(CandidateReport.NONE);
    }

    private Optional<CandidateReport> findReport(TrajectoryId trajectory, MilestoneKind kind) {
        return dsl.select(REPORT.CONTENT, REPORT.SAVED_AT, REPORT.FILED_ON, REPORT.VERSION)
                .from(REPORT)
                .join(MILESTONE)
                .on(MILESTONE.MILESTONE_ID.eq(REPORT.MILESTONE_ID))
                .where(MILESTONE.TRAJECTORY_ID.eq(trajectory))
                .and(MILESTONE.KIND.eq(kind))
                .fetchOptional(mapping(CandidateReport::new));
    }

    void save(Milestone milestone, MilestoneId id, CandidateReport report) {
        if (report.version() == 0) {
            dsl.insertInto(REPORT)
                    .set(REPORT.TRAJECTORY_ID, milestone.trajectory())
                    .set(REPORT.MILESTONE_ID, id)
                    .set(REPORT.CONTENT, report.text())
                    .set(REPORT.SAVED_AT, report.savedAt())
                    .set(REPORT.FILED_ON, report.filedOn())
                    .execute();
        } else {
            requireOne(dsl.update(REPORT)
                    .set(REPORT.CONTENT, report.text())
                    .set(REPORT.SAVED_AT, report.savedAt())
                    .set(REPORT.FILED_ON, report.filedOn())
                    .set(REPORT.VERSION, REPORT.VERSION.plus(1))
                    .where(REPORT.MILESTONE_ID.eq(id))
                    .and(REPORT.VERSION.eq(report.version()))
                    .execute());
        }
    }

    /** The id of what is there already; for the steps after the first. */
    static MilestoneId idOf(Milestone milestone) {
        var id = milestone.id();
        if (id == null) {
            throw new IllegalStateException("nobody has begun " + milestone.kind());
        }
        return id;
    }

    static void requireOne(int rows) {
        if (rows == 0) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }
}
