package nl.traject.people.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import nl.traject.people.Part;
import nl.traject.people.Person;
import nl.traject.people.Supervision;
import nl.traject.people.Trajectories;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** What an administrator fills in about a team. */
final class TeamDialogs {

    /** Who joins, as what, from and until when. */
    public record Join(
            @Nullable Person person,
            Part part,
            boolean first,
            boolean second,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** What somebody becomes, and from when. */
    public record Change(Part part, boolean first, boolean second, LocalDate from) {}

    /** A last day. */
    public record Leave(LocalDate lastDay) {}

    private TeamDialogs() {}

    static void join(Trajectories people, LocalDate today, SerializableConsumer<Join> save) {
        var dialog =
                new FormDialog<>(Join.class, translate("people.team.join.title"), translate("people.team.join"), save);
        var person = new ComboBox<Person>(translate("people.team.person"));
        person.setItemLabelGenerator(Person::sortName);
        person.setItems(
                query ->
                        people.searchPeople(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> people.countPeople(query.getFilter().orElse("")));
        dialog.binder().forField(person).asRequired(dialog.required()).bind("person");
        dialog.add(person);
        part(dialog);
        var from = DayPickers.day(translate("people.team.start"));
        var until = DayPickers.day(translate("people.team.until"));
        until.setHelperText(translate("people.team.until.help"));
        dialog.binder().forField(from).asRequired(dialog.required()).bind("from");
        dialog.binder().forField(until).bind("until");
        dialog.addPair(from, until);
        dialog.open(new Join(null, Part.CO_PROMOTOR, false, false, today, null));
    }

    static void change(Supervision place, LocalDate today, SerializableConsumer<Change> save) {
        var dialog = new FormDialog<>(
                Change.class,
                translate("people.team.change.title", place.supervisor().name()),
                translate("people.team.change.action"),
                save);
        part(dialog);
        var from = DayPickers.day(translate("people.team.change.from"));
        dialog.binder().forField(from).asRequired(dialog.required()).bind("from");
        dialog.add(from);
        var earliest = place.validFrom().isAfter(today) ? place.validFrom() : today;
        dialog.open(new Change(place.part(), place.first(), place.second(), earliest));
    }

    /**
     * @param effect says, for a last day, what it does to rights and open steps
     */
    static void leave(
            Supervision place,
            LocalDate today,
            SerializableFunction<LocalDate, String> effect,
            SerializableConsumer<Leave> save) {
        var dialog = new FormDialog<>(
                Leave.class,
                translate("people.team.leave.title", place.supervisor().name()),
                translate("people.team.leave.action"),
                save);
        var lastDay = DayPickers.day(translate("people.team.until"));
        var what = new Paragraph();
        dialog.binder().forField(lastDay).asRequired(dialog.required()).bind("lastDay");
        lastDay.addValueChangeListener(
                event -> what.setText(event.getValue() == null ? "" : effect.apply(event.getValue())));
        dialog.add(lastDay, what);
        var known = place.validUntil();
        dialog.open(new Leave(known == null ? today : known));
    }

    private static void part(FormDialog<?> dialog) {
        var part = new Select<Part>();
        part.setLabel(translate("people.team.part"));
        part.setItems(Part.values());
        part.setItemLabelGenerator(each -> translate("people.part." + each));
        var first = new Checkbox(translate("people.team.mark.first"));
        var second = new Checkbox(translate("people.team.mark.second"));
        second.setHelperText(translate("people.team.mark.help"));
        dialog.binder().forField(part).asRequired(dialog.required()).bind("part");
        dialog.binder().forField(first).bind("first");
        dialog.binder().forField(second).bind("second");
        dialog.add(part, first, second);
    }
}
