package nl.traject.evaluation;

/** What the 18-month evaluation decides about the contract. */
public enum Outcome {
    CONTINUE,
    CONTINUE_WITH_CONDITIONS,
    DO_NOT_CONTINUE;

    /** Whether there is a continuation term to sign. */
    public boolean continues() {
        return this != DO_NOT_CONTINUE;
    }

    /** Anything but a plain yes is explained. */
    public boolean needsMotivation() {
        return this != CONTINUE;
    }
}
