package nl.traject.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import nl.traject.shared.RuleViolation;

/** Short messages that come by themselves: what was done, what was refused, what failed. */
public final class Notices {

    private static final int SHORT = 5_000;
    private static final int LONG = 12_000;

    /** Tells the frame of the page that something was done. */
    static final class Done extends ComponentEvent<UI> {

        private static final long serialVersionUID = 1L;

        private Done(UI source) {
            super(source, false);
        }
    }

    private Notices() {}

    /** Something was done; goes away by itself. */
    public static void done(String text) {
        showDone(text, SHORT);
    }

    /**
     * Something was done that can be undone; goes away by itself, though not at once.
     *
     * @param action text of the button that undoes it
     */
    public static void done(String text, String action, SerializableRunnable undo) {
        var notice = showDone(text, LONG);
        var button = new Button(action, event -> {
            notice.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        notice.getChildren()
                .findFirst()
                .ifPresent(content -> content.getElement().appendChild(button.getElement()));
    }

    /** Something was refused; stays until it is closed. */
    public static void refused(String text) {
        show(new StatusBadge(StatusKind.LATE, ""), text, 0, true);
    }

    public static void refused(RuleViolation violation) {
        refused(Refusals.sentence(violation));
    }

    private static Notification showDone(String text, int duration) {
        var ui = UI.getCurrentOrThrow();
        ComponentUtil.fireEvent(ui, new Done(ui));
        return show(new StatusBadge(StatusKind.MET, ""), text, duration, false);
    }

    private static Notification show(StatusBadge status, String text, int duration, boolean assertive) {
        var notice = new Notification();
        notice.setPosition(Position.BOTTOM_CENTER);
        notice.setDuration(duration);
        notice.setAssertive(assertive);
        var content = new Div(status, new Span(text));
        content.addClassName("notice");
        if (duration == 0) {
            var close = new Button(I18NProvider.translate("ui.close"), event -> notice.close());
            close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            content.add(close);
        }
        notice.add(content);
        notice.open();
        return notice;
    }
}
