package nl.traject.history.ui;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.traject.history.changes.Change;
import nl.traject.history.changes.Change.Operation;
import nl.traject.history.changes.Hidden;
import nl.traject.history.changes.Title;
import nl.traject.ui.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A change in words. A record is called {@code history.record.TABLE}. A field is called {@code history.field.TABLE.COLUMN}, or
 * as the feature's form does, {@code TABLE.COLUMN}, or as everywhere, {@code history.field.COLUMN}. A constant has the words
 * of its feature. Dates, moments and numbers are written as the reader does.
 *
 * @param zone the reader's, for moments
 */
record ChangeText(Messages messages, Locale locale, ZoneId zone, RuleWords rules) implements Serializable {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+([+-]\\d{2}:?\\d{2}|Z)");
    private static final Pattern CONSTANT = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

    /** Constants whose sentences a feature keeps under another name. */
    private static final Map<String, String> CONSTANTS = Map.of(
            "people.moved_date.event", "rules.event",
            "evaluation.milestone.kind", "rules.event",
            "people.office.kind", "directory.office.kind",
            "people.trajectory.status", "people.status");

    /** A name, "Traject, checks", or that it was done past Traject. */
    String who(@Nullable String person, @Nullable String job) {
        if (person != null) {
            return person;
        }
        return job == null
                ? say("history.outside")
                : say("history.job", messages.find("history.job." + job, locale).orElse(job));
    }

    /** "Training", "Training “Causality”", "Contract term 2", "Leave of 4 Jan 2027". */
    String record(String table, @Nullable String title) {
        var record = findRecord(table)
                .orElseGet(() -> table.substring(table.indexOf('.') + 1).replace('_', ' '));
        if (title == null) {
            return record;
        }
        return day(title)
                .map(day -> say("history.dated", record, date(day)))
                .orElseGet(() -> say(isNumber(title) ? "history.numbered" : "history.titled", record, title));
    }

    private static boolean isNumber(String title) {
        return title.chars().allMatch(Character::isDigit);
    }

    String record(Change change) {
        var title = change.title();
        return record(change.table(), title == null ? null : words(title));
    }

    /** "added", "changed", "removed". */
    String done(Operation operation) {
        return say("history." + operation);
    }

    String field(String table, String column) {
        return findField(table, column).orElseGet(() -> column.replace('_', ' '));
    }

    /** Whether the pages show a column at all. */
    boolean isShown(String table, String column) {
        return !Hidden.isHidden(table, column);
    }

    Optional<String> findRecord(String table) {
        return messages.find("history.record." + table, locale);
    }

    Optional<String> findField(String table, String column) {
        return messages.find("history.field." + table + "." + column, locale)
                .or(() -> messages.find(table + "." + column, locale))
                .or(() -> messages.find("history.field." + column, locale));
    }

    /** As the reader writes it; "empty" for nothing. */
    String value(String table, String column, Change.@Nullable Value value) {
        if (value == null) {
            return say("history.blank");
        }
        if (value.title() != null && words(value.title()) != null) {
            return titled(value.title());
        }
        var stored = value.stored();
        if (value.number()) {
            return number(stored);
        }
        if (stored.equals("true") || stored.equals("false")) {
            return say(stored.equals("true") ? "history.yes" : "history.no");
        }
        return findConstant(table, column, stored)
                .or(() -> rules.find(table, column, stored))
                .or(() -> day(stored).map(this::date))
                .or(() -> moment(stored).map(this::moment))
                .orElse(stored);
    }

    /** "22 Nov 2026". */
    String date(LocalDate day) {
        return say("history.date", day);
    }

    /** "22 Nov 2026, 14:32" in the reader's zone. */
    String moment(Instant moment) {
        var local = moment.atZone(zone);
        return say("history.moment", local.toLocalDate(), time(moment));
    }

    /** "14:32". */
    String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(zone));
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    String say(String key, Object... arguments) {
        return messages.getTranslation(key, locale, arguments);
    }

    private String titled(Title title) {
        var words = words(title);
        return words == null ? say("history.blank") : day(words).map(this::date).orElse(words);
    }

    private @Nullable String words(Title title) {
        return title.word() == null
                ? title.in(locale)
                : messages.find(title.word(), locale).orElse(title.word());
    }

    Optional<String> findConstant(String table, String column, String stored) {
        if (!CONSTANT.matcher(stored).matches()) {
            return Optional.empty();
        }
        var feature = table.substring(0, table.indexOf('.'));
        return Stream.of(
                        "history.value." + table + "." + column,
                        "history.value." + column,
                        CONSTANTS.getOrDefault(table + "." + column, feature + "." + column))
                .flatMap(key -> messages.find(key + "." + stored, locale).stream())
                .findFirst();
    }

    private String number(String stored) {
        var format = NumberFormat.getInstance(locale);
        format.setGroupingUsed(false);
        return format.format(new BigDecimal(stored));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(String text) {
        try {
            return MOMENT.matcher(text).matches()
                    ? Optional.of(OffsetDateTime.parse(text).toInstant())
                    : Optional.empty();
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }
}
