package nl.traject.evaluation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormDialog;

/** Puts a milestone on another day, with the reason that stays beside the date. */
class MoveDialog extends FormDialog<MoveDialog.Move> {

    private static final int LONGEST_REASON = 2000;

    /** Where to, and why. */
    public record Move(LocalDate date, String reason) {}

    MoveDialog(String milestone, SerializableConsumer<Move> save) {
        super(Move.class, Texts.of("evaluation.move.title", milestone), Texts.of("evaluation.move.action"), save);
        var date = DayPickers.day(getTranslation("evaluation.move.date"));
        var reason = new TextArea(getTranslation("evaluation.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(3);
        reason.setHelperText(getTranslation("evaluation.move.help"));
        add(date, reason);
        binder().forField(date).asRequired(required()).bind("date");
        binder().forField(reason).asRequired(required()).bind("reason");
    }
}
