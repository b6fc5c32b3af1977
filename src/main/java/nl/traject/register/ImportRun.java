package nl.traject.register;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import nl.traject.register.Planned.Step;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A file that is being taken: one thread works, any may look. Either all of its good lines are taken or nothing is. */
public final class ImportRun {

    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        REFUSED,
        FAILED
    }

    private State state = State.RUNNING;
    private int total;
    private int done;
    private @Nullable ImportFile result;
    private @Nullable RuleViolation refusal;

    ImportRun() {}

    public synchronized State state() {
        return state;
    }

    /** How many persons and trajectories there are to write. */
    public synchronized int total() {
        return total;
    }

    public synchronized int done() {
        return done;
    }

    /** How many lines of a kind were there when they were taken. */
    public synchronized int count(Step step) {
        return result == null ? 0 : result.count(step);
    }

    /** What each line did; nothing of it before it is done, and nothing when it was not done. */
    public synchronized Optional<ImportFile> taken() {
        return state == State.DONE ? Optional.ofNullable(result) : Optional.empty();
    }

    /** Why nothing was taken, when it was refused. */
    public synchronized @Nullable RuleViolation refusal() {
        return refusal;
    }

    /** Stops at the next hundreds, and takes back what was written. */
    public synchronized void cancel() {
        if (state == State.RUNNING) {
            state = State.CANCELLED;
        }
    }

    synchronized void begin(ImportFile planned, int toWrite) {
        result = planned;
        total = toWrite;
    }

    /** Counts what was written. Throws when it was cancelled meanwhile, so that the transaction goes back. */
    synchronized void add(int written) {
        if (state != State.RUNNING) {
            throw new CancellationException();
        }
        done += written;
    }

    synchronized void end(State reached) {
        if (state == State.RUNNING) {
            state = reached;
        }
    }

    synchronized void refuse(RuleViolation why) {
        refusal = why;
        end(State.REFUSED);
    }
}
