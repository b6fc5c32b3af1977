package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.stream.Stream;

/**
 * What becomes of open dialogs when somebody goes back or forward by the browser: they belong to the page that is left and
 * close with it, but not before it was asked whether what is typed in them may be lost. Every other way of leaving is the
 * dialog's own doing.
 */
final class LeftDialogs {

    private LeftDialogs() {}

    static void leave(BeforeLeaveEvent event) {
        if (event.getTrigger() != NavigationTrigger.HISTORY) {
            return;
        }
        var open = openIn(event.getUI()).toList();
        if (open.stream().anyMatch(dialog -> dialog instanceof FormDialog<?> form && form.isChanged())) {
            var leaving = event.postpone();
            FormDialog.askWhetherToDiscard(() -> {
                open.forEach(Dialog::close);
                leaving.proceed();
            });
        } else {
            open.forEach(Dialog::close);
        }
    }

    /** The topmost first: a dialog that another one has opened stands within it. */
    private static Stream<Dialog> openIn(Component parent) {
        return parent.getChildren()
                .filter(Dialog.class::isInstance)
                .map(Dialog.class::cast)
                .flatMap(dialog -> Stream.concat(openIn(dialog), Stream.of(dialog)))
                .filter(Dialog::isOpened);
    }
}
