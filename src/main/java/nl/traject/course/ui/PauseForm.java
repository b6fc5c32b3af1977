package nl.traject.course.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.I18NProvider;
import nl.traject.course.Reason;
import nl.traject.course.Step.Kind;
import nl.traject.shared.Period;
import nl.traject.ui.DayPickers;

/** The whole trajectory rests from a day to a day. */
class PauseForm extends StepForm {

    private final DatePicker first;
    private final DatePicker last;

    PauseForm(Place place) {
        this(
                place,
                DayPickers.day(I18NProvider.translate("course.first-day")),
                DayPickers.day(I18NProvider.translate("course.last-day")));
    }

    private PauseForm(Place place, DatePicker first, DatePicker last) {
        super(place, Kind.PAUSE, pair(first, last));
        this.first = first;
        this.last = last;
        watch(first, last);
    }

    @Override
    boolean isComplete() {
        return isFilled(first, last);
    }

    @Override
    Preview preview() {
        var change = courses().whatIfPaused(trajectory(), first.getValue(), last.getValue());
        return shown(change, new Period(first.getValue(), last.getValue()));
    }

    @Override
    void take(Reason why) {
        courses().pause(trajectory(), first.getValue(), last.getValue(), why);
    }
}
