package nl.traject.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.traject.people.Intake.KnownPerson;
import nl.traject.people.Intake.KnownTrajectory;
import nl.traject.people.Registration.ProgrammeChoice;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;

/**
 * What the register says already of those whom a file names.
 *
 * @param persons      by address in lower case
 * @param trajectories by candidate
 * @param programmes   of the reader's schools, by short name
 */
record Known(
        Map<String, KnownPerson> persons,
        Map<PersonId, List<KnownTrajectory>> trajectories,
        Map<String, List<ProgrammeChoice>> programmes) {

    static Known of(List<KnownPerson> persons, List<KnownTrajectory> trajectories, List<ProgrammeChoice> programmes) {
        return new Known(
                persons.stream().collect(toMap(person -> RegisterLine.address(person.email()), person -> person)),
                trajectories.stream().collect(groupingBy(KnownTrajectory::candidate)),
                programmes.stream().collect(groupingBy(ProgrammeChoice::code)));
    }

    Optional<KnownPerson> find(String address) {
        return Optional.ofNullable(persons.get(address));
    }

    Optional<KnownTrajectory> findTrajectory(RegisterLine line) {
        var candidacy = line.candidacy();
        return candidacy == null
                ? Optional.empty()
                : find(line.email()).stream()
                        .flatMap(person -> trajectories.getOrDefault(person.id(), List.of()).stream())
                        .filter(trajectory -> trajectory.start().equals(candidacy.start()))
                        .findFirst();
    }

    boolean administers(ProgrammeId programme) {
        return programmes.values().stream()
                .flatMap(List::stream)
                .anyMatch(choice -> choice.id().equals(programme));
    }
}
