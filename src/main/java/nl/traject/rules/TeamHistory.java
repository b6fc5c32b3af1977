package nl.traject.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.traject.rules.Checks.Member;
import nl.traject.rules.Checks.Part;
import org.jspecify.annotations.Nullable;

/** Who was in a supervision team when, and on which days that was not as the rules want it. */
final class TeamHistory {

    private final RuleSet.Team rules;
    private final List<Member> members;
    private final LocalDate start;

    TeamHistory(RuleSet.Team rules, Collection<Member> members, LocalDate start) {
        this.rules = rules;
        this.members = List.copyOf(members);
        this.start = start;
    }

    /** Days on which something is wrong; {@code endedOn} is the first day on which it is not, none while open. */
    record Gap(LocalDate from, @Nullable LocalDate endedOn) {}

    int sizeOn(LocalDate day) {
        return teamOn(day.isBefore(start) ? start : day).size();
    }

    /** Too few people or promotors, or no second supervisor: the first time that is not over by a day. */
    Optional<Gap> firstIncomplete(LocalDate asOf) {
        return firstGap(asOf, this::isIncomplete);
    }

    /** More people or promotors than usual: the first time that is not over by a day. */
    Optional<Gap> firstTooLarge(LocalDate asOf) {
        return firstGap(asOf, this::isTooLarge);
    }

    private boolean isIncomplete(List<Member> team) {
        return team.size() < rules.people().value().from()
                || promotors(team) < rules.promotors().value().from()
                || rules.secondSupervisor().value() && team.stream().noneMatch(Member::second);
    }

    private boolean isTooLarge(List<Member> team) {
        return team.size() > rules.people().value().to()
                || promotors(team) > rules.promotors().value().to();
    }

    private Optional<Gap> firstGap(LocalDate asOf, Predicate<List<Member>> wrong) {
        LocalDate since = null;
        for (var day : daysOfChange()) {
            if (wrong.test(teamOn(day))) {
                since = since == null ? day : since;
            } else {
                if (since != null && day.isAfter(asOf)) {
                    return Optional.of(new Gap(since, day));
                }
                since = null;
            }
        }
        return since == null ? Optional.empty() : Optional.of(new Gap(since, null));
    }

    private TreeSet<LocalDate> daysOfChange() {
        var days = new TreeSet<LocalDate>();
        days.add(start);
        for (var member : members) {
            days.add(member.from());
            var to = member.to();
            if (to != null) {
                days.add(to.plusDays(1));
            }
        }
        return new TreeSet<>(days.tailSet(start));
    }

    private List<Member> teamOn(LocalDate day) {
        return members.stream().filter(member -> member.isThere(day)).toList();
    }

    private static long promotors(List<Member> team) {
        return team.stream().filter(member -> member.part() == Part.PROMOTOR).count();
    }
}
