package nl.traject.rules;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every date of a trajectory as it is, and as it would be. */
public record ScheduleChange(MilestoneSchedule before, MilestoneSchedule after) {

    /** One date that has a day on both sides. */
    public record Line(DueDate before, DueDate after) {

        public MilestoneEvent event() {
            return before.event();
        }

        /** Days it moves; negative is earlier, zero is that it stays. */
        public int days() {
            return Math.toIntExact(ChronoUnit.DAYS.between(before.date(), after.date()));
        }

        public boolean moves() {
            return days() != 0;
        }
    }

    /** All dates, in the order they have now. The same rule set stands on both sides, so none comes or goes. */
    public List<Line> lines() {
        return Arrays.stream(MilestoneEvent.values())
                .flatMap(event -> line(event).stream())
                .sorted(comparing((Line line) -> line.before().date()).thenComparing(Line::event))
                .toList();
    }

    /** How many dates move. */
    public int moved() {
        return (int) lines().stream().filter(Line::moves).count();
    }

    /** The later last day, for a drawing of both. */
    public LocalDate end() {
        return Stream.of(before, after)
                .map(schedule -> schedule.date(MilestoneEvent.LAST_DAY))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private Optional<Line> line(MilestoneEvent event) {
        return before.find(event).flatMap(was -> after.find(event).map(becomes -> new Line(was, becomes)));
    }
}
