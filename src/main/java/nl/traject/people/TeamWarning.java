package nl.traject.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.traject.rules.Confidence;
import nl.traject.rules.RuleSet;

/**
 * A way in which a team is not as its rule set wants it. It warns; nothing is refused.
 *
 * @param found  how many there are
 * @param from   how many there should be at least
 * @param to     how many there should be at most
 * @param source where the rule is written
 * @param confidence how well that is known
 */
public record TeamWarning(Kind kind, int found, int from, int to, String source, Confidence confidence) {

    /** What is unusual. */
    public enum Kind {
        PEOPLE,
        PROMOTORS,
        FIRST_PROMOTOR,
        SECOND_SUPERVISOR
    }

    /** What is unusual on a day. */
    static List<TeamWarning> on(LocalDate day, List<Supervision> team, RuleSet.Team rules) {
        var present = team.stream().filter(place -> place.isValidOn(day)).toList();
        var warnings = new ArrayList<TeamWarning>();
        range(
                warnings,
                Kind.PEOPLE,
                (int) present.stream()
                        .map(place -> place.supervisor().id())
                        .distinct()
                        .count(),
                rules.people());
        var promotors = (int)
                present.stream().filter(place -> place.part() == Part.PROMOTOR).count();
        range(warnings, Kind.PROMOTORS, promotors, rules.promotors());
        if (present.stream().noneMatch(Supervision::first)) {
            warnings.add(missing(Kind.FIRST_PROMOTOR, rules.promotors()));
        }
        if (rules.secondSupervisor().value() && present.stream().noneMatch(Supervision::second)) {
            warnings.add(missing(Kind.SECOND_SUPERVISOR, rules.secondSupervisor()));
        }
        return List.copyOf(warnings);
    }

    private static TeamWarning missing(Kind kind, RuleSet.Rule<?> rule) {
        return new TeamWarning(kind, 0, 1, 1, rule.source(), rule.confidence());
    }

    private static void range(List<TeamWarning> warnings, Kind kind, int found, RuleSet.Rule<RuleSet.Range> rule) {
        if (!rule.value().contains(found)) {
            warnings.add(new TeamWarning(
                    kind, found, rule.value().from(), rule.value().to(), rule.source(), rule.confidence()));
        }
    }
}
