package nl.traject.evaluation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import nl.traject.evaluation.MeetingRecord;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormDialog;

/** Records the meeting of the evaluation. */
class MeetingDialog extends FormDialog<MeetingDialog.Held> {

    /** As typed; the record refuses what is not whole. */
    public record Held(LocalDate heldOn, String place, String present, String notes) {

        MeetingRecord meeting() {
            return new MeetingRecord(heldOn, place, present, notes);
        }
    }

    MeetingDialog(LocalDate today, SerializableConsumer<MeetingRecord> save) {
        super(
                Held.class,
                Texts.of("evaluation.meeting.record"),
                Texts.of("evaluation.meeting.action"),
                held -> save.accept(held.meeting()));
        var heldOn = DayPickers.day(getTranslation("evaluation.meeting.held"));
        heldOn.setMax(today);
        var place = new TextField(getTranslation("evaluation.meeting.place"));
        place.setMaxLength(MeetingRecord.LONGEST_PLACE);
        var present = new TextArea(getTranslation("evaluation.meeting.present"));
        present.setMaxLength(MeetingRecord.LONGEST_PRESENT);
        var notes = new TextArea(getTranslation("evaluation.meeting.notes"));
        notes.setMaxLength(MeetingRecord.LONGEST_NOTES);
        notes.setMinRows(4);
        addPair(heldOn, place);
        add(present, notes);
        binder().forField(heldOn).asRequired(required()).bind("heldOn");
        binder().forField(place).asRequired(required()).bind("place");
        binder().forField(present).asRequired(required()).bind("present");
        binder().forField(notes).bind("notes");
    }
}
