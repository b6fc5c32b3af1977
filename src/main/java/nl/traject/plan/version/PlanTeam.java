package nl.traject.plan.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.traject.people.Person;
import nl.traject.people.Supervision;
import nl.traject.rules.RuleSet;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Who is there on a day to propose a plan and to answer.
 *
 * @param supervisions those that are valid on the day, in any order
 * @param directors who holds the office on the programme; none, one, or several who stand in for each other
 */
public record PlanTeam(Person candidate, List<Supervision> supervisions, List<Person> directors) {

    public PlanTeam {
        supervisions = List.copyOf(supervisions);
        directors = List.copyOf(directors);
    }

    /** Of all who supervise or supervised, those who do on the day. */
    public static PlanTeam on(LocalDate day, Person candidate, List<Supervision> all, List<Person> directors) {
        return new PlanTeam(
                candidate,
                all.stream().filter(supervision -> supervision.isValidOn(day)).toList(),
                directors);
    }

    /**
     * Who plays a part today and so is asked. Nobody in particular for the director, who is asked by office. Refuses when a
     * part that the rule set asks for is not filled.
     */
    @Nullable
    Person asked(RuleSet.Party part) {
        return switch (part) {
            case CANDIDATE -> candidate;
            case PROMOTOR -> firstPromotor().orElseThrow(() -> new RuleViolation(VersionRefusal.PLAN_NEEDS_PROMOTOR));
            case SECOND_SUPERVISOR ->
                secondSupervisor().orElseThrow(() -> new RuleViolation(VersionRefusal.PLAN_NEEDS_SECOND_SUPERVISOR));
            case PROGRAMME_DIRECTOR -> null;
        };
    }

    /**
     * Who may answer for a party today: who was asked; once that person has left the team, who plays the part now, else who
     * is responsible first, as for everything that waited for somebody who left. Nobody when nobody is there.
     */
    public List<Person> answerersOf(Party party) {
        var asked = party.person();
        if (asked == null) {
            return directors;
        }
        if (isThere(asked.id())) {
            return List.of(asked);
        }
        var successor = party.part() == RuleSet.Party.SECOND_SUPERVISOR ? secondSupervisor() : firstPromotor();
        return successor.or(this::responsible).stream().toList();
    }

    boolean mayAnswer(Party party, PersonId person) {
        return answerersOf(party).stream().anyMatch(answerer -> answerer.id().equals(person));
    }

    /** Whether the person is the candidate or supervises. */
    public boolean isThere(PersonId person) {
        return candidate.id().equals(person)
                || supervisions.stream()
                        .anyMatch(place -> place.supervisor().id().equals(person));
    }

    /** Who takes over what waited for somebody who left. */
    Optional<Person> responsible() {
        return supervisions.stream()
                .sorted(Supervision.RESPONSIBLE_FIRST)
                .map(Supervision::supervisor)
                .findFirst();
    }

    private Optional<Person> firstPromotor() {
        return supervisions.stream()
                .filter(Supervision::first)
                .map(Supervision::supervisor)
                .findFirst();
    }

    private Optional<Person> secondSupervisor() {
        return supervisions.stream()
                .filter(Supervision::second)
                .map(Supervision::supervisor)
                .findFirst();
    }
}
