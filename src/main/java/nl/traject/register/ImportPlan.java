package nl.traject.register;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.traject.people.Intake.KnownPerson;
import nl.traject.people.Intake.KnownTrajectory;
import nl.traject.people.Registration.NewPerson;
import nl.traject.register.LineReader.Reading;
import nl.traject.register.Planned.Change;
import nl.traject.register.Planned.Step;
import nl.traject.register.RegisterLine.Candidacy;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each line, given what is registered: the good ones are added, change a name or a title, or change nothing;
 * the others say why not. A line whose promotor stands on a line that is refused is refused too. Contract and team of a
 * trajectory that runs are never changed by a file: that is done where it can be explained.
 */
final class ImportPlan {

    /** Somebody is called otherwise. */
    record Rename(PersonId person, String givenName, String familyName) {}

    /** A trajectory is called otherwise. */
    record Retitle(TrajectoryId trajectory, String title) {}

    /** A trajectory for whoever has the address, known by then. */
    record Addition(String candidate, ProgrammeId programme, Candidacy candidacy) {}

    private final Known known;
    private final List<Planned> lines = new ArrayList<>();
    private final Map<String, NewPerson> persons = new LinkedHashMap<>();
    private final Map<PersonId, Rename> renames = new LinkedHashMap<>();
    private final List<Retitle> retitles = new ArrayList<>();
    private final List<Addition> additions = new ArrayList<>();

    private ImportPlan(Known known) {
        this.known = known;
    }

    static ImportPlan of(List<Reading> readings, Known known) {
        var plan = new ImportPlan(known);
        var problems = plan.judge(readings);
        for (int at = 0; at < readings.size(); at++) {
            plan.add(readings.get(at), problems.get(at));
        }
        return plan;
    }

    List<Planned> lines() {
        return List.copyOf(lines);
    }

    /** Who is to be registered, by address. */
    Map<String, NewPerson> persons() {
        return persons;
    }

    List<Rename> renames() {
        return List.copyOf(renames.values());
    }

    List<Retitle> retitles() {
        return retitles;
    }

    List<Addition> additions() {
        return additions;
    }

    private List<List<Problem>> judge(List<Reading> readings) {
        var problems = new ArrayList<List<Problem>>();
        var first = new HashMap<String, RegisterLine>();
        var seen = new HashMap<String, Integer>();
        for (var reading : readings) {
            var found = new ArrayList<>(reading.problems());
            if (reading.content() != null) {
                inTheFile(reading.content(), first, seen, found);
                againstTheRegister(reading.content(), found);
            }
            problems.add(found);
        }
        withoutWhomTheyName(readings, problems);
        return problems;
    }

    private static void inTheFile(
            RegisterLine line, Map<String, RegisterLine> first, Map<String, Integer> seen, List<Problem> found) {
        var before = first.putIfAbsent(line.email(), line);
        if (before != null && !before.hasNamesOf(line)) {
            found.add(Problem.in(Column.EMAIL, RegisterRefusal.NAMES_DIFFER, before.number()));
        }
        var key = line.email()
                + (line.candidacy() == null ? "" : " " + line.candidacy().start());
        var same = seen.putIfAbsent(key, line.number());
        if (same != null) {
            found.add(Problem.in(null, RegisterRefusal.LINE_REPEATED, same));
        }
    }

    private void againstTheRegister(RegisterLine line, List<Problem> found) {
        known.find(line.email())
                .filter(person -> person.elsewhere() && !isCalled(person, line))
                .ifPresent(person -> found.add(Problem.in(Column.FAMILY_NAME, RegisterRefusal.PERSON_OF_OTHERS)));
        var candidacy = line.candidacy();
        if (candidacy == null) {
            return;
        }
        var programmes = known.programmes().getOrDefault(candidacy.programme(), List.of());
        if (programmes.size() != 1) {
            found.add(
                    programmes.isEmpty()
                            ? Problem.in(
                                    Column.PROGRAMME,
                                    RegisterRefusal.PROGRAMME_UNKNOWN,
                                    known.programmes().keySet().stream()
                                            .sorted()
                                            .collect(joining(", ")))
                            : Problem.in(Column.PROGRAMME, RegisterRefusal.PROGRAMME_AMBIGUOUS));
            return;
        }
        known.findTrajectory(line)
                .ifPresentOrElse(
                        trajectory ->
                                differences(candidacy, programmes.getFirst().id(), trajectory, found),
                        () -> complete(candidacy, found));
    }

    private static void complete(Candidacy candidacy, List<Problem> found) {
        if (candidacy.title() == null) {
            found.add(Problem.in(Column.TITLE, RegisterRefusal.CELL_REQUIRED));
        }
        if (candidacy.firstPromotor() == null) {
            found.add(Problem.in(Column.FIRST_PROMOTOR, RegisterRefusal.CELL_REQUIRED));
        }
    }

