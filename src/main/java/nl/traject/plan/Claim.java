package nl.traject.plan;

import nl.traject.shared.RuleViolation;

/**
 * What a topic claims: what candidate and promotor agree to. Only the title is needed for an idea; a proposal needs the rest.
 *
 * @param hypothesis could fail
 * @param refutingResult the result that would refute the hypothesis
 */
public record Claim(String title, String question, String hypothesis, String refutingResult) {

    /** Longest title in characters, as the database has it. */
    public static final int TITLE_LENGTH = 200;

    /** Longest text in characters, as the database has it. */
    public static final int TEXT_LENGTH = 4000;

    public Claim {
        title = title.strip();
        question = Texts.require(question);
        hypothesis = Texts.require(hypothesis);
        refutingResult = Texts.require(refutingResult);
        if (title.isEmpty() || title.length() > TITLE_LENGTH) {
            throw new RuleViolation(PlanRefusal.TOPIC_TITLE_LENGTH);
        }
    }

    /** An idea that has a name. */
    public static Claim named(String title) {
        return new Claim(title, "", "", "");
    }

    /** Refuses, naming what is missing, when this could not be found wrong. */
    void requireTestable() {
        if (question.isEmpty()) {
            throw new RuleViolation(PlanRefusal.TOPIC_QUESTION_PRESENT);
        }
        if (hypothesis.isEmpty()) {
            throw new RuleViolation(PlanRefusal.TOPIC_HYPOTHESIS_PRESENT);
        }
        if (refutingResult.isEmpty()) {
            throw new RuleViolation(PlanRefusal.TOPIC_REFUTING_RESULT_PRESENT);
        }
    }
}
