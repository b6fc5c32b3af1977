package nl.traject.publication.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.traject.publication.venue.EditionDate;
import nl.traject.publication.venue.VenueDate;
import nl.traject.publication.venue.VenueZone;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormDialog;
import nl.traject.ui.Inputs;
import org.jspecify.annotations.Nullable;

/** Somebody looked a date up: what it is, in the venue's own zone, and where that stands. */
class ConfirmDateDialog extends FormDialog<ConfirmDateDialog.Form> {

    public record Form(LocalDate day, @Nullable LocalTime time, String zone, String source) {

        Found found() {
            return new Found(time == null ? VenueDate.on(day) : VenueDate.at(day, time, new VenueZone(zone)), source);
        }
    }

    record Found(VenueDate date, String source) {}

    private static final int SOURCE_LENGTH = 500;

    ConfirmDateDialog(String what, EditionDate date, SerializableConsumer<Found> confirm) {
        super(Form.class, what, I18NProvider.translate("publication.confirm"), form -> confirm.accept(form.found()));
        var day = DayPickers.day(getTranslation("publication.confirm.day"));
        var time = Inputs.time(getTranslation("publication.confirm.time"));
        time.setHelperText(getTranslation("publication.confirm.time.help"));
        var zone = new ComboBox<String>(getTranslation("publication.confirm.zone"));
        zone.setItems(List.of(
                VenueZone.AOE.text(), VenueZone.UTC.text(), "UTC-8", "America/Los_Angeles", "Europe/Amsterdam"));
        zone.setAllowCustomValue(true);
        zone.addCustomValueSetListener(entered -> zone.setValue(entered.getDetail()));
        var source = new TextField(getTranslation("publication.confirm.source"));
        source.setMaxLength(SOURCE_LENGTH);
        binder().forField(day).asRequired(required()).bind("day");
        binder().forField(time).bind("time");
        binder().forField(zone).asRequired(required()).bind("zone");
        binder().forField(source).asRequired(required()).bind("source");
        add(day);
        addPair(time, zone);
        add(source);
        var known = date.date();
        open(new Form(known.day(), known.time(), (known.zone() == null ? VenueZone.AOE : known.zone()).text(), ""));
    }
}
