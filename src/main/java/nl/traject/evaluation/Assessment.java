package nl.traject.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.traject.people.Person;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What one supervisor thinks, by the criteria of the rule set.
 *
 * @param submittedOn null while it is a draft; then it stays as it is
 * @param version     0 while there is none
 */
public record Assessment(
        Person assessor, List<Rating> ratings, @Nullable LocalDate submittedOn, int version) {

    public Assessment {
        ratings = List.copyOf(ratings);
    }

    /**
     * One criterion.
     *
     * @param criterion code in the rule set, such as "RESEARCH"
     * @param level     1 to 4, the lowest first
     */
    public record Rating(String criterion, int level, String text) {

        /** Levels of a criterion. */
        public static final int HIGHEST = 4;

        /** Longest text in characters. */
        public static final int LONGEST = 4000;

        public Rating {
            if (level < 1 || level > HIGHEST) {
                throw new RuleViolation(EvaluationRefusal.RATING_LEVEL_RANGE);
            }
            if (text.length() > LONGEST) {
                throw new RuleViolation(EvaluationRefusal.RATING_CONTENT_LENGTH);
            }
            text = text.strip();
        }
    }

    /** Nothing assessed yet. */
    public static Assessment none(Person assessor) {
        return new Assessment(assessor, List.of(), null, 0);
    }

    public boolean isSubmitted() {
        return submittedOn != null;
    }

    public Optional<Rating> find(String criterion) {
        return ratings.stream().filter(rating -> rating.criterion().equals(criterion)).findFirst();
    }

    /** Keeps a draft. Refuses a criterion that the rule set does not know, and any change after it was submitted. */
    public Assessment rate(List<Rating> given, List<String> criteria) {
        requireDraft();
        if (!given.stream().map(Rating::criterion).allMatch(criteria::contains)) {
            throw new RuleViolation(EvaluationRefusal.RATING_UNKNOWN_CRITERION);
        }
        return new Assessment(assessor, given, null, version);
    }

    /** Hands it in. Refuses while a criterion lacks a level or a text. */
    public Assessment submit(List<String> criteria, LocalDate today) {
        requireDraft();
        var open = criteria.stream()
                .filter(criterion -> find(criterion).filter(r -> !r.text().isBlank()).isEmpty())
                .count();
        if (open > 0) {
            throw new RuleViolation(EvaluationRefusal.ASSESSMENT_INCOMPLETE, open);
        }
        return new Assessment(assessor, ratings, today, version);
    }

    private void requireDraft() {
        if (submittedOn != null) {
            throw new RuleViolation(EvaluationRefusal.ASSESSMENT_ALREADY_SUBMITTED, submittedOn);
        }
    }
}
