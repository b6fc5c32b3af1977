package nl.traject.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.traject.shared.RuleViolation;

/**
 * What a change of a team does to the places in it. The past stays as it was: a place that changes on a day ends on the day
 * before, and another begins. Being first promotor or second supervisor goes from one person to the next on that day; who had
 * it keeps the part.
 *
 * @param changed places that exist, as they become
 * @param added   places that begin
 */
record TeamChange(List<Supervision> changed, List<Added> added) {

    /** A place that begins for somebody. */
    record Added(Person supervisor, TeamPlace place) {}

    /** Somebody joins. Refuses the same part twice at once. */
    static TeamChange join(List<Supervision> team, Person supervisor, TeamPlace place) {
        requireOnce(team, supervisor, place);
        var change = new TeamChange(new ArrayList<>(), new ArrayList<>());
        change.handOver(team, place);
        change.added.add(new Added(supervisor, place));
        return change;
    }

    /** Part or mark change from a day on. Refuses a day outside the place, or the same part twice at once. */
    static TeamChange become(
            List<Supervision> team, Supervision old, Part part, boolean first, boolean second, LocalDate from) {
        if (from.isBefore(old.validFrom()) || old.isOverOn(from)) {
            throw new RuleViolation(PeopleRefusal.SUPERVISION_CHANGES_WITHIN, old.validFrom());
        }
        var place = new TeamPlace(part, first, second, from, old.validUntil());
        var others = team.stream().filter(other -> !other.id().equals(old.id())).toList();
        requireOnce(others, old.supervisor(), place);
        var change = new TeamChange(new ArrayList<>(), new ArrayList<>());
        change.handOver(others, place);
        change.split(old, place);
        return change;
    }

    private static void requireOnce(List<Supervision> team, Person supervisor, TeamPlace place) {
        if (team.stream()
                .anyMatch(other -> other.supervisor().id().equals(supervisor.id())
                        && other.part() == place.part()
                        && place.overlaps(other))) {
            throw new RuleViolation(PeopleRefusal.SUPERVISION_SAME_PART_ONCE);
        }
    }

    private void handOver(List<Supervision> others, TeamPlace place) {
        for (var other : others) {
            var losesFirst = place.first() && other.first();
            var losesSecond = place.second() && other.second();
            if ((losesFirst || losesSecond) && place.overlaps(other)) {
                var from = place.from().isAfter(other.validFrom()) ? place.from() : other.validFrom();
                split(
                        other,
                        new TeamPlace(
                                other.part(),
                                other.first() && !losesFirst,
                                other.second() && !losesSecond,
                                from,
                                other.validUntil()));
            }
        }
    }

    private void split(Supervision old, TeamPlace next) {
        if (next.from().equals(old.validFrom())) {
            changed.add(old.with(next.part(), next.first(), next.second(), next.until()));
        } else {
            changed.add(old.endOn(next.from().minusDays(1)));
            added.add(new Added(old.supervisor(), next));
        }
    }
}
