package nl.traject.evaluation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import nl.traject.security.Drafts;
import nl.traject.ui.DraftKeeper;
import nl.traject.ui.FormDialog;

/** A longer text; what is typed is kept as it comes, until it is saved or thrown away. */
class WritingDialog extends FormDialog<WritingDialog.Words> {

    private final TextArea area;
    private final DraftKeeper keeper;

    /** What is written. */
    public record Words(String text) {}

    /**
     * @param key   of the dialog's messages: title, label, help, action
     * @param field names the draft
     */
    WritingDialog(String key, int longest, String field, Drafts drafts, SerializableConsumer<Words> save) {
        super(Words.class, Texts.of(key + ".title"), Texts.of(key + ".action"), save);
        area = new TextArea(getTranslation(key + ".label"));
        area.setHelperText(getTranslation(key + ".help"));
        area.setMaxLength(longest);
        area.setMinRows(8);
        area.setMaxRows(20);
        area.setWidthFull();
        keeper = new DraftKeeper(area, field, drafts);
        addClassName("writing-dialog");
        add(keeper, keeper.state());
        binder().forField(area).asRequired(required()).bind("text");
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                keeper.settle();
            }
        });
    }

    /** With an earlier, interrupted draft in place of the text, if there is one. */
    @Override
    public void open(Words words) {
        super.open(words);
        keeper.restore();
        area.focus();
    }
}
