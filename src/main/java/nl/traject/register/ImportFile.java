package nl.traject.register;

import java.util.List;
import nl.traject.register.LineReader.Reading;
import nl.traject.register.Planned.Step;

/** A file that was read, and what taking it would do as things stood then. */
public final class ImportFile {

    private final List<Reading> readings;
    private final List<Planned> lines;

    ImportFile(List<Reading> readings, List<Planned> lines) {
        this.readings = readings;
        this.lines = lines;
    }

    List<Reading> readings() {
        return readings;
    }

    /** All lines below the headings, in the order of the file. */
    public List<Planned> lines() {
        return lines;
    }

    public int count(Step step) {
        return Math.toIntExact(
                lines.stream().filter(line -> line.step() == step).count());
    }

    /** Whether taking it would do anything. */
    public boolean isWorthTaking() {
        return count(Step.ADDED) + count(Step.CHANGED) > 0;
    }
}
