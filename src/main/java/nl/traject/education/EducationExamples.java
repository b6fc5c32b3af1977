package nl.traject.education;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import nl.traject.education.Item.Mark;
import nl.traject.people.ExampleContent;
import nl.traject.people.Person;
import nl.traject.shared.Ects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Educational plans of the invented candidates, from a table of which each row goes as far as today allows. A day is counted
 * from the first day of the trajectory; {@code ~13} is the calendar month thirteen months on, from its first to its last day.
 */
@Component
@Order(20)
class EducationExamples implements ExampleContent {

    private final EducationStore items;
    EducationExamples(EducationStore items) {
        this.items = items;
    }

    @Override
    public void write(Example example) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(table())) {
            rows.stream()
                    .filter(row -> row.getField("story").equals(example.story().name()))
                    .map(row -> item(example, row))
                    .forEach(items::insert);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStreamReader table() {
        var resource = EducationExamples.class.getResourceAsStream("examples.csv");
        return new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8);
    }

    private static Item item(Example example, NamedCsvRecord row) {
        var plan = new ItemPlan(
                Category.valueOf(row.getField("category")),
                row.getField("title"),
                row.getField("provider"),
                row.getField("place"),
                Objects.requireNonNull(day(example, row.getField("from"), false)),
                Objects.requireNonNull(day(example, row.getField("to"), true)),
                Ects.of(row.getField("ec")),
                row.getField("mandatory").isEmpty() ? null : row.getField("mandatory"));
        var approved = mark(example, row, "approver", "approved");
        var completed = past(example, row.getField("completed"));
        var decided = mark(example, row, "decider", "decided");
        var reason = decided == null ? "" : row.getField("reason");
        var status = status(approved, completed, decided, reason);
        return new Item(
                null,
                example.trajectory(),
                1,
                plan,
                status,
                status == ItemStatus.PLANNED || status == ItemStatus.COMPLETED
                        ? mark(example, row, "asked", "askedOn")
                        : null,
                approved,
                completed == null ? "" : row.getField("proof"),
                completed,
                decided,
                reason,
                false);
    }

    private static ItemStatus status(
            @Nullable Mark approved, @Nullable LocalDate completed, @Nullable Mark decided, String reason) {
        if (decided != null) {
            return reason.isEmpty() ? ItemStatus.CREDITED : ItemStatus.REFUSED;
        }
        if (completed != null) {
            return ItemStatus.COMPLETED;
        }
        return approved != null ? ItemStatus.APPROVED : ItemStatus.PLANNED;
    }

    private static @Nullable Mark mark(Example example, NamedCsvRecord row, String who, String when) {
        var day = past(example, row.getField(when));
        return day == null
                ? null
                : new Mark(new Person(example.person(row.getField(who)), "", ""), day);
    }

    private static @Nullable LocalDate past(Example example, String text) {
        var day = day(example, text, false);
        return day == null || day.isAfter(example.today()) ? null : day;
    }

    private static @Nullable LocalDate day(Example example, String text, boolean end) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.startsWith("~")) {
            return example.start().plusDays(Long.parseLong(text));
        }
        var month = example.start().plusMonths(Long.parseLong(text.substring(1)));
        return month.with(end ? TemporalAdjusters.lastDayOfMonth() : TemporalAdjusters.firstDayOfMonth());
    }
}
