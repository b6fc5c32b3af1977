package nl.traject.shared;

/**
 * What was once open to this reader and is not any more: somebody who left a team or an office, or an observer whose
 * evaluation is closed. To everything but the page that says so it is "not found".
 */
public class NoLongerOpen extends NotFound {

    /** The message is for the log only. */
    public NoLongerOpen(String what) {
        super(what);
    }
}
