package nl.traject.plan.version;

import java.time.LocalDate;
import nl.traject.people.Person;
import nl.traject.rules.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * One of those who have to agree to a version.
 *
 * @param person who is asked; null for the programme director, who is asked by office
 * @param askedOn since when; null while others have to agree first
 * @param answer null while there is none
 */
public record Party(
        RuleSet.Party part,
        @Nullable Person person,
        @Nullable LocalDate askedOn,
        @Nullable Answer answer) {

    public boolean hasAgreed() {
        return answer != null && answer.kind() == Answer.Kind.AGREED;
    }

    /** Whether an answer is still to be given by somebody who was asked. */
    public boolean isOpen() {
        return askedOn != null && answer == null;
    }

    Party ask(LocalDate today) {
        return new Party(part, person, today, null);
    }

    Party answer(Answer given) {
        return new Party(part, person, askedOn, given);
    }
}
