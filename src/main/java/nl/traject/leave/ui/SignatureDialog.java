package nl.traject.leave.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import nl.traject.people.ContractTerm;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormDialog;

/** HR records that a term was signed, and the last day in the signed document. */
class SignatureDialog {

    /** What the signed document says. */
    record Signature(LocalDate lastDay, LocalDate signedOn, String source) {}

    private static final int LONGEST_SOURCE = 500;

    private final FormDialog<Signature> dialog;
    private final Signature first;

    SignatureDialog(ContractTerm term, LocalDate today, SerializableConsumer<Signature> save) {
        first = new Signature(term.period().to(), today, term.source());
        dialog = new FormDialog<>(
                Signature.class, Texts.of("leave.sign.title", term.number()), Texts.of("leave.sign"), save);
        var lastDay = DayPickers.day(Texts.of("leave.last-day"));
        var signedOn = DayPickers.day(Texts.of("leave.signed-on"));
        var source = new TextField(Texts.of("leave.source"));
        lastDay.setMin(term.period().from());
        signedOn.setMax(today);
        source.setMaxLength(LONGEST_SOURCE);
        var binder = dialog.binder();
        binder.forField(lastDay).asRequired(dialog.required()).bind("lastDay");
        binder.forField(signedOn).asRequired(dialog.required()).bind("signedOn");
        binder.forField(source).bind("source");
        dialog.addPair(lastDay, signedOn);
        dialog.add(source, new Paragraph(Texts.of("leave.signed.note")));
    }

    void open() {
        dialog.open(first);
    }
}
