package nl.traject.evaluation;

import java.time.LocalDate;
import nl.traject.shared.RuleViolation;

/**
 * What the candidate says to a part of the dossier.
 *
 * @param criterion code of the criterion within the assessment, else empty
 */
public record PartComment(Dossier.Part part, String criterion, String text, LocalDate writtenOn) {

    /** Longest text in characters. */
    public static final int LONGEST = 4000;

    public PartComment {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new RuleViolation(EvaluationRefusal.COMMENT_CONTENT_LENGTH);
        }
        if (!criterion.isEmpty() && part != Dossier.Part.ASSESSMENT) {
            throw new RuleViolation(EvaluationRefusal.COMMENT_CRITERION_OF_ASSESSMENT);
        }
    }
}
