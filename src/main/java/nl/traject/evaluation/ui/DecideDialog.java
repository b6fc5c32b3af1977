package nl.traject.evaluation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import nl.traject.evaluation.Decision.Proposal;
import nl.traject.evaluation.Evaluation;
import nl.traject.evaluation.Outcome;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** The decision, with what its outcome asks for: a motivation, conditions, a reason without the observer's view. */
class DecideDialog extends FormDialog<DecideDialog.Words> {

    /** As typed beside the outcome that was chosen on the page. */
    public record Words(
            String motivation,
            String withoutObserver,
            @Nullable LocalDate reassessedOn) {

        static final Words NONE = new Words("", "", null);
    }

    DecideDialog(Evaluation evaluation, Outcome outcome, LocalDate today, SerializableConsumer<Proposal> save) {
        this(evaluation, outcome, new ConditionFields(today), today, save);
    }

    private DecideDialog(
            Evaluation evaluation,
            Outcome outcome,
            ConditionFields conditions,
            LocalDate today,
            SerializableConsumer<Proposal> save) {
        super(
                Words.class,
                Texts.of("evaluation.decide.title", Texts.of("evaluation.outcome." + outcome)),
                Texts.of("evaluation.decide.action." + outcome),
                words -> save.accept(new Proposal(
                        outcome,
                        words.motivation(),
                        words.withoutObserver(),
                        outcome == Outcome.CONTINUE_WITH_CONDITIONS ? conditions.conditions() : List.of(),
                        words.reassessedOn())));
        addClassName("writing-dialog");
        add(new Paragraph(getTranslation("evaluation.decide.final")));
        var motivation = new TextArea(getTranslation("evaluation.decide.motivation"));
        motivation.setMaxLength(Proposal.LONGEST_MOTIVATION);
        motivation.setMinRows(4);
        add(motivation);
        var binding = binder().forField(motivation);
        if (outcome.needsMotivation()) {
            binding.asRequired(required());
        }
        binding.bind("motivation");
        addConditions(evaluation, outcome, conditions, today);
        addObserver(evaluation);
    }

    private void addConditions(Evaluation evaluation, Outcome outcome, ConditionFields conditions, LocalDate today) {
        var asked = outcome == Outcome.CONTINUE_WITH_CONDITIONS;
        var reassessedOn = DayPickers.day(getTranslation("evaluation.decide.reassessed"));
        reassessedOn.setMin(today);
        reassessedOn.setHelperText(getTranslation(
                "evaluation.decide.reassessed.help", evaluation.terms().notice()));
        reassessedOn.setVisible(asked);
        conditions.setVisible(asked);
        add(conditions, reassessedOn);
        var binding = binder().forField(reassessedOn);
        if (asked) {
            binding.asRequired(required());
        }
        binding.bind("reassessedOn");
    }

    private void addObserver(Evaluation evaluation) {
        var asked = evaluation.lacksObserversView();
        var reason = new TextArea(getTranslation("evaluation.decide.without_observer"));
        reason.setHelperText(getTranslation("evaluation.decide.without_observer.help"));
        reason.setMaxLength(Proposal.LONGEST_REASON);
        reason.setVisible(asked);
        add(reason);
        var binding = binder().forField(reason);
        if (asked) {
            binding.asRequired(required());
        }
        binding.bind("withoutObserver");
    }
}
