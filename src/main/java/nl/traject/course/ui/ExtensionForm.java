package nl.traject.course.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import nl.traject.course.Reason;
import nl.traject.course.Step.Kind;
import nl.traject.ui.DayPickers;

/** A further, signed term beyond the last day in force. */
class ExtensionForm extends StepForm {

    private static final int LONGEST_DOCUMENT = 500;

    private final DatePicker lastDay;
    private final DatePicker signedOn;
    private final TextField document;

    ExtensionForm(Place place) {
        this(
                place,
                DayPickers.day(I18NProvider.translate("course.new-last-day")),
                DayPickers.day(I18NProvider.translate("course.signed-on")),
                new TextField(I18NProvider.translate("course.document")));
    }

    private ExtensionForm(Place place, DatePicker lastDay, DatePicker signedOn, TextField document) {
        super(place, Kind.EXTENSION, pair(lastDay, signedOn), document);
        this.lastDay = lastDay;
        this.signedOn = signedOn;
        this.document = document;
        signedOn.setMax(place.today());
        document.setMaxLength(LONGEST_DOCUMENT);
        watch(lastDay, signedOn);
    }

    @Override
    boolean isComplete() {
        return isFilled(lastDay, signedOn);
    }

    @Override
    Preview preview() {
        return shown(courses().whatIfExtended(trajectory(), lastDay.getValue(), signedOn.getValue()), null);
    }

    @Override
    void take(Reason why) {
        courses().extend(trajectory(), lastDay.getValue(), signedOn.getValue(), document.getValue(), why);
    }
}
