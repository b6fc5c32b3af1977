package nl.traject.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import nl.traject.evaluation.Decision;
import nl.traject.evaluation.Evaluation.Obstacle;
import nl.traject.evaluation.EvaluationRefusal;
import nl.traject.evaluation.Outcome;
import nl.traject.people.Supervision;
import nl.traject.shared.RuleViolation;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.Refusals;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** The decision: what was decided, or who decides and everything that keeps it from being decided yet. */
class DecisionPanel extends Composite<Section> {

    private static final String REASONS = "decision-reasons";

    private final Shown shown;

    DecisionPanel(Shown shown, EvaluationActions actions) {
        this.shown = shown;
        getContent().addClassNames("panel", "decision");
        getContent().add(new H2(getTranslation("evaluation.decision")));
        var decision = shown.evaluation().decision();
        if (decision == null) {
            open(actions);
        } else {
            decided(decision);
        }
    }

    private void decided(Decision decision) {
        var proposal = decision.proposal();
        var kind = decision.outcome().continues() ? StatusKind.MET : StatusKind.REJECTED;
        getContent()
                .add(
                        new StatusBadge(kind, getTranslation("evaluation.outcome." + decision.outcome())),
                        text(getTranslation(
                                "evaluation.decided.by",
                                decision.decidedBy().name(),
                                Dates.date(decision.decidedOn()))));
        if (!proposal.motivation().isEmpty()) {
            getContent().add(new Paragraph(proposal.motivation()));
        }
        var conditions = new UnorderedList();
        proposal.conditions()
                .forEach(condition -> conditions.add(new ListItem(
                        getTranslation("evaluation.decided.condition", condition.text(), condition.dueOn()))));
        var reassessedOn = proposal.reassessedOn();
        if (reassessedOn != null) {
            getContent().add(conditions, text(getTranslation("evaluation.decided.reassessed", reassessedOn)));
        }
        if (!proposal.withoutObserverReason().isEmpty()) {
            getContent()
                    .add(text(getTranslation("evaluation.decided.without_observer", proposal.withoutObserverReason())));
        }
    }

    private void open(EvaluationActions actions) {
        var evaluation = shown.evaluation();
        evaluation.panel().stream()
                .filter(Supervision::first)
                .findFirst()
                .ifPresent(first -> getContent()
                        .add(text(getTranslation(
                                "evaluation.decides", first.supervisor().name()))));
        var obstacles = evaluation.obstacles(shown.today());
        if (shown.relation().first()) {
            var outcome = new RadioButtonGroup<Outcome>();
            outcome.addClassName("outcomes");
            outcome.setAriaLabel(getTranslation("evaluation.decision"));
            outcome.setManualValidation(true);
            outcome.setErrorMessage(getTranslation("evaluation.decide.choose"));
            outcome.setItems(Outcome.values());
            outcome.setItemLabelGenerator(one -> getTranslation("evaluation.outcome." + one));
            outcome.setEnabled(obstacles.isEmpty());
            var decide = obstacles.isEmpty()
                    ? Buttons.primary(getTranslation("evaluation.decide"), () -> decide(outcome, actions))
                    : Buttons.plain(getTranslation("evaluation.decide"), () -> {});
            decide.setEnabled(obstacles.isEmpty());
            decide.setWidthFull();
            decide.getElement().setAttribute("aria-describedby", REASONS);
            getContent().add(outcome, decide);
        }
        addReasons(obstacles.isEmpty() ? "evaluation.decide.ready" : "evaluation.decide.not_yet");
    }

    /** No outcome is chosen beforehand: it is somebody's career. */
    private void decide(RadioButtonGroup<Outcome> outcome, EvaluationActions actions) {
        outcome.setInvalid(outcome.isEmpty());
        if (outcome.isEmpty()) {
            outcome.getElement().callJsFunction("focus");
        } else {
            actions.decide(outcome.getValue());
        }
    }

    private void addReasons(String key) {
        var evaluation = shown.evaluation();
        var reasons = new ArrayList<Obstacle>();
        if (evaluation.lacksObserversView() && shown.isOpen()) {
            reasons.add(new Obstacle(EvaluationRefusal.OBSERVER_VIEW_MISSING, List.of()));
        }
        reasons.addAll(evaluation.obstacles(shown.today()));
        var list = new UnorderedList();
        list.addClassName("reasons");
        reasons.forEach(obstacle -> list.add(reason(obstacle)));
        var why = new Div(Label.span(getTranslation(key), "medium"), list);
        why.setId(REASONS);
        getContent().add(why);
    }

    private static ListItem reason(Obstacle obstacle) {
        var kind =
                switch (obstacle.refusal()) {
                    case OBSERVER_VIEW_MISSING, SELF_REPORT_MISSING, ASSESSMENT_MISSING -> StatusKind.MISSING;
                    case SELF_REPORT_IS_DRAFT -> StatusKind.DRAFT;
                    default -> StatusKind.UPCOMING;
                };
        var sentence = Refusals.sentence(
                new RuleViolation(obstacle.refusal(), obstacle.arguments().toArray()));
        return new ListItem(new StatusBadge(kind, ""), new Span(sentence));
    }

    private static Paragraph text(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("small", "dim");
        return paragraph;
    }
}
