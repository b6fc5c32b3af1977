package nl.traject.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.traject.people.RuleChanges.Known;
import nl.traject.people.RuleChanges.Outcome;
import nl.traject.rules.Check;
import nl.traject.rules.CheckFact;
import nl.traject.rules.CheckState;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.RuleSet;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/** What other rules would change for one trajectory. */
public record Difference(
        TrajectoryId trajectory, String name, LocalDate start, List<DateChange> dates, List<CheckChange> checks) {

    public Difference {
        dates = List.copyOf(dates);
        checks = List.copyOf(checks);
    }

    /** A date that falls on another day, comes up or goes away. */
    public record DateChange(
            MilestoneEvent event,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {

        /** Days later, negative when earlier; none when there is a date on one side only. */
        public Optional<Long> days() {
            return before == null || after == null
                    ? Optional.empty()
                    : Optional.of(ChronoUnit.DAYS.between(before, after));
        }
    }

    /** A check that is due or late from another day, and what it is today by either rules. */
    public record CheckChange(
            Check check,
            CheckState before,
            CheckState after,
            @Nullable LocalDate lateBefore,
            @Nullable LocalDate lateAfter) {

        public boolean changesState() {
            return before != after;
        }
    }

    /** None when every date and check stays as it is. */
    static Optional<Difference> of(Known known, RuleSet proposed, LocalDate today) {
        var before = known.under(known.present());
        var after = known.under(proposed);
        var dates = dates(before, after);
        var checks = checks(before, after, today);
        var trajectory = known.trajectory();
        return dates.isEmpty() && checks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(
                        trajectory.id(), trajectory.candidate().sortName(), trajectory.start(), dates, checks));
    }

    private static List<DateChange> dates(Outcome before, Outcome after) {
        var was = byEvent(before);
        var becomes = byEvent(after);
        var events = EnumSet.noneOf(MilestoneEvent.class);
        events.addAll(was.keySet());
        events.addAll(becomes.keySet());
        var changes = new ArrayList<DateChange>();
        for (var event : events) {
            if (!Objects.equals(was.get(event), becomes.get(event))) {
                changes.add(new DateChange(event, was.get(event), becomes.get(event)));
            }
        }
        return changes;
    }

    private static EnumMap<MilestoneEvent, LocalDate> byEvent(Outcome outcome) {
        var dates = new EnumMap<MilestoneEvent, LocalDate>(MilestoneEvent.class);
        for (DueDate due : outcome.dates()) {
            dates.put(due.event(), due.date());
        }
        return dates;
    }

    private static List<CheckChange> checks(Outcome before, Outcome after, LocalDate today) {
        var was = before.checks().stream().collect(Collectors.toMap(CheckFact::check, Function.identity()));
        var changes = new ArrayList<CheckChange>();
        for (var fact : after.checks()) {
            var old = Objects.requireNonNull(was.get(fact.check()));
            if (isOther(old, fact)) {
                changes.add(new CheckChange(
                        fact.check(), old.stateOn(today), fact.stateOn(today), old.lateFrom(), fact.lateFrom()));
            }
        }
        return changes;
    }

    private static boolean isOther(CheckFact a, CheckFact b) {
        return !Objects.equals(a.appliesFrom(), b.appliesFrom())
                || !Objects.equals(a.dueFrom(), b.dueFrom())
                || !Objects.equals(a.lateFrom(), b.lateFrom())
                || !Objects.equals(a.metOn(), b.metOn())
                || a.whenLate() != b.whenLate();
    }
}
