package nl.traject.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;

/** Numbers in the address of a page. What is no number is as absent as a number that nothing bears. */
public final class RouteNumbers {

    private RouteNumbers() {}

    /** The number of a record; empty when there is none or it is too large for one. */
    public static Optional<Long> findLong(RouteParameters address, String name) {
        try {
            return address.get(name).map(Long::valueOf);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** A number that counts within something; empty when there is none or it is too large for one. */
    public static Optional<Integer> findInteger(RouteParameters address, String name) {
        return findLong(address, name)
                .filter(number -> number == number.intValue())
                .map(Long::intValue);
    }
}
