package nl.traject.publication.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import nl.traject.publication.Papers.Step;
import nl.traject.publication.SubmissionStatus;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormDialog;

/** Writes down what happened to a submission: which step, on which day, and a note such as the scores. */
class StepDialog extends FormDialog<StepDialog.Form> {

    public record Form(SubmissionStatus status, LocalDate takenOn, String note) {}

    private static final int NOTE_LENGTH = 4000;

    StepDialog(List<SubmissionStatus> next, LocalDate today, SerializableConsumer<Step> take) {
        super(
                Form.class,
                I18NProvider.translate("publication.step"),
                I18NProvider.translate("publication.step.save"),
                form -> take.accept(new Step(form.status(), form.takenOn(), form.note())));
        var status = new Select<SubmissionStatus>();
        status.setLabel(getTranslation("publication.step.status"));
        status.setItems(next);
        status.setItemLabelGenerator(Texts::status);
        var day = DayPickers.day(getTranslation("publication.step.day"));
        day.setMax(today);
        var note = new TextArea(getTranslation("publication.step.note"));
        note.setHelperText(getTranslation("publication.step.note.help"));
        note.setMaxLength(NOTE_LENGTH);
        note.setMinRows(2);
        binder().forField(status).bind("status");
        binder().forField(day).asRequired(required()).bind("takenOn");
        binder().forField(note).bind("note");
        addPair(status, day);
        add(note);
        open(new Form(next.getFirst(), today, ""));
    }
}
