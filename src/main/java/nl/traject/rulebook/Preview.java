package nl.traject.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.traject.rules.Check;
import nl.traject.rules.MilestoneEvent;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What rules would change for the trajectories of a programme, as far as it was computed. One thread adds, any may look.
 */
public final class Preview {

    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /** How many trajectories a date moves for, and by how much at most. */
    public record Shift(MilestoneEvent event, int trajectories, long earliest, long latest) {}

    private final PersonId asker;
    private final ProgrammeId programme;
    private final LocalDate startFrom;
    private final List<Difference> differences = new ArrayList<>();
    private final Map<MilestoneEvent, Shift> shifts = new EnumMap<>(MilestoneEvent.class);
    private final Map<Check, Integer> checks = new EnumMap<>(Check.class);
    private State state = State.RUNNING;
    private int total;
    private int done;

    Preview(PersonId asker, ProgrammeId programme, LocalDate startFrom) {
        this.asker = asker;
        this.programme = programme;
        this.startFrom = startFrom;
    }

    PersonId asker() {
        return asker;
    }

    public ProgrammeId programme() {
        return programme;
    }

    /** First day of a trajectory that is looked at. */
    public LocalDate startFrom() {
        return startFrom;
    }

    public synchronized State state() {
        return state;
    }

    public synchronized int total() {
        return total;
    }

    public synchronized int done() {
        return done;
    }

    /** How many trajectories would change. */
    public synchronized int changed() {
        return differences.size();
    }

    /** A page of what would change, in the order of the trajectories' ids. */
    public synchronized List<Difference> list(int offset, int limit) {
        var to = Math.min(offset + limit, differences.size());
        return offset >= to ? List.of() : List.copyOf(differences.subList(offset, to));
    }

    /** Per date, in the order of the events. */
    public synchronized List<Shift> shifts() {
        return List.copyOf(shifts.values());
    }

    /** Per check, how many trajectories have another state today. */
    public synchronized Map<Check, Integer> checks() {
        return Map.copyOf(checks);
    }

    /** Stops after the trajectories at hand. */
    public synchronized void cancel() {
        if (state == State.RUNNING) {
            state = State.CANCELLED;
        }
    }

    synchronized void start(int count) {
        total = count;
    }

    synchronized void add(int looked, List<Difference> found) {
        done += looked;
        differences.addAll(found);
        for (var difference : found) {
            for (var change : difference.dates()) {
                var days = change.days().orElse(0L);
                shifts.merge(change.event(), new Shift(change.event(), 1, days, days), Preview::both);
            }
            for (var change : difference.checks()) {
                if (change.changesState()) {
                    checks.merge(change.check(), 1, Integer::sum);
                }
            }
        }
    }

    synchronized void end(State reached) {
        if (state == State.RUNNING) {
            state = reached;
        }
    }

    private static Shift both(@Nullable Shift a, Shift b) {
        return a == null
                ? b
                : new Shift(
                        a.event,
                        a.trajectories + b.trajectories,
                        Math.min(a.earliest, b.earliest),
                        Math.max(a.latest, b.latest));
    }
}
