package nl.traject.evaluation.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.traject.evaluation.WrittenNotice;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormDialog;
import nl.traject.ui.Inputs;

/** Signs the continuation of the contract; every date follows from it. */
class ContinuationDialog extends FormDialog<ContinuationDialog.Term> {

    /** The next term, from the day after the last one. */
    public record Term(LocalDate lastDay, BigDecimal fte, LocalDate signedOn, String source) {}

    ContinuationDialog(LocalDate today, SerializableConsumer<Term> save) {
        super(Term.class, Texts.of("evaluation.continuation.sign"), Texts.of("evaluation.continuation.action"), save);
        var lastDay = DayPickers.day(getTranslation("evaluation.continuation.last_day"));
        lastDay.setHelperText(getTranslation("evaluation.continuation.help"));
        var fte = Inputs.decimal(getTranslation("evaluation.continuation.fte"));
        var signedOn = DayPickers.day(getTranslation("evaluation.continuation.signed_on"));
        signedOn.setMax(today);
        var source = new TextField(getTranslation("evaluation.notice.source"));
        source.setMaxLength(WrittenNotice.LONGEST_SOURCE);
        addPair(lastDay, fte);
        addPair(signedOn, source);
        binder().forField(lastDay).asRequired(required()).bind("lastDay");
        binder().forField(fte).asRequired(required()).bind("fte");
        binder().forField(signedOn).asRequired(required()).bind("signedOn");
        binder().forField(source).bind("source");
    }
}
