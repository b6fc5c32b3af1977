package nl.traject.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import nl.traject.evaluation.NoticeService;
import nl.traject.rules.CheckState;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.MarkdownText;
import nl.traject.ui.PageHeader;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;

/**
 * The page of the 18-month evaluation: steps, dossier, assessment, what was written; at its side the decision and the
 * notice.
 */
class EvaluationPage extends Composite<Div> {

    private final Shown shown;
    private final EvaluationActions actions;

    EvaluationPage(
            Shown shown,
            PageHeader header,
            EvaluationActions actions,
            NoticeService notices,
            SerializableRunnable refresh) {
        this.shown = shown;
        this.actions = actions;
        header.sub(getTranslation("evaluation.sub")).actions(head());

        var main = new Div(new DossierParts(shown), assessment(), new CommentList(shown, actions));
        main.addClassName("evaluation-main");
        main.add(TextSection.selfReport(shown, actions));
        if (shown.evaluation().terms().observer() || shown.evaluation().view() != null) {
            main.add(TextSection.observersView(shown, actions));
        }
        main.add(new MeetingSection(shown));
        if (shown.evaluation().isDecided()) {
            main.add(TextSection.response(shown, actions), seal());
        }
        var side = new Div(
                new DecisionPanel(shown, actions),
                new NoticePanel(shown.evaluation().noticeFile(), shown.relation(), shown.today(), notices, refresh),
                new EvaluationTrail(shown));
        side.addClassName("evaluation-side");
        var columns = new Div(main, side);
        columns.addClassNames("columns", "columns-aside", "evaluation-columns");
        getContent().add(new StepStrip(shown), columns);
    }

    /**
     * How it stands, and what the reader can do next; the first of the steps is the primary one unless the decision
     * is.
     */
    private Component[] head() {
        var all = new ArrayList<Component>();
        all.add(pill());
        var steps = steps();
        var decides = shown.relation().first()
                && shown.evaluation().obstacles(shown.today()).isEmpty();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (i == 0 && !decides) {
                steps.get(i).addThemeVariants(ButtonVariant.PRIMARY);
            }
            all.add(steps.get(i));
        }
        return all.toArray(Component[]::new);
    }

    private List<Button> steps() {
        var steps = new ArrayList<Button>();
        var evaluation = shown.evaluation();
        var relation = shown.relation();
        if (!shown.isOpen()) {
            return steps;
        }
        if (relation.isPromotor() && evaluation.terms().observer() && evaluation.observer() == null) {
            steps.add(Buttons.plain(getTranslation("evaluation.observer.propose"), actions::proposeObserver));
        }
        if (relation.candidate() && !evaluation.selfReport().isFiled()) {
            steps.add(Buttons.plain(getTranslation("evaluation.self_report.write"), actions::writeSelfReport));
        }
        var view = evaluation.view();
        if (relation.observer() && (view == null || !view.isSubmitted())) {
            steps.add(Buttons.plain(getTranslation("evaluation.view.write"), actions::writeView));
        }
        if (relation.isSupervisor() && evaluation.meeting() == null) {
            steps.add(Buttons.plain(getTranslation("evaluation.meeting.record"), actions::recordMeeting));
        }
        return steps;
    }

    private Component pill() {
        var evaluation = shown.evaluation();
        var decision = evaluation.decision();
        if (decision != null) {
            return Label.pill(
                    new StatusBadge(StatusKind.MET, getTranslation("evaluation.pill.decided", decision.decidedOn())),
                    Tone.OK);
        }
        var terms = evaluation.terms();
        if (shown.today().isBefore(terms.opens())) {
            return Label.pill(
                    new StatusBadge(StatusKind.UPCOMING, getTranslation("evaluation.pill.opens", terms.opens())),
                    Tone.NEUTRAL);
        }
        var state = terms.alarmOn(shown.today());
        var kind = state == CheckState.LATE
                ? StatusKind.LATE
                : state == CheckState.DUE ? StatusKind.DUE : StatusKind.ACTIVE;
        var word = getTranslation("evaluation.pill.open", Dates.relative(terms.notice(), shown.today()));
        return Label.pill(new StatusBadge(kind, word), kind.tone());
    }

    private Section assessment() {
        var header = new SectionHeader(getTranslation("evaluation.part.ASSESSMENT"))
                .note(getTranslation("evaluation.assess.note"));
        var own = shown.relation().isSupervisor() && shown.isOpen();
        var mine = shown.evaluation().assessments().stream()
                .filter(assessment ->
                        assessment.assessor().id().equals(shown.relation().person()))
                .findFirst();
        if (own && mine.filter(assessment -> assessment.isSubmitted()).isEmpty()) {
            header.end(Buttons.small(getTranslation("evaluation.assess.write"), actions::assess));
            mine.ifPresent(assessment ->
                    header.end(Buttons.small(getTranslation("evaluation.assess.hand_in"), actions::handInAssessment)));
        }
        return header.over(new AssessmentTable(shown, actions));
    }

    private Section seal() {
        var seal = shown.evaluation().seal();
        if (seal != null) {
            var word = getTranslation("evaluation.sealed.at", seal.sealedAt());
            return new SectionHeader(getTranslation("evaluation.step.sealed"))
                    .mark(new StatusBadge(StatusKind.SEALED, word))
                    .over(new MarkdownText("SHA-256 `" + seal.sha256() + "`"));
        }
        var header = new SectionHeader(getTranslation("evaluation.step.sealed"));
        if (shown.relation().isPromotor() || shown.relation().administrator()) {
            header.end(Buttons.small(getTranslation("evaluation.seal.hand_in"), actions::seal));
        }
        return header.over(Label.dim(getTranslation("evaluation.seal.help")));
    }
}
