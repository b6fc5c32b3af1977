package nl.traject.evaluation.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import nl.traject.evaluation.WrittenNotice;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormDialog;

/** Records that the written notice was given. */
class NoticeDialog extends FormDialog<NoticeDialog.Given> {

    /** The day on the letter, and where it is kept. */
    public record Given(LocalDate on, String source) {}

    NoticeDialog(LocalDate today, SerializableConsumer<Given> save) {
        super(Given.class, Texts.of("evaluation.notice.give"), Texts.of("evaluation.notice.action"), save);
        var on = DayPickers.day(getTranslation("evaluation.notice.on"));
        on.setMax(today);
        var source = new TextField(getTranslation("evaluation.notice.source"));
        source.setMaxLength(WrittenNotice.LONGEST_SOURCE);
        add(on, source);
        binder().forField(on).asRequired(required()).bind("on");
        binder().forField(source).bind("source");
    }
}
