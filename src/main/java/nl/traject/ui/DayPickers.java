package nl.traject.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Fields for a day, all alike: the day before the month as everywhere on the pages, never the month first; weeks begin on
 * Monday; names in the reader's language. Other ways of writing a day that put it first, and 2026-11-22, are understood.
 */
public final class DayPickers {

    private static final List<String> UNDERSTOOD =
            List.of("yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d MMM yyyy");

    private DayPickers() {}

    /** Empty, with a label. */
    public static DatePicker day(String label) {
        var picker = day();
        picker.setLabel(label);
        return picker;
    }

    /** Empty, for places where something else names it. */
    public static DatePicker day() {
        var picker = new DatePicker();
        picker.setI18n(words(Dates.locale()));
        return picker;
    }

    private static DatePicker.DatePickerI18n words(Locale locale) {
        // The component knows the names of months in English only, so that other languages write a number.
        var shown = locale.getLanguage().equals("en") ? "d MMM yyyy" : "d-M-yyyy";
        return new DatePicker.DatePickerI18n()
                .setDateFormats(shown, UNDERSTOOD.toArray(String[]::new))
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setToday(I18NProvider.translate("ui.day.today"))
                .setCancel(I18NProvider.translate("ui.cancel"))
                .setBadInputErrorMessage(I18NProvider.translate("ui.day.bad"));
    }

    /** From Sunday on, as the component counts. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
