package nl.traject.ui;

import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;

/**
 * A record that is being edited, as it was read last: an edit begins from it, and goes on from what somebody else has saved
 * meanwhile.
 *
 * @param <T> the record, which knows its version
 */
public final class Latest<T> implements Serializable {

    private transient T read;
    private final SerializableSupplier<T> again;

    /**
     * @param read  what the page shows
     * @param again reads it once more
     */
    public Latest(T read, SerializableSupplier<T> again) {
        this.read = read;
        this.again = again;
    }

    /** As it was read last. */
    public T get() {
        return read;
    }

    /** Reads it once more. */
    public T renew() {
        read = again.get();
        return read;
    }
}
