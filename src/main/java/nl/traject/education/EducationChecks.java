package nl.traject.education;

import java.util.Collection;
import java.util.List;
import nl.traject.people.CheckSource;
import nl.traject.rules.CheckFact;
import nl.traject.rules.Checks;
import nl.traject.shared.Ects;
import nl.traject.shared.TrajectoryId;
import org.springframework.stereotype.Component;

/** Tells the audit how the credits keep pace, and how far the mandatory training is. */
@Component
class EducationChecks implements CheckSource {

    private final EducationStore items;

    EducationChecks(EducationStore items) {
        this.items = items;
    }

    @Override
    public Reading read(Collection<TrajectoryId> trajectories) {
        var ledgers = items.entriesOf(trajectories);
        return (trajectory, schedule) ->
                factsOf(ledgers.getOrDefault(trajectory.id(), List.of()), new Checks(schedule));
    }

    private static List<CheckFact> factsOf(List<Entry> entries, Checks checks) {
        return List.of(checks.ecPace(credited(entries)), checks.mandatory(mandatory(entries)));
    }

    private static Ects credited(List<Entry> entries) {
        return Ects.sum(entries.stream()
                .filter(entry -> entry.status() == ItemStatus.CREDITED)
                .map(Entry::credits)
                .toList());
    }

    private static List<Checks.Mandatory> mandatory(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.mandatory() != null && entry.status().isInPlan())
                .map(entry -> new Checks.Mandatory(
                        entry.mandatory(), true, entry.status() == ItemStatus.CREDITED ? entry.decidedOn() : null))
                .toList();
    }
}