    private void differences(
            Candidacy candidacy, ProgrammeId programme, KnownTrajectory trajectory, List<Problem> found) {
        if (!known.administers(trajectory.programme())) {
            found.add(Problem.in(Column.START, RegisterRefusal.TRAJECTORY_OF_OTHERS));
            return;
        }
        if (!trajectory.programme().equals(programme)) {
            found.add(Problem.in(Column.PROGRAMME, RegisterRefusal.PROGRAMME_DIFFERS));
        }
        if (candidacy.fte() != null
                && (trajectory.fte() == null || candidacy.fte().compareTo(trajectory.fte()) != 0)) {
            found.add(Problem.in(Column.FTE, RegisterRefusal.CONTRACT_DIFFERS));
        }
        if (candidacy.signedOn() != null && !candidacy.signedOn().equals(trajectory.signedOn())) {
            found.add(Problem.in(Column.SIGNED_ON, RegisterRefusal.CONTRACT_DIFFERS));
        }
        if (isOtherThan(trajectory.firstPromotor(), candidacy.firstPromotor())) {
            found.add(Problem.in(Column.FIRST_PROMOTOR, RegisterRefusal.TEAM_DIFFERS));
        }
        if (isOtherThan(trajectory.second(), candidacy.secondSupervisor())) {
            found.add(Problem.in(Column.SECOND_SUPERVISOR, RegisterRefusal.TEAM_DIFFERS));
        }
    }

    private static boolean isOtherThan(@Nullable String present, @Nullable String said) {
        return said != null && (present == null || !said.equals(RegisterLine.address(present)));
    }

    /** Until no line falls any more: each one that falls may take others with it. */
    private void withoutWhomTheyName(List<Reading> readings, List<List<Problem>> problems) {
        boolean fell = true;
        while (fell) {
            fell = false;
            var there = new HashSet<>(known.persons().keySet());
            for (int at = 0; at < readings.size(); at++) {
                if (problems.get(at).isEmpty()) {
                    there.add(content(readings.get(at)).email());
                }
            }
            for (int at = 0; at < readings.size(); at++) {
                var line = readings.get(at).content();
                if (problems.get(at).isEmpty() && line != null && line.candidacy() != null) {
                    missing(line.candidacy(), there, problems.get(at));
                    fell |= !problems.get(at).isEmpty();
                }
            }
        }
    }

    private static void missing(Candidacy candidacy, Set<String> there, List<Problem> found) {
        if (candidacy.firstPromotor() != null && !there.contains(candidacy.firstPromotor())) {
            found.add(Problem.in(Column.FIRST_PROMOTOR, RegisterRefusal.PERSON_UNKNOWN, candidacy.firstPromotor()));
        }
        if (candidacy.secondSupervisor() != null && !there.contains(candidacy.secondSupervisor())) {
            found.add(
                    Problem.in(Column.SECOND_SUPERVISOR, RegisterRefusal.PERSON_UNKNOWN, candidacy.secondSupervisor()));
        }
    }

    private void add(Reading reading, List<Problem> problems) {
        if (!problems.isEmpty()) {
            lines.add(new Planned(
                    reading.line().number(), reading.who(), Step.REFUSED, List.of(), List.copyOf(problems)));
            return;
        }
        var line = content(reading);
        var changes = new ArrayList<Change>();
        var adds = person(line, changes);
        adds |= trajectory(line, changes);
        var step = adds ? Step.ADDED : changes.isEmpty() ? Step.UNCHANGED : Step.CHANGED;
        lines.add(new Planned(line.number(), line.name(), step, List.copyOf(changes), List.of()));
    }

    private boolean person(RegisterLine line, List<Change> changes) {
        var person = known.find(line.email()).orElse(null);
        if (person == null) {
            var isNew =
                    persons.putIfAbsent(line.email(), new NewPerson(line.givenName(), line.familyName(), line.email()))
                            == null;
            return isNew;
        }
        change(Column.GIVEN_NAME, person.givenName(), line.givenName(), changes);
        change(Column.FAMILY_NAME, person.familyName(), line.familyName(), changes);
        if (!isCalled(person, line)) {
            renames.put(person.id(), new Rename(person.id(), line.givenName(), line.familyName()));
        }
        return false;
    }

    private boolean trajectory(RegisterLine line, List<Change> changes) {
        var candidacy = line.candidacy();
        if (candidacy == null) {
            return false;
        }
        var present = known.findTrajectory(line).orElse(null);
        if (present == null) {
            var programme = Objects.requireNonNull(known.programmes().get(candidacy.programme()))
                    .getFirst()
                    .id();
            additions.add(new Addition(line.email(), programme, candidacy));
            return true;
        }
        if (candidacy.title() != null && !candidacy.title().equals(present.title())) {
            change(Column.TITLE, present.title(), candidacy.title(), changes);
            retitles.add(new Retitle(present.id(), candidacy.title()));
        }
        return false;
    }

    private static void change(Column column, String before, String after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(new Change(column, before, after));
        }
    }

    private static boolean isCalled(KnownPerson person, RegisterLine line) {
        return person.givenName().equals(line.givenName())
                && person.familyName().equals(line.familyName());
    }

    /** What a line without problems says. */
    private static RegisterLine content(Reading reading) {
        return Objects.requireNonNull(reading.content());
    }

    /** Full time, when a file says nothing. */
    static BigDecimal fte(Candidacy candidacy) {
        return candidacy.fte() == null ? BigDecimal.ONE : candidacy.fte();
    }
}
