package nl.traject.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.traject.directory.Directory;
import nl.traject.directory.MergePreview;
import nl.traject.directory.Merges;
import nl.traject.directory.PersonFile;
import nl.traject.people.Person;
import nl.traject.ui.Buttons;
import nl.traject.ui.ConfirmDialogs;
import nl.traject.ui.Crumb;
import nl.traject.ui.FormErrors;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Notices;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.SectionHeader;
import org.jspecify.annotations.Nullable;

/** Two entries beside each other, what would move if they are the same person, and the merge. */
@Route(value = "people/:person/merge/:other", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class MergeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Directory directory;
    private final transient Merges merges;
    private final Div preview = new Div();
    private final FormErrors errors = new FormErrors();
    private final TextArea reason = new TextArea();
    private transient @Nullable MergePreview shown;

    MergeView(Directory directory, Merges merges) {
        this.directory = directory;
        this.merges = merges;
        addClassName("page");
        preview.addClassNames("section", "stack");
        reason.setLabel(getTranslation("directory.merge.reason"));
        reason.setHelperText(getTranslation("directory.merge.reason.help"));
        reason.setRequiredIndicatorVisible(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var one = directory.get(PersonView.id(event, "person"));
        var other = directory.get(PersonView.id(event, "other"));
        removeAll();
        add(
                new PageHeader(getTranslation("directory.merge.title"))
                        .under(
                                new Crumb(getTranslation("directory.title"), "people"),
                                new Crumb(
                                        one.person().name(),
                                        "people/" + one.person().id()))
                        .sub(getTranslation("directory.merge.sub")),
                new SectionHeader(getTranslation("directory.merge.stays")).over(choice(one, other)),
                preview);
        show(other, one);
    }

    private RadioButtonGroup<PersonFile> choice(PersonFile one, PersonFile other) {
        var choice = new RadioButtonGroup<PersonFile>();
        choice.setAriaLabel(getTranslation("directory.merge.stays"));
        choice.setItems(List.of(one, other));
        choice.setItemLabelGenerator(file -> described(file));
        choice.setValue(one);
        choice.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                show(event.getValue().equals(one) ? other : one, event.getValue());
            }
        });
        return choice;
    }

    /** Two of one name are told apart by their address, or by their number. */
    private String described(PersonFile file) {
        return getTranslation(
                "directory.merge.choice",
                file.person().name(),
                file.email() == null ? getTranslation("directory.merge.no-email") : file.email(),
                file.person().id().toString());
    }

    private void show(PersonFile goes, PersonFile stays) {
        errors.hide();
        var made = merges.preview(goes.person().id(), stays.person().id());
        shown = made;
        preview.removeAll();
        preview.add(new MergeEffect(made));
        if (made.isPossible()) {
            var action = Buttons.primary(getTranslation("directory.merge.action"), this::ask);
            var actions = new Div(action);
            actions.addClassName("actions");
            var form = new Div(errors, reason, actions);
            form.addClassName("form");
            preview.add(form);
        }
    }

    private void ask() {
        var made = shown;
        if (made == null) {
            return;
        }
        if (reason.getValue().isBlank()) {
            errors.show(List.of(getTranslation("ui.required.reason")));
            reason.focus();
            return;
        }
        ConfirmDialogs.danger(
                getTranslation("directory.merge.confirm", described(made.merged()), described(made.kept())),
                getTranslation("directory.merge.confirm.text"),
                getTranslation("directory.merge.action"),
                () -> merge(made.merged().person(), made.kept().person()));
    }

    private void merge(Person goes, Person stays) {
        merges.merge(goes.id(), stays.id(), reason.getValue());
        Notices.done(getTranslation("directory.merge.done"));
        UI.getCurrentOrThrow().navigate("people/" + stays.id());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("directory.merge.title"));
    }
}
