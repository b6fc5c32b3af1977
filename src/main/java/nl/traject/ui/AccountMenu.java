package nl.traject.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import nl.traject.security.Accounts;
import nl.traject.security.CurrentUser;
import nl.traject.security.Preferences;
import nl.traject.security.Role;
import org.jspecify.annotations.Nullable;

/** Foot of the drawer: who is signed in, and a menu for language, appearance and signing out. */
class AccountMenu extends Composite<Div> {

    private final transient Accounts accounts;
    private final Preferences preferences;

    AccountMenu(
            CurrentUser user,
            Accounts accounts,
            AuthenticationContext authentication,
            @Nullable PersonNames names) {
        this.accounts = accounts;
        this.preferences = accounts.preferences();
        var name = names == null ? user.username() : names.nameOf(user.person());
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var menu = bar.addItem(who(name, user));
        menu.setAriaLabel(getTranslation("ui.account", name));
        languages(menu.getSubMenu());
        menu.getSubMenu().addSeparator();
        appearances(menu.getSubMenu());
        menu.getSubMenu().addSeparator();
        menu.getSubMenu().addItem(getTranslation("ui.sign-out"), event -> authentication.logout());
        getContent().addClassName("account");
        getContent().add(bar);
    }

    private Div who(String name, CurrentUser user) {
        var role = user.roles().stream().min(Enum::compareTo).map(this::word).orElse("");
        var who = new Div(new AvatarMark(name).own(), Label.span(name, "medium"), Label.meta(role));
        who.addClassName("account-who");
        return who;
    }

    private String word(Role role) {
        return getTranslation("ui.role." + role.name());
    }

    private void languages(SubMenu menu) {
        for (var locale : Messages.LOCALES) {
            var chosen = locale.getLanguage().equals(getLocale().getLanguage());
            choice(menu, locale.getDisplayLanguage(locale), chosen, () -> {
                accounts.choose(new Preferences(locale.getLanguage(), preferences.appearance()));
                Appearance.remember(locale);
                getUI().ifPresent(ui -> ui.getPage().reload());
            });
        }
    }

    private void appearances(SubMenu menu) {
        for (var appearance : Appearance.values()) {
            var chosen = appearance == Appearance.of(preferences.appearance());
            choice(menu, getTranslation("ui.appearance." + appearance.name()), chosen, () -> {
                accounts.choose(new Preferences(preferences.language(), appearance.stored()));
                appearance.remember();
                getUI().ifPresent(ui -> ui.getPage().reload());
            });
        }
    }

    private static void choice(SubMenu menu, String text, boolean chosen, SerializableRunnable action) {
        var item = menu.addItem(capitalised(text), event -> action.run());
        item.setCheckable(true);
        item.setChecked(chosen);
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
