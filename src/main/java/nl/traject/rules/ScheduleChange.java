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

    /** All dates that stand on both sides, in the order they have now. */
    public List<Line> lines() {
        return Arrays.stream(MilestoneEvent.values())
                .flatMap(event -> line(event).stream())
                .sorted(comparing((Line line) -> line.before().date()).thenComparing(Line::event))
                .toList();
    }

    /** Dates that other rules do not have, in their order. */
    public List<DueDate> gone() {
        return only(before, after);
    }

    /** Dates that only the other rules have, in their order. */
    public List<DueDate> added() {
        return only(after, before);
    }

    /** How many dates move, come or go. */
    public int moved() {
        return (int) lines().stream().filter(Line::moves).count() + gone().size() + added().size();
    }

    /** The later last day, for a drawing of both. */
    public LocalDate end() {
        return Stream.of(before, after)
                .map(schedule -> schedule.date(MilestoneEvent.LAST_DAY))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static List<DueDate> only(MilestoneSchedule here, MilestoneSchedule there) {
        return here.dates().stream()
                .filter(due -> there.find(due.event()).isEmpty())
                .toList();
    }

    private Optional<Line> line(MilestoneEvent event) {
        return before.find(event).flatMap(was -> after.find(event).map(becomes -> new Line(was, becomes)));
    }
}
