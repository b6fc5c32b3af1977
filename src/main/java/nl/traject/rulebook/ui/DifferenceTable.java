package nl.traject.rulebook.ui;

import java.time.LocalDate;
import java.util.List;
import nl.traject.rulebook.Difference;
import nl.traject.rulebook.Preview;
import nl.traject.ui.Csv;
import org.jspecify.annotations.Nullable;

/** What would change, a line for each date and each check of each trajectory. */
final class DifferenceTable {

    private static final int PAGE = 500;

    /** Says a key in the reader's language. */
    interface Translator {
        String say(String key, Object... arguments);
    }

    private final Translator translator;

    DifferenceTable(Translator translator) {
        this.translator = translator;
    }

    void write(Preview preview, Csv csv) {
        csv.write(List.of(
                translator.say("rulebook.preview.candidate"),
                translator.say("rulebook.preview.started"),
                translator.say("rulebook.preview.what"),
                translator.say("rulebook.preview.before"),
                translator.say("rulebook.preview.after"),
                translator.say("rulebook.preview.days")));
        for (var offset = 0; offset < preview.changed(); offset += PAGE) {
            preview.list(offset, PAGE).forEach(difference -> write(difference, csv));
        }
    }

    private void write(Difference difference, Csv csv) {
        for (var change : difference.dates()) {
            csv.write(List.of(
                    difference.name(),
                    difference.start().toString(),
                    translator.say("rules.event." + change.event()),
                    iso(change.before()),
                    iso(change.after()),
                    change.days().map(String::valueOf).orElse("")));
        }
        for (var change : difference.checks()) {
            csv.write(List.of(
                    difference.name(),
                    difference.start().toString(),
                    translator.say("rules.check." + change.check()),
                    translator.say("rules.state." + change.before()),
                    translator.say("rules.state." + change.after()),
                    ""));
        }
    }

    private static String iso(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
