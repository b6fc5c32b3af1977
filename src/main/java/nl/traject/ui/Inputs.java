package nl.traject.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.I18NProvider;

/**
 * Fields that take only what has a form, and say so when it is something else: by themselves they merely turn red, and a form
 * that refuses has nothing to say. For a day there are {@link DayPickers}.
 */
public final class Inputs {

    private Inputs() {}

    /** For an e-mail address. */
    public static EmailField email(String label) {
        var field = new EmailField(label);
        field.setI18n(new EmailField.EmailFieldI18n().setPatternErrorMessage(I18NProvider.translate("ui.email.bad")));
        return field;
    }

    /** For a number with decimals. */
    public static BigDecimalField decimal(String label) {
        var field = new BigDecimalField(label);
        field.setI18n(new BigDecimalField.BigDecimalFieldI18n()
                .setBadInputErrorMessage(I18NProvider.translate("ui.number.bad")));
        return field;
    }

    /** For a whole number. */
    public static IntegerField whole(String label) {
        var field = new IntegerField(label);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(I18NProvider.translate("ui.number.whole.bad")));
        return field;
    }

    /** For a time of day. */
    public static TimePicker time(String label) {
        var field = new TimePicker(label);
        field.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(I18NProvider.translate("ui.time.bad")));
        return field;
    }
}
