package nl.traject.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.traject.people.Person;
import nl.traject.people.Supervision;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The 18-month evaluation of one trajectory, with everything that was written for it, and the order of its steps: what may
 * be done, by whom is asked elsewhere, and why not yet.
 *
 * @param panel    who supervises today; each of them assesses, the first promotor decides
 * @param observer whose access is open, null when nobody is proposed, and after the decision
 */
public record Evaluation(
        Milestone milestone,
        Terms terms,
        Person candidate,
        List<Supervision> panel,
        @Nullable Person observer,
        CandidateReport selfReport,
        List<Assessment> assessments,
        @Nullable ObserverView view,
        List<PartComment> comments,
        @Nullable MeetingRecord meeting,
        @Nullable Decision decision,
        @Nullable CandidateResponse response,
        @Nullable Seal seal,
        @Nullable WrittenNotice notice) {

    public Evaluation {
        panel = List.copyOf(panel);
        assessments = List.copyOf(assessments);
        comments = List.copyOf(comments);
    }

    /** Something that keeps a step from being taken, as the refusal it would end in. */
    public record Obstacle(EvaluationRefusal refusal, List<Object> arguments) {

        Obstacle(EvaluationRefusal refusal, Object... arguments) {
            this(refusal, List.of(arguments));
        }

        RuleViolation violation() {
            return new RuleViolation(refusal, arguments.toArray());
        }
    }

    public boolean isDecided() {
        return decision != null;
    }

    public Milestone.Status statusOn(LocalDate today) {
        return milestone.statusOn(today, terms.opens());
    }

    /** What this supervisor has assessed so far. */
    public Assessment assessmentOf(Person supervisor) {
        return findAssessment(supervisor.id()).orElseGet(() -> Assessment.none(supervisor));
    }

    private Optional<Assessment> findAssessment(PersonId supervisor) {
        return assessments.stream()
                .filter(assessment -> assessment.assessor().id().equals(supervisor))
                .findFirst();
    }

    /** Supervisors whose assessment is not handed in. */
    public List<Person> withoutAssessment() {
        return panel.stream()
                .map(Supervision::supervisor)
                .distinct()
                .filter(person -> findAssessment(person.id())
                        .filter(Assessment::isSubmitted)
                        .isEmpty())
                .toList();
    }

    /** Whether a decision needs a reason because the observer's view, which the rule set asks for, is missing. */
    public boolean lacksObserversView() {
        return terms.observersView() && (view == null || !view.isSubmitted());
    }

    // ---- While it is open ------------------------------------------------------------------------------------------

    /** Refuses to write for it before it opens, and after it was decided or waived. */
    public Evaluation requireWritable(LocalDate today) {
        obstacleToWriting(today).ifPresent(obstacle -> {
            throw obstacle.violation();
        });
        return this;
    }

    private Optional<Obstacle> obstacleToWriting(LocalDate today) {
        if (decision != null) {
            return Optional.of(new Obstacle(EvaluationRefusal.ALREADY_DECIDED, decision.decidedOn()));
        }
        return today.isBefore(terms.opens())
                ? Optional.of(new Obstacle(EvaluationRefusal.NOT_OPEN_YET, terms.opens()))
                : Optional.empty();
    }

    /** Keeps the draft of the self-report. */
    public CandidateReport saveSelfReport(String text, Instant now, LocalDate today) {
        return requireWritable(today).selfReport.save(text, now);
    }

    /** The candidate hands the self-report in. */
    public CandidateReport fileSelfReport(LocalDate today) {
        return requireWritable(today).selfReport.file(today);
    }

    /** A supervisor keeps a draft of the assessment. */
    public Assessment rate(Person supervisor, List<Assessment.Rating> ratings, LocalDate today) {
        return requireWritable(today).assessmentOf(supervisor).rate(ratings, terms.criterionCodes());
    }

    /** A supervisor hands the assessment in. */
    public Assessment submitAssessment(Person supervisor, LocalDate today) {
        return requireWritable(today).assessmentOf(supervisor).submit(terms.criterionCodes(), today);
    }

    /** The candidate says something to a part of the dossier. */
    public PartComment comment(Dossier.Part part, String criterion, String text, LocalDate today) {
        requireWritable(today);
        if (!criterion.isEmpty() && !terms.criterionCodes().contains(criterion)) {
            throw new RuleViolation(EvaluationRefusal.RATING_UNKNOWN_CRITERION);
        }
        return new PartComment(part, criterion, text, today);
    }

    /** Refuses to propose an observer where the rule set asks for none. */
    public void requireObserverAsked(LocalDate today) {
        requireWritable(today);
        if (!terms.observer()) {
            throw new RuleViolation(EvaluationRefusal.OBSERVER_NOT_ASKED);
        }
    }

    /** The observer's own text; nobody else's view is shown to be theirs. */
    public ObserverView viewOf(Person by, LocalDate today) {
        requireWritable(today);
        return view == null || !view.observer().equals(by) ? ObserverView.none(by) : view;
    }

    /** A supervisor records the meeting. Refuses one that was not held yet, was held before the opening, and a second. */
    public MeetingRecord record(MeetingRecord held, LocalDate today) {
        requireWritable(today);
        if (meeting != null) {
            throw new RuleViolation(EvaluationRefusal.MEETING_ONCE);
        }
        if (held.heldOn().isAfter(today)) {
            throw new RuleViolation(EvaluationRefusal.MEETING_NOT_HELD_YET, today);
        }
        if (held.heldOn().isBefore(terms.opens())) {
            throw new RuleViolation(EvaluationRefusal.MEETING_BEFORE_OPENING, terms.opens());
        }
        return held;
    }

    // ---- Decision --------------------------------------------------------------------------------------------------

    /** Everything that keeps it from being decided, in the order of the dossier; empty when nothing does. */
    public List<Obstacle> obstacles(LocalDate today) {
        var closed = obstacleToWriting(today);
        if (closed.isPresent()) {
            return List.of(closed.get());
        }
        var obstacles = new ArrayList<Obstacle>();
        if (!selfReport.isFiled()) {
            var refusal = selfReport.isStarted()
                    ? EvaluationRefusal.SELF_REPORT_IS_DRAFT
                    : EvaluationRefusal.SELF_REPORT_MISSING;
            obstacles.add(new Obstacle(refusal, candidate.name()));
        }
        withoutAssessment()
                .forEach(person -> obstacles.add(new Obstacle(EvaluationRefusal.ASSESSMENT_MISSING, person.name())));
        if (meeting == null) {
            obstacles.add(new Obstacle(EvaluationRefusal.MEETING_NOT_RECORDED, terms.date()));
        }
        return obstacles;
    }

    /**
     * The first promotor decides. Refuses while anything is missing, anything but a plain yes without a motivation, and a
     * decision without the observer's view, where the rule set wants it, without a reason.
     */
    public Decision decide(Decision.Proposal proposal, Person by, LocalDate today) {
        obstacles(today).stream().findFirst().ifPresent(obstacle -> {
            throw obstacle.violation();
        });
        proposal.requireComplete(today, terms.notice());
        if (lacksObserversView() && proposal.withoutObserverReason().isEmpty()) {
            throw new RuleViolation(EvaluationRefusal.OBSERVER_VIEW_MISSING);
        }
        return new Decision(proposal, today, by);
    }

    // ---- After it --------------------------------------------------------------------------------------------------

    /** Last day on which the candidate may respond; empty before the decision. */
    public Optional<LocalDate> respondUntil() {
        return Optional.ofNullable(decision).map(made -> made.decidedOn().plusDays(terms.responseDays()));
    }

    /** Whether the days to respond run past the notice date, because it was decided after the decide-by date. */
    public boolean responseRunsIntoNotice() {
        return respondUntil().filter(day -> day.isAfter(terms.notice())).isPresent();
    }

    /** The candidate answers, once, while the days run. */
    public CandidateResponse respond(String text, LocalDate today) {
        var until = respondUntil()
                .orElseThrow(() -> new RuleViolation(EvaluationRefusal.RESPONSE_AFTER_DECISION));
        if (response != null) {
            throw new RuleViolation(EvaluationRefusal.RESPONSE_ONCE);
        }
        if (today.isAfter(until)) {
            throw new RuleViolation(EvaluationRefusal.RESPONSE_OVER, until);
        }
        return new CandidateResponse(text, today);
    }

    /** Refuses to seal before the decision, before the response or the end of its days, and a second time. */
    public void requireSealable(LocalDate today) {
        var until =
                respondUntil().orElseThrow(() -> new RuleViolation(EvaluationRefusal.SEAL_AFTER_DECISION));
        if (seal != null) {
            throw new RuleViolation(EvaluationRefusal.SEAL_ONCE);
        }
        if (response == null && !today.isAfter(until)) {
            throw new RuleViolation(EvaluationRefusal.SEAL_WAITS_FOR_RESPONSE, until);
        }
    }

    /** What HR acts on. */
    public NoticeFile noticeFile() {
        return new NoticeFile(milestone, terms, notice);
    }
}
