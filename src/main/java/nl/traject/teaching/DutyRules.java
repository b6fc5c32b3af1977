package nl.traject.teaching;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.rules.TeachingRules;
import nl.traject.rules.TeachingRules.Breach;
import nl.traject.rules.TeachingRules.Kind;

/** Looks at all duties of a trajectory together, because a course too many is only seen beside the others. */
final class DutyRules {

    /** Longer than any number, so that it counts as entered after all of them. */
    private static final String NOT_YET_KEPT = "not kept yet";

    private DutyRules() {}

    /** What the rules look at: everything that was not called off, and whether each broken rule has an accepted reason. */
    static List<TeachingRules.Duty> facts(MilestoneSchedule schedule, Collection<Duty> duties) {
        var broken = broken(schedule, duties);
        return live(duties).stream()
                .map(duty -> fact(duty, isExcused(duty, broken.getOrDefault(reference(duty), Set.of()))))
                .toList();
    }

    /** Every broken rule, accepted or not. */
    static List<Breach> breaches(MilestoneSchedule schedule, Collection<Duty> duties) {
        return TeachingRules.breaches(schedule, facts(schedule, duties));
    }

    /** What the rules know a duty by. */
    static String reference(Duty duty) {
        return duty.id() == null ? NOT_YET_KEPT : duty.id().toString();
    }

    private static Map<String, Set<Kind>> broken(MilestoneSchedule schedule, Collection<Duty> duties) {
        var bare = live(duties).stream().map(duty -> fact(duty, false)).toList();
        var kinds = new HashMap<String, Set<Kind>>();
        TeachingRules.breaches(schedule, bare)
                .forEach(breach -> kinds.computeIfAbsent(breach.duty().reference(), key -> EnumSet.noneOf(Kind.class))
                        .add(breach.kind()));
        return kinds;
    }

    private static boolean isExcused(Duty duty, Set<Kind> broken) {
        return broken.stream()
                .allMatch(kind -> duty.exceptions().stream()
                        .anyMatch(exception -> exception.rule() == kind && exception.accepted() != null));
    }

    private static List<Duty> live(Collection<Duty> duties) {
        return duties.stream()
                .filter(duty -> duty.status() != DutyStatus.CANCELLED)
                .toList();
    }

    private static TeachingRules.Duty fact(Duty duty, boolean accepted) {
        return new TeachingRules.Duty(
                reference(duty),
                duty.plan().period(),
                duty.plan().role().isCourse(),
                duty.plan().planned(),
                duty.worked(),
                duty.enteredOn(),
                accepted);
    }
}
