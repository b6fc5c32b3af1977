package nl.traject.directory.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import nl.traject.directory.Directory;
import nl.traject.directory.OfficeHeld;
import nl.traject.directory.Offices.Choice;
import nl.traject.directory.PersonFile;
import nl.traject.people.Person;
import nl.traject.people.Registration.NewPerson;
import nl.traject.security.OneTimeLinks;
import nl.traject.security.OneTimeLinks.Purpose;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormDialog;
import nl.traject.ui.Inputs;
import nl.traject.ui.Latest;
import org.jspecify.annotations.Nullable;

/** What is filled in about a person. */
final class PersonDialogs {

    /** An office from a day, until a day when one is known. */
    public record Grant(
            @Nullable Choice office,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** A last day. */
    public record End(LocalDate lastDay) {}

    /** Somebody else. */
    public record Other(@Nullable Person person) {}

    private PersonDialogs() {}

    static void register(SerializableConsumer<NewPerson> save) {
        var dialog =
                new FormDialog<>(NewPerson.class, translate("directory.new"), translate("directory.new.action"), save);
        names(dialog);
        var email = Inputs.email(translate("directory.email"));
        dialog.binder().forField(email).asRequired(dialog.required()).bind("email");
        dialog.add(email);
        dialog.open(new NewPerson("", "", ""));
    }

    static void change(Latest<PersonFile> file, SerializableConsumer<PersonFile.Change> save) {
        var dialog = new FormDialog<>(
                PersonFile.Change.class,
                translate("directory.change.title", file.get().person().name()),
                translate("directory.change.action"),
                save);
        names(dialog);
        var email = Inputs.email(translate("directory.email"));
        var orcid = new TextField(translate("directory.orcid"));
        orcid.setHelperText(translate("directory.orcid.help"));
        dialog.binder().forField(email).bind("email");
        dialog.binder().forField(orcid).bind("orcid");
        dialog.add(email, orcid);
        dialog.whenStale(() -> file.renew().asChange());
        dialog.open(file.get().asChange());
    }

    private static void names(FormDialog<?> dialog) {
        var givenName = new TextField(translate("directory.given-name"));
        var familyName = new TextField(translate("directory.family-name"));
        dialog.binder().forField(givenName).asRequired(dialog.required()).bind("givenName");
        dialog.binder().forField(familyName).asRequired(dialog.required()).bind("familyName");
        dialog.add(givenName, familyName);
    }

    static void grant(Person person, List<Choice> choices, LocalDate today, SerializableConsumer<Grant> save) {
        var dialog = new FormDialog<>(
                Grant.class,
                translate("directory.office.title", person.name()),
                translate("directory.office.action"),
                save);
        var office = new ComboBox<Choice>(translate("directory.office"));
        office.setItems(choices);
        office.setItemLabelGenerator(choice -> translate(
                choice.place().isEmpty() ? "directory.office.installation" : "directory.office.of",
                translate("directory.office.kind." + choice.kind()),
                choice.place()));
        dialog.binder().forField(office).asRequired(dialog.required()).bind("office");
        var from = DayPickers.day(translate("directory.office.from"));
        var until = DayPickers.day(translate("directory.office.until"));
        until.setHelperText(translate("directory.office.until.help"));
        dialog.binder().forField(from).asRequired(dialog.required()).bind("from");
        dialog.binder().forField(until).bind("until");
        dialog.add(office);
        dialog.addPair(from, until);
        dialog.add(new Paragraph(translate("directory.office.text")));
        dialog.open(new Grant(null, today, null));
    }

    static void end(Person person, OfficeHeld office, LocalDate today, SerializableConsumer<End> save) {
        var dialog = new FormDialog<>(
                End.class,
                translate(
                        "directory.office.end.title",
                        person.name(),
                        translate("directory.office.kind." + office.kind())),
                translate("directory.office.end.action"),
                save);
        var lastDay = DayPickers.day(translate("directory.office.until"));
        dialog.binder().forField(lastDay).asRequired(dialog.required()).bind("lastDay");
        dialog.add(lastDay, new Paragraph(translate("directory.office.end.text")));
        dialog.open(new End(office.until() == null ? today : office.until()));
    }

    static void other(Directory directory, SerializableConsumer<Other> save) {
        var dialog = new FormDialog<>(
                Other.class, translate("directory.compare.title"), translate("directory.compare"), save);
        var person = new ComboBox<Person>(translate("directory.compare.person"));
        person.setItemLabelGenerator(Person::sortName);
        person.setItems(
                query -> directory.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> directory.countFound(query.getFilter().orElse("")));
        dialog.binder().forField(person).asRequired(dialog.required()).bind("person");
        dialog.add(person);
        dialog.open(new Other(null));
    }

    /** The link is shown once; only its digest is kept. */
    static void link(Person person, OneTimeLinks.Issued issued, String address) {
        var key = issued.purpose() == Purpose.RESET ? "directory.link.reset" : "directory.link.invitation";
        var link = new TextField(translate("directory.link"));
        link.setReadOnly(true);
        link.setValue(address);
        link.setWidthFull();
        link.setAutoselect(true);
        var dialog = new Dialog(translate(key + ".title", person.name()));
        dialog.addClassName("form-dialog");
        dialog.add(new Paragraph(translate(key + ".text", Dates.moment(issued.until()))), link);
        var copy = Buttons.plain(translate("directory.link.copy"), () -> {});
        copy.getElement()
                .executeJs("this.addEventListener('click', () => navigator.clipboard?.writeText($0))", address);
        dialog.getFooter().add(copy, Buttons.primary(translate("ui.close"), dialog::close));
        dialog.open();
    }
}
