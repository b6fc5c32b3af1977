package nl.traject.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.ArrayList;
import java.util.List;
import nl.traject.security.ExampleAccounts.ExampleAccount;

/** The invented people one can sign in as; choosing one fills in the form. */
class ExampleAccountList extends Section {

    private final List<NativeButton> buttons = new ArrayList<>();

    ExampleAccountList(List<ExampleAccount> accounts, String password, SerializableBiConsumer<String, String> choose) {
        addClassName("example-accounts");
        var note = new Span(getTranslation("security.examples.note"));
        note.addClassName("section-note");
        var head = new Div(new H2(getTranslation("security.examples")), note);
        head.addClassName("section-head");
        var text = new Paragraph(getTranslation("security.examples.text", accounts.size(), password));
        text.addClassName("small");
        var list = new UnorderedList();
        accounts.forEach(account -> list.add(new ListItem(button(account, password, choose))));
        add(head, text, list);
    }

    private NativeButton button(
            ExampleAccount account, String password, SerializableBiConsumer<String, String> choose) {
        var name = new Span(account.name());
        name.addClassName("medium");
        var description = new Span(getTranslation(account.descriptionKey()));
        description.addClassNames("small", "dim");
        var who = new Div(name, description);
        who.addClassName("row-body");
        var username = new Span(account.username());
        username.addClassName("dim");
        var chosen = Drawn.status("met", getTranslation("security.examples.chosen"));
        chosen.setVisible(false);
        var button = new NativeButton();
        button.add(initials(account.name()), who, new Div(username, chosen));
        button.addClassName("example-account");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-pressed", "false");
        button.addClickListener(event -> {
            choose.accept(account.username(), password);
            buttons.forEach(other -> press(other, other == button));
        });
        buttons.add(button);
        return button;
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        button.getComponentAt(2).getChildren().skip(1).forEach(chosen -> chosen.setVisible(pressed));
    }

    private static Span initials(String name) {
        var words = name.split(" ");
        var mark = new Span(words[0].substring(0, 1) + words[words.length - 1].substring(0, 1));
        mark.addClassNames("avatar", "avatar-large");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }
}
