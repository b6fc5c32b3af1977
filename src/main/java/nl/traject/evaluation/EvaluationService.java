package nl.traject.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.traject.people.CheckBook;
import nl.traject.people.Observations;
import nl.traject.people.Person;
import nl.traject.people.Relation;
import nl.traject.people.Schedules;
import nl.traject.people.Trajectories;
import nl.traject.people.TrajectoryAccess;
import nl.traject.security.CurrentUser;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The 18-month evaluation, from the self-report to the seal. Open to the team, the school, and the observer while it is open;
 * to everybody else it is not there. Each step says whose it is.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class EvaluationService {

    private final EvaluationStore evaluations;
    private final DecisionStore decisions;
    private final MilestoneStore milestones;
    private final DossierStore dossiers;
    private final TrajectoryAccess access;
    private final Trajectories trajectories;
    private final Schedules schedules;
    private final Observations observations;
    private final EvaluationChecks checks;
    private final CheckBook book;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    EvaluationService(
            EvaluationStore evaluations,
            DecisionStore decisions,
            MilestoneStore milestones,
            DossierStore dossiers,
            TrajectoryAccess access,
            Trajectories trajectories,
            Schedules schedules,
            Observations observations,
            EvaluationChecks checks,
            CheckBook book,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.evaluations = evaluations;
        this.decisions = decisions;
        this.milestones = milestones;
        this.dossiers = dossiers;
        this.access = access;
        this.trajectories = trajectories;
        this.schedules = schedules;
        this.observations = observations;
        this.checks = checks;
        this.book = book;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** Everything of it. Refuses as "not found" whoever is neither of the team, nor of the school, nor its observer. */
    public Evaluation get(TrajectoryId trajectory) {
        requireDossierReader(trajectory);
        return read(trajectory);
    }

    /** The nine parts with their states, as far as the reader sees what they rest on. */
    public Dossier dossierOf(Evaluation evaluation) {
        var trajectory = evaluation.milestone().trajectory();
        var relation = requireDossierReader(trajectory);
        return Dossier.assemble(
                evaluation,
                dossiers.read(trajectory),
                schedules.of(trajectory),
                LocalDate.now(clock),
                relation.isTeam());
    }

    /** The candidate keeps a draft of the self-report. */
    @Transactional
    public void saveSelfReport(TrajectoryId trajectory, int version, String text) {
        requireDossierReader(trajectory).requireCandidate();
        var evaluation = read(trajectory);
        requireFresh(version, evaluation.selfReport().version());

        var report = evaluation.saveSelfReport(text, clock.instant(), LocalDate.now(clock));

        milestones.save(evaluation.milestone(), milestones.begin(evaluation.milestone()), report);
    }

    /** The candidate hands the self-report in, with this text. */
    @Transactional
    public void fileSelfReport(TrajectoryId trajectory, int version, String text) {
        requireDossierReader(trajectory).requireCandidate();
        var evaluation = read(trajectory);
        requireFresh(version, evaluation.selfReport().version());
        var today = LocalDate.now(clock);

        var report = evaluation.saveSelfReport(text, clock.instant(), today).file(today);

        milestones.save(evaluation.milestone(), milestones.begin(evaluation.milestone()), report);
    }

    /** A supervisor keeps a draft of the own assessment. */
    @Transactional
    public void saveAssessment(TrajectoryId trajectory, int version, List<Assessment.Rating> ratings) {
        requireDossierReader(trajectory).requireSupervisor();
        var evaluation = read(trajectory);
        var self = self();
        requireFresh(version, evaluation.assessmentOf(self).version());

        var assessment = evaluation.rate(self, ratings, LocalDate.now(clock));

        evaluations.save(trajectory, milestones.begin(evaluation.milestone()), assessment);
    }

    /** A supervisor hands the own assessment in, with these levels and texts. */
    @Transactional
    public void submitAssessment(TrajectoryId trajectory, int version, List<Assessment.Rating> ratings) {
        requireDossierReader(trajectory).requireSupervisor();
        var evaluation = read(trajectory);
        var self = self();
        requireFresh(version, evaluation.assessmentOf(self).version());
        var today = LocalDate.now(clock);

        var assessment =
                evaluation.rate(self, ratings, today).submit(evaluation.terms().criterionCodes(), today);

        evaluations.save(trajectory, milestones.begin(evaluation.milestone()), assessment);
    }

    /** The candidate comments on a part of the dossier, or on a criterion of the assessment. */
    @Transactional
    public void comment(TrajectoryId trajectory, Dossier.Part part, String criterion, String text) {
        requireDossierReader(trajectory).requireCandidate();
        var evaluation = read(trajectory);

        var comment = evaluation.comment(part, criterion, text, LocalDate.now(clock));

        evaluations.insert(
                trajectory,
                milestones.begin(evaluation.milestone()),
                comment,
                CurrentUser.get().person());
    }

    /** A promotor proposes an observer among the registered people; from now on they see this dossier. */
    @Transactional
    public void proposeObserver(TrajectoryId trajectory, PersonId observer) {
        requireDossierReader(trajectory).requirePromotor();
        var evaluation = read(trajectory);
        evaluation.requireObserverAsked(LocalDate.now(clock));

        milestones.begin(evaluation.milestone());
        observations.propose(trajectory, observer);
    }

    /** A promotor takes the proposal back; the observer's access ends at once. */
    @Transactional
    public void withdrawObserver(TrajectoryId trajectory) {
        requireDossierReader(trajectory).requirePromotor();
        read(trajectory).requireWritable(LocalDate.now(clock));

        observations.close(trajectory);
    }

    /** The observer keeps a draft of the view. */
    @Transactional
    public void saveView(TrajectoryId trajectory, int version, String text) {
        requireDossierReader(trajectory).requireObserver();
        var evaluation = read(trajectory);
        var view = evaluation.viewOf(self(), LocalDate.now(clock));
        requireFresh(version, view.version());

        evaluations.save(trajectory, MilestoneStore.idOf(evaluation.milestone()), view.save(text));
    }

    /** The observer hands the view in. */
    @Transactional
    public void submitView(TrajectoryId trajectory, int version, String text) {
        requireDossierReader(trajectory).requireObserver();
        var evaluation = read(trajectory);
        var today = LocalDate.now(clock);
        var view = evaluation.viewOf(self(), today);
        requireFresh(version, view.version());

        evaluations.save(
                trajectory,
                MilestoneStore.idOf(evaluation.milestone()),
                view.save(text).submit(today));
    }

    /** A supervisor records that the meeting was held. */
    @Transactional
    public void recordMeeting(TrajectoryId trajectory, MeetingRecord held) {
        requireDossierReader(trajectory).requireSupervisor();
        var evaluation = read(trajectory);

        var meeting = evaluation.record(held, LocalDate.now(clock));

        evaluations.insert(
                trajectory,
                milestones.begin(evaluation.milestone()),
                meeting,
                CurrentUser.get().person());
    }

    /** The first promotor decides; the observer's access ends with it. */
    @Transactional
    public void decide(TrajectoryId trajectory, int version, Decision.Proposal proposal) {
        requireDossierReader(trajectory).requireFirstPromotor();
        var evaluation = read(trajectory);
        requireFresh(version, evaluation.milestone().version());
        var today = LocalDate.now(clock);

        var decision = evaluation.decide(proposal, self(), today);

        decisions.insert(trajectory, MilestoneStore.idOf(evaluation.milestone()), decision);
        milestones.save(evaluation.milestone().decide(decision.outcome(), today));
        observations.close(trajectory);
        book.refresh(trajectory, checks);
        events.publishEvent(new EvaluationDecided(
                trajectory, decision.outcome(), decision.decidedBy().id()));
    }

    /** The candidate responds to the decision. */
    @Transactional
    public void respond(TrajectoryId trajectory, String text) {
        requireDossierReader(trajectory).requireCandidate();
        var evaluation = read(trajectory);

        var response = evaluation.respond(text, LocalDate.now(clock));

        decisions.insert(trajectory, MilestoneStore.idOf(evaluation.milestone()), response);
    }

    /** A promotor or an administrator seals the dossier as it is. */
    @Transactional
    public void seal(TrajectoryId trajectory) {
        MilestoneService.requirePromotorOrAdministrator(requireDossierReader(trajectory));
        var evaluation = read(trajectory);
        evaluation.requireSealable(LocalDate.now(clock));

        var content = json.writeValueAsString(
                new Sealed(trajectories.get(trajectory).title(), evaluation, dossierOf(evaluation)));

        decisions.insert(
                trajectory,
                MilestoneStore.idOf(evaluation.milestone()),
                Seal.of(content, clock.instant()),
                CurrentUser.get().person());
    }

    /** What is frozen, in the order in which it is read. */
    private record Sealed(String trajectory, Evaluation evaluation, Dossier dossier) {}

    private Evaluation read(TrajectoryId id) {
        var trajectory = trajectories.get(id);
        var today = LocalDate.now(clock);
        var written = evaluations.read(id);
        return new Evaluation(
                milestones.find(id, MilestoneKind.EVALUATION),
                Terms.of(schedules.of(id)),
                trajectory.candidate(),
                trajectories.listSupervisions(id).stream()
                        .filter(supervision -> supervision.isValidOn(today))
                        .toList(),
                observations.findObserver(id).orElse(null),
                written.selfReport(),
                written.assessments(),
                written.view(),
                written.comments(),
                written.meeting(),
                written.decision(),
                written.response(),
                written.seal(),
                written.notice());
    }

    private Relation requireDossierReader(TrajectoryId trajectory) {
        var relation = access.relationTo(trajectory);
        if (!relation.isTeam() && !relation.isSchool() && !relation.observer()) {
            throw new NotFound("evaluation of trajectory " + trajectory);
        }
        return relation;
    }

    private Person self() {
        return trajectories.getPerson(CurrentUser.get().person());
    }

    private static void requireFresh(int given, int found) {
        if (given != found) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }
}
