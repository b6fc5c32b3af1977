package nl.traject.evaluation;

import java.time.LocalDate;
import nl.traject.people.Person;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * How the observer sees it, in a text.
 *
 * @param submittedOn null while it is a draft; then it stays as it is
 * @param version     0 while there is none
 */
public record ObserverView(Person observer, String text, @Nullable LocalDate submittedOn, int version) {

    /** Longest text in characters. */
    public static final int LONGEST = 20_000;

    public static ObserverView none(Person observer) {
        return new ObserverView(observer, "", null, 0);
    }

    public boolean isSubmitted() {
        return submittedOn != null;
    }

    /** Keeps a draft. Refuses any change after it was submitted, and too long a text. */
    public ObserverView save(String written) {
        requireDraft();
        if (written.length() > LONGEST) {
            throw new RuleViolation(EvaluationRefusal.OBSERVER_VIEW_CONTENT_LENGTH);
        }
        return new ObserverView(observer, written, null, version);
    }

    /** Hands it in. Refuses an empty one, and a second time. */
    public ObserverView submit(LocalDate today) {
        requireDraft();
        if (text.isBlank()) {
            throw new RuleViolation(EvaluationRefusal.OBSERVER_VIEW_SUBMITTED_WITH_CONTENT);
        }
        return new ObserverView(observer, text, today, version);
    }

    private void requireDraft() {
        if (submittedOn != null) {
            throw new RuleViolation(EvaluationRefusal.OBSERVER_VIEW_ALREADY_SUBMITTED, submittedOn);
        }
    }
}
