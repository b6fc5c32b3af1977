package nl.traject.plan.version;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.traject.people.CheckSource;
import nl.traject.people.Person;
import nl.traject.rules.Checks;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plan in force in time, and looked at in the last year; the evidence names who has not answered. */
@Component
class PlanChecks implements CheckSource {

    private final PlanVersionStore versions;
    private final BasisStore basis;
    private final PlanTeamStore teams;
    private final Clock clock;

    PlanChecks(PlanVersionStore versions, BasisStore basis, PlanTeamStore teams, Clock clock) {
        this.versions = versions;
        this.basis = basis;
        this.teams = teams;
        this.clock = clock;
    }

    @Override
    public Reading read(Collection<TrajectoryId> trajectories) {
        var all = versions.listOf(trajectories);
        var reviews = basis.lastReviews(trajectories);
        var directors = teams.directorsOf(trajectories, LocalDate.now(clock));
        return (trajectory, schedule) -> {
            var own = all.getOrDefault(trajectory.id(), List.of());
            var checks = new Checks(schedule);
            var open = own.stream()
                    .filter(version -> version.status() == VersionStatus.PROPOSED)
                    .findFirst()
                    .map(version -> open(version, directors.getOrDefault(trajectory.id(), List.of())))
                    .orElse(null);
            return List.of(
                    checks.plan(firstInForce(own), open),
                    checks.planReview(lastReview(own, reviews.get(trajectory.id())), open));
        };
    }

    private static Checks.OpenPlan open(PlanVersion version, List<Person> directors) {
        var names = version.parties().stream()
                .filter(Party::isOpen)
                .flatMap(party -> party.person() == null ? directors.stream() : Stream.of(party.person()))
                .map(Person::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Checks.OpenPlan(version.number(), version.proposedOn(), names.isEmpty() ? "?" : names);
    }

    private static @Nullable LocalDate firstInForce(List<PlanVersion> versions) {
        return daysInForce(versions).min(Comparator.naturalOrder()).orElse(null);
    }

    /** The later of the day the version in force came in force and the day it was last kept. */
    private static @Nullable LocalDate lastReview(List<PlanVersion> versions, @Nullable LocalDate kept) {
        return Stream.concat(daysInForce(versions), Stream.ofNullable(kept))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<LocalDate> daysInForce(List<PlanVersion> versions) {
        return versions.stream().flatMap(version -> Stream.ofNullable(version.inForceFrom()));
    }
}
