package nl.traject.shared;

/** The reader may see the record, but this step is somebody else's. Says whose. */
public class NotPermitted extends RuleViolation {

    public NotPermitted(Refusal refusal, Object... arguments) {
        super(refusal, arguments);
    }
}
