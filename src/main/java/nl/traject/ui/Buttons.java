package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Buttons as pages have them: at most one primary, small ones in rows, closed ones with their reason. */
public final class Buttons {

    private Buttons() {}

    /** The page's main action. */
    public static Button primary(String text, Runnable action) {
        var button = plain(text, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    public static Button plain(String text, Runnable action) {
        return new Button(text, event -> action.run());
    }

    /** In a row of a list. */
    public static Button small(String text, Runnable action) {
        var button = plain(text, action);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    /** Looks like a link. */
    public static Button quiet(String text, Runnable action) {
        var button = plain(text, action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** With the sign for something new. */
    public static Button add(String text, Runnable action) {
        var button = primary(text, action);
        button.setPrefixComponent(new Icon("add"));
        return button;
    }

    /** A closed button and below it, read out with it, why it is closed and what would help. */
    public static Component closed(Button button, String reason) {
        button.setEnabled(false);
        var why = new Paragraph(reason);
        why.addClassName("meta");
        var id = "why-" + Integer.toHexString(System.identityHashCode(why));
        why.setId(id);
        button.getElement().setAttribute("aria-describedby", id);
        var both = new Div(button, why);
        both.addClassName("stack-tight");
        return both;
    }
}
