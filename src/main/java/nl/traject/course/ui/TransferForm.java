package nl.traject.course.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import nl.traject.course.Reason;
import nl.traject.course.Step.Kind;
import nl.traject.people.Registration.ProgrammeChoice;
import nl.traject.ui.DayPickers;

/** Another programme, with its rules. */
class TransferForm extends StepForm {

    private final Select<ProgrammeChoice> programme;
    private final DatePicker from;

    TransferForm(Place place) {
        this(place, new Select<>(), DayPickers.day(I18NProvider.translate("course.from")));
    }

    private TransferForm(Place place, Select<ProgrammeChoice> programme, DatePicker from) {
        super(place, Kind.TRANSFER, programme, from);
        this.programme = programme;
        this.from = from;
        programme.setLabel(I18NProvider.translate("course.programme"));
        programme.setItemLabelGenerator(choice -> choice.code() + " · " + choice.name());
        programme.setItems(place.courses().listDestinations(place.trajectory()));
        programme.setHelperText(I18NProvider.translate("course.programme.help"));
        from.setMax(place.today());
        from.setValue(place.today());
        watch(programme, from);
    }

    @Override
    boolean isComplete() {
        return isFilled(programme, from);
    }

    @Override
    Preview preview() {
        return shown(
                courses().whatIfTransferred(trajectory(), programme.getValue().id(), from.getValue()), null);
    }

    @Override
    void take(Reason why) {
        courses().transfer(trajectory(), programme.getValue().id(), from.getValue(), why);
    }
}
