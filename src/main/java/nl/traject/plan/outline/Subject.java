package nl.traject.plan.outline;

/** What the lists of a plan hold. */
public enum Subject {
    TOPIC,
    WORK_PACKAGE,
    RISK,
    TRAINING_ITEM,
    SUPERVISOR,
    DUTY
}
