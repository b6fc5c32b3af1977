package nl.traject.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.traject.rules.CheckState;
import nl.traject.rules.Checks;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.shared.Ects;
import org.jspecify.annotations.Nullable;

/** The nine parts of what an evaluation rests on, each with its state and a line of figures. */
public record Dossier(List<Entry> entries) {

    public Dossier {
        entries = List.copyOf(entries);
    }

    /** A part, in the order in which it is read. */
    public enum Part {
        PLAN,
        REPORT,
        EDUCATION,
        TEACHING,
        PAPERS,
        LOG,
        SELF_REPORT,
        ASSESSMENT,
        OBSERVER_VIEW;

        /** Counted from 1. */
        public int number() {
            return ordinal() + 1;
        }
    }

    /** How far a part is. */
    public enum State {
        READY,
        /** There, and less than it should be. */
        BELOW,
        DRAFT,
        MISSING,
        /** Missing although its date has passed. */
        LATE,
        /** The rule set does not ask for it. */
        NOT_ASKED;

        /** Whether nothing is left to do for it. */
        public boolean isReady() {
            return this == READY || this == BELOW || this == NOT_ASKED;
        }
    }

    /**
     * One part.
     *
     * @param line      name of the sentence about it within the bundle
     * @param arguments what fills that sentence
     */
    public record Entry(Part part, State state, String line, List<Object> arguments) {

        static Entry of(Part part, State state, String line, Object... arguments) {
            return new Entry(part, state, line, List.of(arguments));
        }
    }

    /** What the other features' records add up to. */
    public record Figures(
            @Nullable Integer planNumber,
            @Nullable LocalDate planInForceFrom,
            int topics,
            int agreedTopics,
            BigDecimal creditedEc,
            int duties,
            BigDecimal plannedHours,
            int papers,
            int acceptedPapers,
            int papersUnderReview,
            @Nullable LocalDate lastActivityOn,
            @Nullable LocalDate reportFiledOn) {}

    /**
     * Puts the parts together as they are on a day.
     *
     * @param team whether the reader is of the team; to others the log is closed and says so
     */
    static Dossier assemble(
            Evaluation evaluation, Figures figures, MilestoneSchedule schedule, LocalDate today, boolean team) {
        var entries = new ArrayList<Entry>();
        entries.add(plan(figures));
        entries.add(
                figures.reportFiledOn == null
                        ? Entry.of(Part.REPORT, State.MISSING, "none")
                        : Entry.of(Part.REPORT, State.READY, "filed", figures.reportFiledOn));
        entries.add(education(figures, schedule, today));
        entries.add(Entry.of(
                Part.TEACHING,
                State.READY,
                "duties",
                figures.duties,
                figures.plannedHours.setScale(0, RoundingMode.HALF_UP)));
        entries.add(Entry.of(
                Part.PAPERS,
                figures.papers == 0 ? State.MISSING : State.READY,
                "papers",
                figures.papers,
                figures.acceptedPapers,
                figures.papersUnderReview));
        entries.add(log(figures, team));
        entries.add(selfReport(evaluation.selfReport()));
        entries.add(assessment(evaluation));
        entries.add(observersView(evaluation, today));
        return new Dossier(entries);
    }

    private static Entry plan(Figures figures) {
        var number = figures.planNumber;
        var from = figures.planInForceFrom;
        return number == null || from == null
                ? Entry.of(Part.PLAN, State.MISSING, "no_plan", figures.agreedTopics, figures.topics)
                : Entry.of(
                        Part.PLAN, State.READY, "plan", number.toString(), from, figures.agreedTopics, figures.topics);
    }

    private static Entry education(Figures figures, MilestoneSchedule schedule, LocalDate today) {
        var credited = new Ects(figures.creditedEc);
        var checks = new Checks(schedule);
        var onPace = checks.ecPace(credited).stateOn(today) == CheckState.MET;
        return Entry.of(
                Part.EDUCATION,
                onPace ? State.READY : State.BELOW,
                "credits",
                credited.value(),
                checks.expectedCredits(today).value());
    }

    private static Entry log(Figures figures, boolean team) {
        if (!team) {
            return Entry.of(Part.LOG, State.NOT_ASKED, "team_only");
        }
        return figures.lastActivityOn == null
                ? Entry.of(Part.LOG, State.MISSING, "none")
                : Entry.of(Part.LOG, State.READY, "activity", figures.lastActivityOn);
    }

    private static Entry selfReport(CandidateReport report) {
        var filedOn = report.filedOn();
        if (filedOn != null) {
            return Entry.of(Part.SELF_REPORT, State.READY, "filed", filedOn);
        }
        return report.isStarted()
                ? Entry.of(Part.SELF_REPORT, State.DRAFT, "words", report.words())
                : Entry.of(Part.SELF_REPORT, State.MISSING, "none");
    }

    private static Entry assessment(Evaluation evaluation) {
        var open = evaluation.withoutAssessment().size();
        var submitted = (int) evaluation.assessments().stream()
                .filter(Assessment::isSubmitted)
                .count();
        var state = open == 0 ? State.READY : submitted > 0 ? State.DRAFT : State.MISSING;
        return Entry.of(Part.ASSESSMENT, state, "assessments", submitted, submitted + open);
    }

    private static Entry observersView(Evaluation evaluation, LocalDate today) {
        var view = evaluation.view();
        var submittedOn = view == null ? null : view.submittedOn();
        if (submittedOn != null) {
            return Entry.of(Part.OBSERVER_VIEW, State.READY, "submitted", submittedOn);
        }
        var terms = evaluation.terms();
        if (!terms.observer()) {
            return Entry.of(Part.OBSERVER_VIEW, State.NOT_ASKED, "not_asked");
        }
        var decision = evaluation.decision();
        if (decision != null) {
            return Entry.of(Part.OBSERVER_VIEW, State.MISSING, "decided_without");
        }
        var observer = evaluation.observer();
        if (observer != null) {
            return Entry.of(
                    Part.OBSERVER_VIEW, view == null ? State.MISSING : State.DRAFT, "waiting_for", observer.name());
        }
        var by = terms.observerBy();
        var late = by != null && today.isAfter(by);
        return by == null
                ? Entry.of(Part.OBSERVER_VIEW, State.MISSING, "nobody")
                : Entry.of(Part.OBSERVER_VIEW, late ? State.LATE : State.MISSING, "nobody_by", by);
    }

    /** Parts for which nothing is left to do. */
    public int ready() {
        return (int) entries.stream().filter(entry -> entry.state().isReady()).count();
    }
}
