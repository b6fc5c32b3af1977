package nl.traject.people.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.traject.people.Person;
import nl.traject.people.Registration;
import nl.traject.people.Registration.NewTrajectory;
import nl.traject.people.Registration.ProgrammeChoice;
import nl.traject.people.Trajectories;
import nl.traject.ui.Buttons;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormErrors;
import nl.traject.ui.Inputs;
import nl.traject.ui.MainLayout;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import org.jspecify.annotations.Nullable;

/** Registers a trajectory: who, where, since when, with whom; the rule set then gives every date. */
@Route(value = "trajectories/new", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class NewTrajectoryView extends Main implements HasDynamicTitle {

    private final transient Registration registration;
    private final transient Trajectories trajectories;
    private final FormErrors errors = new FormErrors();
    private final Select<ProgrammeChoice> programme = new Select<>();
    private final ComboBox<Person> candidate;
    private final TextField title = new TextField();
    private final DatePicker start = DayPickers.day();
    private final BigDecimalField fte = Inputs.decimal("");
    private final DatePicker signedOn = DayPickers.day();
    private final ComboBox<Person> promotor;
    private final ComboBox<Person> second;

    NewTrajectoryView(Registration registration, Trajectories trajectories) {
        this.registration = registration;
        this.trajectories = trajectories;
        addClassName("page");
        programme.setLabel(getTranslation("people.programme"));
        programme.setItems(registration.listProgrammes());
        programme.setItemLabelGenerator(choice -> choice.code() + ", " + choice.name());
        candidate = people("people.candidate");
        title.setLabel(getTranslation("people.working-title"));
        start.setLabel(getTranslation("people.start"));
        fte.setLabel(getTranslation("people.fte"));
        fte.setValue(BigDecimal.ONE);
        signedOn.setLabel(getTranslation("people.signed-on"));
        signedOn.setHelperText(getTranslation("people.signed-on.help"));
        candidate.setHelperText(getTranslation("people.person.help"));
        promotor = people("people.promotor");
        second = people("people.second");
        var form = new Div(
                errors,
                programme,
                candidate,
                title,
                start,
                fte,
                signedOn,
                promotor,
                second,
                Buttons.primary(getTranslation("people.trajectory.action"), this::register));
        form.addClassNames("form", "dialog-form", "section");
        add(
                new PageHeader(getTranslation("people.trajectory.title")).sub(getTranslation("people.trajectory.sub")),
                form);
    }

    private ComboBox<Person> people(String key) {
        var field = new ComboBox<Person>(getTranslation(key));
        field.setItemLabelGenerator(Person::sortName);
        field.setItems(
                query ->
                        trajectories
                                .searchPeople(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                .stream(),
                query -> trajectories.countPeople(query.getFilter().orElse("")));
        return field;
    }

    private void register() {
        var missing = Stream.<AbstractField<?, ?>>of(programme, candidate, title, start, fte, promotor)
                .filter(AbstractField::isEmpty)
                .map(field ->
                        getTranslation("people.missing", field.getElement().getProperty("label")))
                .toList();
        if (!missing.isEmpty()) {
            errors.show(missing);
            return;
        }
        errors.guard(() -> {
            var made = new NewTrajectory(
                    programme.getValue().id(),
                    candidate.getValue().id(),
                    title.getValue(),
                    required(start.getValue()),
                    fte.getValue(),
                    promotor.getValue().id(),
                    second.isEmpty() ? null : second.getValue().id(),
                    signedOn.getValue());
            var trajectory = registration.register(made);
            UI.getCurrent().navigate("phd/" + trajectory);
        });
    }

    private static LocalDate required(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("checked above");
        }
        return day;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("people.trajectory.title"));
    }
}
