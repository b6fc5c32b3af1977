package nl.traject.shared;

/**
 * There is nothing at this address for this reader. The same whether it does not exist or is not theirs to see, so that
 * guessing tells nothing.
 */
public class NotFound extends RuntimeException {

    /** The message is for the log only. */
    public NotFound(String what) {
        super(what);
    }
}
