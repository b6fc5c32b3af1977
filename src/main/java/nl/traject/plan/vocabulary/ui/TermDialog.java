package nl.traject.plan.vocabulary.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.BiConsumer;
import nl.traject.plan.Term;
import nl.traject.plan.TermConfidence;
import nl.traject.plan.TermKind;
import nl.traject.plan.vocabulary.TermEntry;
import nl.traject.plan.vocabulary.TermText;
import nl.traject.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** Writes a term down: its names in both languages, how sure it is, and the group of a technique. */
class TermDialog extends FormDialog<TermDialog.Form> {

    /** As it is typed. Public, as the binder reads it by reflection. */
    public record Form(
            @Nullable TermKind kind,
            String name,
            String dutchName,
            TermConfidence confidence,
            @Nullable Term group) {

        TermText toText() {
            return new TermText(
                    name, dutchName, confidence, group == null || kind != TermKind.TECHNIQUE ? null : group.id());
        }
    }

    private final Select<TermKind> kind = new Select<>();
    private final Select<Term> group = new Select<>();

    private TermDialog(String title, String action, List<Term> groups, BiConsumer<TermKind, TermText> save) {
        super(Form.class, title, action, form -> {
            var chosen = form.kind();
            if (chosen != null) {
                save.accept(chosen, form.toText());
            }
        });
        kind.setLabel(getTranslation("vocabulary.kind"));
        kind.setItems(TermKind.values());
        kind.setItemLabelGenerator(TermWords::kind);
        kind.addValueChangeListener(event -> group.setVisible(event.getValue() == TermKind.TECHNIQUE));
        // Not "asRequired": a select that says it is required says so in an attribute its role does not allow.
        binder().forField(kind)
                .withValidator(chosen -> chosen != null, required())
                .bind("kind");
        group.setLabel(getTranslation("vocabulary.group"));
        group.setItems(groups);
        group.setItemLabelGenerator(term -> term.name(getLocale()));
        group.setVisible(false);
        binder().forField(group)
                .withValidator(chosen -> chosen != null || kind.getValue() != TermKind.TECHNIQUE, required())
                .bind("group");
        var confidence = new Select<TermConfidence>();
        confidence.setLabel(getTranslation("vocabulary.confidence"));
        confidence.setHelperText(getTranslation("vocabulary.confidence.help"));
        confidence.setItems(TermConfidence.values());
        confidence.setItemLabelGenerator(TermWords::confidence);
        binder().forField(confidence).bind("confidence");
        add(kind, name("name"), name("dutchName"), group, confidence);
    }

    private TextField name(String property) {
        var field = new TextField(getTranslation("vocabulary." + property));
        field.setMaxLength(TermText.NAME_LENGTH);
        binder().forField(field).asRequired(required()).bind(property);
        return field;
    }

    /**
     * @param kind what the list shows, to begin with
     */
    static TermDialog forNew(List<Term> groups, @Nullable TermKind kind, BiConsumer<TermKind, TermText> save) {
        var dialog = new TermDialog(
                I18NProvider.translate("vocabulary.new.title"),
                I18NProvider.translate("vocabulary.new.action"),
                groups.stream().filter(group -> !group.retired()).toList(),
                save);
        dialog.open(new Form(kind, "", "", TermConfidence.GENERAL, null));
        return dialog;
    }

    /**
     * @param called what the reader calls the term
     */
    static TermDialog forChange(
            TermEntry entry, String called, List<Term> groups, BiConsumer<TermKind, TermText> save) {
        var dialog = new TermDialog(
                I18NProvider.translate("vocabulary.change.title", called),
                I18NProvider.translate("vocabulary.change.action"),
                groups.stream()
                        .filter(group -> !group.retired() || group.equals(entry.group()))
                        .toList(),
                save);
        dialog.kind.setReadOnly(true);
        if (entry.topics() > 0) {
            var note = new Paragraph(dialog.getTranslation("vocabulary.change.note", entry.topics()));
            note.addClassName("meta");
            dialog.add(note);
        }
        dialog.open(form(entry));
        return dialog;
    }

    static Form form(TermEntry entry) {
        return new Form(
                entry.kind(),
                entry.term().name(),
                entry.term().dutchName(),
                entry.term().confidence(),
                entry.group());
    }
}
