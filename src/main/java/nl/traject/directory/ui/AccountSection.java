package nl.traject.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import nl.traject.directory.AccountDesk;
import nl.traject.directory.SignInState;
import nl.traject.people.Person;
import nl.traject.security.CurrentUser;
import nl.traject.ui.Buttons;
import nl.traject.ui.ConfirmDialogs;
import nl.traject.ui.Dates;
import nl.traject.ui.FormErrors;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;

/** Whether somebody can sign in, and what can be done about it. */
class AccountSection extends Composite<Section> {

    private final transient Person person;
    private final transient AccountDesk desk;
    private final SerializableRunnable changed;
    private final FormErrors errors = new FormErrors();

    AccountSection(Person person, AccountDesk desk, SerializableRunnable changed) {
        this.person = person;
        this.desk = desk;
        this.changed = changed;
        var found = desk.find(person.id());
        getContent().addClassName("section");
        getContent().add(new SectionHeader(getTranslation("directory.account")), errors, new RowList(row(found)));
    }

    private ListRow row(AccountDesk.Desk found) {
        var account = found.account();
        var row = new ListRow(getTranslation(
                account == null ? "directory.account.none" : "directory.account.of",
                account == null ? "" : account.username()));
        if (found.openUntil() != null) {
            row.text(getTranslation("directory.link.open", Dates.moment(found.openUntil())));
        }
        row.below(PersonWords.badge(found.state()));
        var actions = new Div();
        actions.addClassName("actions");
        if (found.state() != SignInState.CLOSED) {
            actions.add(Buttons.small(
                    getTranslation(account == null ? "directory.invite" : "directory.reset"), this::issue));
        }
        if (account != null && !CurrentUser.get().is(person.id())) {
            var version = account.version();
            actions.add(
                    account.active()
                            ? Buttons.small(getTranslation("directory.close"), () -> close(version))
                            : Buttons.small(getTranslation("directory.reopen"), () -> reopen(version)));
        }
        return row.end(actions);
    }

    private void issue() {
        errors.guard(() -> {
            var issued = desk.issueLink(person.id());
            getUI().ifPresent(ui -> ui.getPage().fetchCurrentURL(url -> {
                PersonDialogs.link(
                        person, issued, url.getProtocol() + "://" + url.getAuthority() + "/link/" + issued.link());
                changed.run();
            }));
        });
    }

    private void close(int version) {
        ConfirmDialogs.danger(
                getTranslation("directory.close.title", person.name()),
                getTranslation("directory.close.text"),
                getTranslation("directory.close"),
                () -> {
                    desk.close(person.id(), version);
                    changed.run();
                });
    }

    private void reopen(int version) {
        errors.guard(() -> {
            desk.reopen(person.id(), version);
            changed.run();
        });
    }
}
