package nl.traject.plan;

import nl.traject.shared.RuleViolation;

/** The one form in which texts of a topic are kept: without blanks around them, and no longer than the database takes. */
final class Texts {

    private Texts() {}

    static String require(String text) {
        var stripped = text.strip();
        if (stripped.length() > Claim.TEXT_LENGTH) {
            throw new RuleViolation(PlanRefusal.TOPIC_TEXT_LENGTH);
        }
        return stripped;
    }

    /** A reason that must be there. */
    static String requireReason(String reason) {
        var given = require(reason);
        if (given.isEmpty()) {
            throw new RuleViolation(PlanRefusal.TOPIC_REASON_GIVEN);
        }
        return given;
    }
}
