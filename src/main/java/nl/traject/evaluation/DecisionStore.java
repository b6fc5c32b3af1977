package nl.traject.evaluation;

import static nl.traject.db.evaluation.Tables.DECISION;
import static nl.traject.db.evaluation.Tables.DECISION_CONDITION;
import static nl.traject.db.evaluation.Tables.RESPONSE;
import static nl.traject.db.evaluation.Tables.SEAL;
import static nl.traject.db.evaluation.Tables.WRITTEN_NOTICE;
import static nl.traject.db.people.Tables.PERSON;
import static org.jooq.Records.mapping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What is written once and stays: the decision, the response to it, the seal and the notice. */
@Repository
class DecisionStore {

    private final DSLContext dsl;

    DecisionStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** When written notice was given, for those of some trajectories where it was. */
    Map<TrajectoryId, LocalDate> noticeGivenOn(Collection<TrajectoryId> trajectories) {
        return dsl.select(WRITTEN_NOTICE.TRAJECTORY_ID, WRITTEN_NOTICE.GIVEN_ON)
                .from(WRITTEN_NOTICE)
                .where(WRITTEN_NOTICE.TRAJECTORY_ID.in(trajectories))
                .fetchMap(WRITTEN_NOTICE.TRAJECTORY_ID, WRITTEN_NOTICE.GIVEN_ON);
    }

    /** The notice alone, for those who read no dossier. */
    Optional<WrittenNotice> findNotice(TrajectoryId trajectory) {
        return dsl.select(
                        WRITTEN_NOTICE.GIVEN_ON,
                        WRITTEN_NOTICE.AT_THE_LATEST,
                        WRITTEN_NOTICE.SOURCE,
                        EvaluationStore.person(WRITTEN_NOTICE.RECORDED_BY))
                .from(WRITTEN_NOTICE)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(WRITTEN_NOTICE.RECORDED_BY))
                .where(WRITTEN_NOTICE.TRAJECTORY_ID.eq(trajectory))
                .fetchOptional(mapping(WrittenNotice::new));
    }

    void insert(TrajectoryId trajectory, MilestoneId milestone, Decision decision) {
        var proposal = decision.proposal();
        var id = dsl.insertInto(DECISION)
                .set(DECISION.TRAJECTORY_ID, trajectory)
                .set(DECISION.MILESTONE_ID, milestone)
                .set(DECISION.OUTCOME, proposal.outcome())
                .set(DECISION.MOTIVATION, proposal.motivation())
                .set(DECISION.WITHOUT_OBSERVER_REASON, proposal.withoutObserverReason())
                .set(DECISION.REASSESSED_ON, proposal.reassessedOn())
                .set(DECISION.DECIDED_ON, decision.decidedOn())
                .set(DECISION.DECIDED_BY, decision.decidedBy().id())
                .returningResult(DECISION.DECISION_ID)
                .fetchSingle()
                .value1();
        dsl.batch(proposal.conditions().stream()
                        .map(condition -> dsl.insertInto(DECISION_CONDITION)
                                .set(DECISION_CONDITION.TRAJECTORY_ID, trajectory)
                                .set(DECISION_CONDITION.DECISION_ID, id)
                                .set(DECISION_CONDITION.CONTENT, condition.text())
                                .set(DECISION_CONDITION.DUE_ON, condition.dueOn()))
                        .toList())
                .execute();
    }

    void insert(TrajectoryId trajectory, MilestoneId milestone, CandidateResponse response) {
        dsl.insertInto(RESPONSE)
                .set(RESPONSE.TRAJECTORY_ID, trajectory)
                .set(RESPONSE.MILESTONE_ID, milestone)
                .set(RESPONSE.CONTENT, response.text())
                .set(RESPONSE.RESPONDED_ON, response.respondedOn())
                .execute();
    }

    void insert(TrajectoryId trajectory, MilestoneId milestone, Seal seal, PersonId by) {
        dsl.insertInto(SEAL)
                .set(SEAL.TRAJECTORY_ID, trajectory)
                .set(SEAL.MILESTONE_ID, milestone)
                .set(SEAL.CONTENT, seal.content())
                .set(SEAL.SHA256, seal.sha256())
                .set(SEAL.SEALED_AT, seal.sealedAt())
                .set(SEAL.SEALED_BY, by)
                .execute();
    }

    void insert(TrajectoryId trajectory, MilestoneId milestone, WrittenNotice notice) {
        dsl.insertInto(WRITTEN_NOTICE)
                .set(WRITTEN_NOTICE.TRAJECTORY_ID, trajectory)
                .set(WRITTEN_NOTICE.MILESTONE_ID, milestone)
                .set(WRITTEN_NOTICE.GIVEN_ON, notice.givenOn())
                .set(WRITTEN_NOTICE.AT_THE_LATEST, notice.atTheLatest())
                .set(WRITTEN_NOTICE.SOURCE, notice.source())
                .set(WRITTEN_NOTICE.RECORDED_BY, notice.recordedBy().id())
                .execute();
    }
}
