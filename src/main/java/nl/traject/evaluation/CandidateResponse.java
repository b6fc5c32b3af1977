package nl.traject.evaluation;

import java.time.LocalDate;
import nl.traject.shared.RuleViolation;

/** The candidate's answer to the decision. */
public record CandidateResponse(String text, LocalDate respondedOn) {

    /** Longest text in characters. */
    public static final int LONGEST = 20_000;

    public CandidateResponse {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new RuleViolation(EvaluationRefusal.RESPONSE_CONTENT_LENGTH);
        }
    }
}
