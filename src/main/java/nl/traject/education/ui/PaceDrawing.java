package nl.traject.education.ui;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.traject.education.EducationProgress;
import nl.traject.education.Entry;
import nl.traject.education.ItemStatus;
import nl.traject.shared.Ects;
import nl.traject.ui.PaceChart;

/** What the pace chart draws of a plan. */
final class PaceDrawing {

    private PaceDrawing() {}

    static PaceChart of(EducationProgress progress) {
        var credited = steps(
                Ects.ZERO,
                progress.entries().stream().filter(entry -> entry.status() == ItemStatus.CREDITED),
                entry -> entry.decidedOn() == null ? entry.to() : entry.decidedOn());
        var planned = steps(
                progress.credited(),
                progress.entries().stream().filter(entry -> entry.status().isAhead()),
                entry -> entry.to().isBefore(progress.today()) ? progress.today() : entry.to());
        return new PaceChart(new PaceChart.Data(
                progress.today(),
                progress.start(),
                progress.end(),
                progress.required().value(),
                progress.pace().value(),
                credited,
                planned));
    }

    private static List<PaceChart.Step> steps(
            Ects from, Stream<Entry> entries, Function<Entry, LocalDate> when) {
        var steps = new ArrayList<PaceChart.Step>();
        var total = from;
        for (var entry : entries.sorted(comparing(when)).toList()) {
            total = total.plus(entry.credits());
            steps.add(new PaceChart.Step(when.apply(entry), total.value()));
        }
        return steps;
    }
}
