package nl.traject.history.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.traject.history.changes.Change;
import nl.traject.history.changes.ChangeFilter;
import nl.traject.history.changes.Save;
import nl.traject.history.changes.SchoolHistory;
import nl.traject.ui.Csv;
import nl.traject.ui.Dates;
import nl.traject.ui.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The changes of a school as a table for spreadsheets: a line for every field, in the reader's words, newest first. */
@Component
class HistoryExport {

    private static final List<String> COLUMNS = List.of(
            "history.when",
            "history.by",
            "history.candidate",
            "history.trajectory",
            "history.record",
            "history.did",
            "history.field",
            "history.before",
            "history.after");

    private final SchoolHistory history;
    private final Messages messages;

    HistoryExport(SchoolHistory history, Messages messages) {
        this.history = history;
        this.messages = messages;
    }

    /** Writes while the database hands the rows out. Moments bear their distance from Greenwich. */
    void write(ChangeFilter filter, Locale locale, OutputStream out) throws IOException {
        var text = new ChangeText(messages, locale, Dates.ZONE, RuleWords.NONE);
        try (var csv = new Csv(out)) {
            csv.write(COLUMNS.stream().map(text::say).toList());
            history.forEach(
                    filter,
                    save -> save.changes()
                            .forEach(change -> lines(save, change, text).forEach(csv::write)));
        }
    }

    private static Stream<List<String>> lines(Save save, Change change, ChangeText text) {
        var head = List.of(
                save.at()
                        .at()
                        .atZone(Dates.ZONE)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toOffsetDateTime()
                        .toString(),
                text.who(save.person(), save.job()),
                orEmpty(save.candidate()),
                save.trajectory() == null ? "" : save.trajectory().toString(),
                text.record(change),
                text.done(change.operation()));
        if (change.fields().isEmpty()) {
            return Stream.of(Stream.concat(head.stream(), Stream.of("", "", "")).toList());
        }
        return change.fields().stream()
                .map(field -> Stream.concat(
                                head.stream(),
                                Stream.of(
                                        text.field(change.table(), field.column()),
                                        value(change, field.column(), field.from(), text),
                                        value(change, field.column(), field.to(), text)))
                        .toList());
    }

    private static String value(Change change, String column, Change.@Nullable Value value, ChangeText text) {
        return value == null ? "" : text.value(change.table(), column, value);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
