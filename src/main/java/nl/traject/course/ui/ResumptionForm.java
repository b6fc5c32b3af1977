package nl.traject.course.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.I18NProvider;
import nl.traject.course.Reason;
import nl.traject.course.Step.Kind;
import nl.traject.ui.DayPickers;

/** Work goes on before the last day of a pause. */
class ResumptionForm extends StepForm {

    private final DatePicker from;

    ResumptionForm(Place place) {
        this(place, DayPickers.day(I18NProvider.translate("course.from")));
    }

    private ResumptionForm(Place place, DatePicker from) {
        super(place, Kind.RESUMPTION, from);
        this.from = from;
        watch(from);
    }

    @Override
    boolean isComplete() {
        return isFilled(from);
    }

    @Override
    Preview preview() {
        return shown(courses().whatIfResumed(trajectory(), from.getValue()), null);
    }

    @Override
    void take(Reason why) {
        courses().resume(trajectory(), from.getValue(), why);
    }
}
