package nl.traject.progress.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import nl.traject.progress.EntryKind;
import nl.traject.progress.EntryText;
import nl.traject.ui.DayPickers;
import nl.traject.ui.DraftKeeper;
import nl.traject.ui.FormDialog;
import nl.traject.ui.Inputs;

/** Edits the words of an own entry; what is typed is kept as a draft until it is saved or thrown away. */
class EntryDialog extends FormDialog<EntryFields> {

    private final TextArea text = new TextArea(getTranslation("progress.field.text.label"));
    private final DraftKeeper keeper;

    /** @param keepers makes the keeper of the draft around the text */
    EntryDialog(Keepers keepers, SerializableConsumer<EntryFields> save) {
        super(EntryFields.class, translation("progress.edit.title"), translation("progress.save"), save);
        var kind = new RadioButtonGroup<EntryKind>(getTranslation("progress.field.kind"));
        kind.addClassName("chips");
        kind.setItems(EntryKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("progress.kind." + item));
        text.setMaxLength(EntryText.LONGEST_TEXT);
        text.setMinRows(5);
        text.setMaxRows(16);
        text.setWidthFull();
        keeper = keepers.around(text);
        var occurredOn = DayPickers.day(getTranslation("progress.field.date"));
        var hours = Inputs.decimal(getTranslation("progress.field.hours"));
        var links = new TextArea(getTranslation("progress.field.links"));
        links.setHelperText(getTranslation("progress.field.links.help"));

        add(kind, keeper, keeper.state());
        addPair(occurredOn, hours);
        add(links);

        binder().forField(kind).asRequired(required()).bind("kind");
        binder().forField(text).asRequired(required()).bind("text");
        binder().forField(occurredOn).asRequired(required()).bind("occurredOn");
        binder().forField(hours).bind("hours");
        binder().forField(links).bind("links");
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                keeper.settle();
            }
        });
    }

    /** Makes the keeper of a draft around a text area. */
    interface Keepers {
        DraftKeeper around(TextArea area);
    }

    /** With a draft of an earlier, interrupted edit in place of the text, if there is one. */
    @Override
    public void open(EntryFields fields) {
        super.open(fields);
        keeper.restore();
    }

    private static String translation(String key) {
        return I18NProvider.translate(key);
    }
}
