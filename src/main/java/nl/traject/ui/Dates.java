package nl.traject.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates and moments as pages write them, in the reader's language: the day before the month, the month as a word.
 * Moments are shown in Amsterdam's time unless a zone is given.
 */
public final class Dates {

    /** University days are days in Amsterdam. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** From here on a distance is said in months. */
    private static final int MANY_DAYS = 100;

    private Dates() {}

    /** "22 Nov 2026". */
    public static String date(LocalDate date) {
        return date(date, locale());
    }

    static String date(LocalDate date, Locale locale) {
        return date.getDayOfMonth() + " " + month(date, locale) + " " + date.getYear();
    }

    /** "22 Nov", where the year is plain from around it. */
    public static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date, locale());
    }

    /** "22 Nov" in the year of today, else with the year. */
    public static String brief(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? dayAndMonth(date) : date(date);
    }

    /** "Fri 27 Nov". */
    public static String withWeekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale()).replace(".", "") + " " + dayAndMonth(date);
    }

    /** "Sunday 22 November 2026". */
    public static String full(LocalDate date) {
        return format("EEEE d MMMM uuuu", date);
    }

    /** The same at the beginning of a sentence, where every language has a capital. */
    public static String fullFirst(LocalDate date) {
        var full = full(date);
        return full.substring(0, 1).toUpperCase(locale()) + full.substring(1);
    }

    /** "Nov 2026". */
    public static String month(LocalDate date) {
        return month(date, locale()) + " " + date.getYear();
    }

    /** "26 Oct to 18 Dec 2026". */
    public static String stretch(LocalDate from, LocalDate to) {
        var first = from.getYear() == to.getYear() ? dayAndMonth(from) : date(from);
        return from.equals(to) ? date(from) : I18NProvider.translate("ui.stretch", first, date(to));
    }

    /** "14:32". */
    public static String time(Instant moment) {
        return format("HH:mm", moment.atZone(ZONE));
    }

    /** "22 Nov 2026, 14:32". */
    public static String moment(Instant moment) {
        return moment(moment, ZONE, locale());
    }

    /** The same in another zone, such as the venue's. */
    public static String moment(Instant moment, ZoneId zone) {
        return moment(moment, zone, locale());
    }

    static String moment(Instant moment, ZoneId zone, Locale locale) {
        var local = moment.atZone(zone);
        return date(local.toLocalDate(), locale) + ", "
                + DateTimeFormatter.ofPattern("HH:mm", locale).format(local);
    }

    /** "in 5 days", "today", "5 days ago"; in months when it is far. */
    public static String relative(LocalDate date, LocalDate today) {
        return distance(date, today, "ui.ago");
    }

    /** "in 5 days", "today", "40 days late". */
    public static String due(LocalDate due, LocalDate today) {
        return distance(due, today, "ui.late");
    }

    /** "4 days", how long something has been waiting; "today" when it began today. */
    public static String waiting(LocalDate since, LocalDate today) {
        var days = ChronoUnit.DAYS.between(since, today);
        return days <= 0 ? I18NProvider.translate("ui.today") : amount(days);
    }

    /** "today" or "22 Nov". */
    public static String todayOr(LocalDate date, LocalDate today) {
        return date.equals(today) ? I18NProvider.translate("ui.today") : brief(date, today);
    }

    private static String distance(LocalDate date, LocalDate today, String pastKey) {
        var days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) {
            return I18NProvider.translate("ui.today");
        }
        return I18NProvider.translate(days > 0 ? "ui.in" : pastKey, amount(Math.abs(days)));
    }

    private static String amount(long days) {
        return days < MANY_DAYS
                ? I18NProvider.translate("ui.days", days)
                : I18NProvider.translate("ui.months", Math.round(days / 30.44));
    }

    private static String month(LocalDate date, Locale locale) {
        return date.getMonth().getDisplayName(TextStyle.SHORT, locale).replace(".", "");
    }

    private static String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(value);
    }

    static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Messages.LOCALES.getFirst());
    }
}
