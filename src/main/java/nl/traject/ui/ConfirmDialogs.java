package nl.traject.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;

/** Questions before a step: are you sure, and why. A refusal of the step is shown in the dialog. */
public final class ConfirmDialogs {

    private static final int LONGEST_REASON = 2_000;

    private ConfirmDialogs() {}

    /**
     * Asks before a step that is hard to take back.
     *
     * @param action the button's text, which names the effect
     */
    public static void ask(String title, String text, String action, SerializableRunnable step) {
        open(title, text, action, step, ButtonVariant.PRIMARY);
    }

    /** The same for a step by which something is lost. */
    public static void danger(String title, String text, String action, SerializableRunnable step) {
        open(title, text, action, step, ButtonVariant.ERROR);
    }

    /** Asks for a reason, which must not be empty, and hands it on. Leaving with one typed asks first. */
    public static void reason(
            String title, String text, String label, String action, SerializableConsumer<String> step) {
        var field = new TextArea(label);
        field.setMaxLength(LONGEST_REASON);
        field.setMinRows(3);
        var form = new FormDialog<>(Reason.class, title, action, (SerializableConsumer<Reason>)
                reason -> step.accept(reason.text().strip()));
        if (!text.isEmpty()) {
            form.add(new Paragraph(text));
        }
        form.add(field);
        var required = I18NProvider.translate("ui.required.reason");
        form.binder()
                .forField(field)
                .asRequired(required)
                .withValidator(written -> !written.isBlank(), required)
                .bind("text");
        form.open(new Reason(""));
    }

    /**
     * Public because the form's binder writes it.
     *
     * @param text as typed
     */
    public record Reason(String text) {}

    private static void open(
            String title, String text, String action, SerializableRunnable step, ButtonVariant variant) {
        var errors = new FormErrors();
        var dialog = dialog(title, text);
        dialog.add(errors);
        var button = Buttons.plain(
                action,
                () -> errors.guard(() -> {
                    if (dialog.isOpened()) {
                        step.run();
                        dialog.close();
                    }
                }));
        button.addThemeVariants(variant);
        var cancel = finish(dialog, button);
        // Enter does what was asked for, but never by itself what cannot be taken back.
        (variant == ButtonVariant.ERROR ? cancel : button).focus();
    }

    private static Dialog dialog(String title, String text) {
        var dialog = new Dialog(title);
        dialog.addClassName("form-dialog");
        dialog.setCloseOnOutsideClick(false);
        var paragraph = new Paragraph(text);
        paragraph.setVisible(!text.isEmpty());
        dialog.add(paragraph);
        return dialog;
    }

    /** Opens it and gives the button that leaves it. */
    private static Button finish(Dialog dialog, Button action) {
        var cancel = Buttons.quiet(I18NProvider.translate("ui.cancel"), dialog::close);
        dialog.getFooter().add(cancel, action);
        dialog.open();
        return cancel;
    }
}
