package nl.traject.directory.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.traject.directory.Directory;
import nl.traject.directory.DirectoryFilter;
import nl.traject.security.Imprint;
import nl.traject.security.Imprints;
import nl.traject.ui.Buttons;
import nl.traject.ui.FormDialog;
import nl.traject.ui.Latest;
import nl.traject.ui.Links;
import nl.traject.ui.ListRow;
import nl.traject.ui.MainLayout;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;

/** What the operator sets for the whole installation, and the way to its accounts. No dossier stands here. */
@Route(value = "settings", layout = MainLayout.class)
@RolesAllowed("OPERATOR")
class SettingsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** What is filled in about the installation. */
    public record Form(String name, String help) {

        static Form of(Imprint imprint) {
            return new Form(imprint.name(), imprint.help());
        }
    }

    private final transient Imprints imprints;
    private final transient Directory directory;

    SettingsView(Imprints imprints, Directory directory) {
        this.imprints = imprints;
        this.directory = directory;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var imprint = imprints.get();
        removeAll();
        add(
                new PageHeader(getTranslation("directory.settings.title"))
                        .sub(getTranslation("directory.settings.sub"))
                        .actions(Buttons.primary(getTranslation("directory.settings.change"), () -> change(imprint))),
                new SectionHeader(getTranslation("directory.settings.imprint"))
                        .over(new RowList(List.of(
                                row("directory.settings.name", imprint.name()),
                                row("directory.settings.help", imprint.help())))),
                new SectionHeader(getTranslation("directory.settings.accounts"))
                        .end(Links.to("people", getTranslation("directory.settings.accounts.all")))
                        .over(new Paragraph(getTranslation(
                                "directory.settings.accounts.text", directory.count(DirectoryFilter.NONE)))),
                new SectionHeader(getTranslation("directory.settings.machine"))
                        .over(new Paragraph(getTranslation("directory.settings.machine.text"))));
    }

    private ListRow row(String key, String value) {
        return new ListRow(getTranslation(key))
                .text(value.isEmpty() ? getTranslation("directory.settings.empty") : value);
    }

    private void change(Imprint shown) {
        var latest = new Latest<>(shown, imprints::get);
        var dialog = new FormDialog<>(
                Form.class,
                getTranslation("directory.settings.change.title"),
                getTranslation("directory.settings.save"),
                form -> {
                    imprints.rewrite(latest.get(), form.name(), form.help());
                    show();
                });
        var name = new TextField(getTranslation("directory.settings.name"));
        name.setHelperText(getTranslation("directory.settings.name.help"));
        name.setMaxLength(Imprint.LONGEST_NAME);
        var help = new TextArea(getTranslation("directory.settings.help"));
        help.setHelperText(getTranslation("directory.settings.help.help"));
        help.setMaxLength(Imprint.LONGEST_HELP);
        dialog.binder().forField(name).bind("name");
        dialog.binder().forField(help).bind("help");
        dialog.add(name, help);
        dialog.whenStale(() -> Form.of(latest.renew()));
        dialog.open(Form.of(shown));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("directory.settings.title"));
    }
}
