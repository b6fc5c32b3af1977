package nl.traject.teaching;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.traject.people.ExampleContent;
import nl.traject.people.Person;
import nl.traject.rules.TeachingRules.Kind;
import nl.traject.shared.Hours;
import nl.traject.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Teaching duties of the invented candidates, from a table of which each row goes as far as today allows. Days are counted
 * from the first day of the trajectory; hours are those of the duty's weeks in turn.
 */
@Component
@Order(30)
class TeachingExamples implements ExampleContent {

    private static final String ADMINISTRATOR = "e.bakker";

    private final TeachingStore duties;

    TeachingExamples(TeachingStore duties) {
        this.duties = duties;
    }

    @Override
    public void write(Example example) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(table())) {
            rows.stream()
                    .filter(row -> row.getField("story").equals(example.story().name()))
                    .forEach(row -> write(example, row));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStreamReader table() {
        var resource = TeachingExamples.class.getResourceAsStream("examples.csv");
        return new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8);
    }

    private void write(Example example, NamedCsvRecord row) {
        var plan = new DutyPlan(
                row.getField("course"),
                row.getField("code"),
                Level.valueOf(row.getField("level")),
                DutyRole.valueOf(row.getField("role")),
                row.getField("block"),
                day(example, row, "from"),
                day(example, row, "to"),
                Hours.of(row.getField("weekly")),
                Hours.of(row.getField("planned")),
                row.getField("lecturer"));
        var weeks = weeks(example, plan, row.getField("hours"));
        var accepted = mark(example, row, "accepter", "accepted");
        var done = past(example, row, "done");
        var status = status(accepted, done, weeks);
        var id = duties.insert(new Duty(
                null,
                example.trajectory(),
                1,
                plan,
                status,
                day(example, row, "entered"),
                status == DutyStatus.PROPOSED ? mark(example, row, "asked", "askedOn") : null,
                day(example, row, "entered"),
                accepted,
                status == DutyStatus.DONE && accepted != null && done != null ? new Mark(accepted.who(), done) : null,
                "",
                done == null ? "" : row.getField("note"),
                Hours.ZERO,
                List.of()));

        weeks.forEach(week -> duties.keep(id, example.trajectory(), week));
        if (!row.getField("rule").isEmpty()) {
            except(example, row, id);
        }
    }

    private void except(Example example, NamedCsvRecord row, DutyId id) {
        var rule = Kind.valueOf(row.getField("rule"));
        var given = new Mark(nameless(example.candidate()), day(example, row, "entered"));
        duties.insertException(id, example.trajectory(), rule, row.getField("reason"), given);
        var accepted = past(example, row, "ruledAccepted");
        if (accepted != null) {
            var administrator = nameless(example.person(ADMINISTRATOR));
            duties.find(id)
                    .map(duty -> duty.exceptions().getFirst().accept(administrator, accepted))
                    .ifPresent(duties::update);
        }
    }

    private static DutyStatus status(@Nullable Mark accepted, @Nullable LocalDate done, List<WorkedWeek> weeks) {
        if (accepted == null) {
            return DutyStatus.PROPOSED;
        }
        if (done != null) {
            return DutyStatus.DONE;
        }
        return weeks.isEmpty() ? DutyStatus.AGREED : DutyStatus.RUNNING;
    }

    /** Only weeks that have begun. */
    private static List<WorkedWeek> weeks(Example example, DutyPlan plan, String hours) {
        if (hours.isEmpty()) {
            return List.of();
        }
        var amounts = Stream.of(hours.split(" ")).map(Hours::of).toList();
        var first = plan.firstDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, amounts.size())
                .mapToObj(week -> new WorkedWeek(first.plusWeeks(week), amounts.get(week)))
                .filter(week -> !week.monday().isAfter(example.today()))
                .toList();
    }

    private static @Nullable Mark mark(Example example, NamedCsvRecord row, String who, String when) {
        var day = past(example, row, when);
        return day == null ? null : new Mark(nameless(example.person(row.getField(who))), day);
    }

    /** Only who it is is kept. */
    private static Person nameless(PersonId person) {
        return new Person(person, "", "");
    }

    private static @Nullable LocalDate past(Example example, NamedCsvRecord row, String column) {
        if (row.getField(column).isEmpty()) {
            return null;
        }
        var day = day(example, row, column);
        return day.isAfter(example.today()) ? null : day;
    }

    private static LocalDate day(Example example, NamedCsvRecord row, String column) {
        return example.start().plusDays(Long.parseLong(row.getField(column)));
    }
}
