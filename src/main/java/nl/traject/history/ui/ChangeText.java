package nl.traject.history.ui;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.traject.history.Change;
import nl.traject.ui.Dates;
import nl.traject.ui.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A change in words: tables and columns have names, values are written as the reader does; what has no name of its own is
 * called as the database calls it.
 */
record ChangeText(Messages messages, Locale locale) implements Serializable {

    /** A longer text is cut; the record itself shows it whole. */
    private static final int LONGEST = 240;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+([+-]\\d{2}:?\\d{2}|Z)");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");

    String who(Change change) {
        if (change.person() != null) {
            return change.person();
        }
        return change.job() == null ? say("history.somebody") : say("history.job", change.job());
    }

    String what(Change change) {
        return say("history." + change.operation(), table(change.table()));
    }

    String column(Change change, Change.Field field) {
        return messages.find("history.field." + change.table() + "." + field.column(), locale)
                .or(() -> messages.find("history.field." + field.column(), locale))
                .orElseGet(() -> field.column().replace('_', ' '));
    }

    /** "Holiday → Illness"; a new or removed row has one side only. */
    String values(Change change, Change.Field field) {
        return switch (change.operation()) {
            case INSERT -> value(change, field, field.to());
            case DELETE -> value(change, field, field.from());
            case UPDATE -> say("history.from_to", value(change, field, field.from()), value(change, field, field.to()));
        };
    }

    private String table(String table) {
        return messages.find("history.record." + table, locale)
                .orElseGet(() -> table.substring(table.indexOf('.') + 1).replace('_', ' '));
    }

    private String value(Change change, Change.Field field, @Nullable String value) {
        if (value == null) {
            return say("history.blank");
        }
        if (value.equals("true") || value.equals("false")) {
            return say(value.equals("true") ? "history.yes" : "history.no");
        }
        if (CONSTANT.matcher(value).matches()) {
            return constant(change, field, value);
        }
        try {
            if (DATE.matcher(value).matches()) {
                return Dates.date(LocalDate.parse(value));
            }
            if (MOMENT.matcher(value).matches()) {
                return Dates.moment(OffsetDateTime.parse(value).toInstant());
            }
        } catch (DateTimeException notADate) {
            return value;
        }
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }

    /** The features name their constants after themselves, with or without the record's name. */
    private String constant(Change change, Change.Field field, String value) {
        var feature = change.table().substring(0, change.table().indexOf('.'));
        return messages.find(change.table() + "." + field.column() + "." + value, locale)
                .or(() -> messages.find(feature + "." + field.column() + "." + value, locale))
                .or(() -> messages.find("rules." + field.column() + "." + value, locale))
                .orElseGet(() -> value.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private String say(String key, Object... arguments) {
        return messages.getTranslation(key, locale, arguments);
    }
}
