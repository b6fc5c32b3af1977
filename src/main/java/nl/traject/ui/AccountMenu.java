package nl.traject.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Locale;
import nl.traject.security.Accounts;
import nl.traject.security.CurrentUser;
import nl.traject.security.Preferences;
import org.jspecify.annotations.Nullable;

/** Foot of the drawer: who is signed in; opens into language, appearance and signing out. */
class AccountMenu extends Composite<Div> {

    private final transient Accounts accounts;
    private final Preferences preferences;

    AccountMenu(
            CurrentUser user, Accounts accounts, AuthenticationContext authentication, @Nullable PersonNames names) {
        this.accounts = accounts;
        this.preferences = accounts.preferences();
        var name = names == null ? user.username() : names.nameOf(user.person());
        var role = user.roles().stream()
                .min(Enum::compareTo)
                .map(one -> getTranslation("ui.role." + one.name()))
                .orElse("");
        var button = new NativeButton();
        button.add(
                new AvatarMark(name).own(),
                Label.span(name, "medium"),
                Label.meta(role),
                Label.hidden(getTranslation("ui.account")),
                new Icon("settings"));
        button.addClassName("account");

        var content = new Div(
                language(), appearance(), Buttons.plain(getTranslation("ui.sign-out"), () -> signOut(authentication)));
        content.addClassName("account-choices");
        var popover = new Popover(content);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.TOP_START);
        popover.setAriaLabel(getTranslation("ui.account"));
        popover.setModal(true);
        getContent().addClassName("account-foot");
        getContent().add(button, popover);
    }

    /** Whoever sits down here next finds no text that was typed before. */
    static void signOut(AuthenticationContext authentication) {
        DraftKeeper.forgetUnsent(UI.getCurrent(), authentication::logout);
    }

    private RadioButtonGroup<Locale> language() {
        var current = Messages.LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(getLocale().getLanguage()))
                .findFirst()
                .orElse(Messages.LOCALES.getFirst());
        return choice("ui.language", Messages.LOCALES, current, AccountMenu::nameOf, locale -> {
            accounts.choose(new Preferences(locale.getLanguage(), preferences.appearance()));
            Appearance.remember(locale);
        });
    }

    private RadioButtonGroup<Appearance> appearance() {
        return choice(
                "ui.appearance",
                List.of(Appearance.values()),
                Appearance.of(preferences.appearance()),
                appearance -> getTranslation("ui.appearance." + appearance.name()),
                appearance -> {
                    accounts.choose(new Preferences(preferences.language(), appearance.stored()));
                    appearance.remember();
                });
    }

    private <T> RadioButtonGroup<T> choice(
            String key,
            List<T> items,
            T current,
            SerializableFunction<T, String> name,
            SerializableConsumer<T> choose) {
        var group = new RadioButtonGroup<T>();
        group.setLabel(getTranslation(key));
        group.setItems(items);
        group.setItemLabelGenerator(name::apply);
        group.setValue(current);
        group.addClassName("segments");
        group.addValueChangeListener(event -> {
            choose.accept(event.getValue());
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return group;
    }

    /** Each language by its own name. */
    private static String nameOf(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
