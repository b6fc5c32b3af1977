package nl.traject.people.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.traject.people.Person;
import nl.traject.people.Registration;
import nl.traject.people.Registration.NewPerson;
import nl.traject.people.Trajectories;
import nl.traject.ui.Buttons;
import nl.traject.ui.FormDialog;
import nl.traject.ui.MainLayout;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;

/** The register of people: who is known, a new one, and a one-time link for who has no account yet. */
@Route(value = "people", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Main implements HasDynamicTitle {

    private final transient Registration registration;
    private final transient Trajectories trajectories;
    private final TextField search = new TextField();
    private final Grid<Person> grid = new Grid<>();

    PeopleView(Registration registration, Trajectories trajectories) {
        this.registration = registration;
        this.trajectories = trajectories;
        addClassName("page");
        search.setPlaceholder(getTranslation("people.search"));
        search.setAriaLabel(getTranslation("people.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> grid.getDataProvider().refreshAll());
        add(
                new PageHeader(getTranslation("people.title"))
                        .sub(getTranslation("people.sub"))
                        .actions(Buttons.add(getTranslation("people.new"), this::register)),
                search,
                grid);
        grid.addColumn(Person::sortName)
                .setHeader(getTranslation("people.name"))
                .setFlexGrow(1);
        grid.addComponentColumn(person -> Buttons.small(getTranslation("people.invite"), () -> invite(person)))
                .setHeader(getTranslation("people.account"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.getDataCommunicator().setPagingEnabled(true);
        grid.setItems(
                query -> trajectories.searchPeople(search.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> trajectories.countPeople(search.getValue()));
    }

    private void register() {
        var dialog = new FormDialog<>(
                NewPerson.class, getTranslation("people.new"), getTranslation("people.new.action"), made -> {
                    registration.register(made);
                    grid.getDataProvider().refreshAll();
                });
        var givenName = new TextField(getTranslation("people.given-name"));
        var familyName = new TextField(getTranslation("people.family-name"));
        var email = new EmailField(getTranslation("people.email"));
        dialog.binder().forField(givenName).asRequired(dialog.required()).bind("givenName");
        dialog.binder().forField(familyName).asRequired(dialog.required()).bind("familyName");
        dialog.binder().forField(email).asRequired(dialog.required()).bind("email");
        dialog.add(givenName, familyName, email);
        dialog.open(new NewPerson("", "", ""));
    }

    /** The link is shown once; only its digest is kept. */
    private void invite(Person person) {
        var path = "/link/" + registration.invite(person.id());
        getUI().ifPresent(ui -> ui.getPage().fetchCurrentURL(url -> {
            var link = new TextField(getTranslation("people.invite.link"));
            link.setReadOnly(true);
            link.setValue(url.getProtocol() + "://" + url.getAuthority() + path);
            link.setWidthFull();
            var dialog = new Dialog(getTranslation("people.invite.title", person.name()));
            dialog.addClassName("form-dialog");
            dialog.add(new Paragraph(getTranslation("people.invite.text")), link);
            dialog.getFooter().add(Buttons.primary(getTranslation("ui.close"), dialog::close));
            dialog.open();
        }));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("people.title"));
    }
}
