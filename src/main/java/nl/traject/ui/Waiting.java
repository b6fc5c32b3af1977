package nl.traject.ui;

import java.util.List;
import nl.traject.security.CurrentUser;

/**
 * What waits for the reader, for the numbers in the navigation: a bean of the feature that knows it. Asked after every navigation
 * and after everything that was done, so one cheap statement at most.
 */
@FunctionalInterface
public interface Waiting {

    /** One for each step; empty when nothing waits. */
    List<Step> stepsOf(CurrentUser user);

    /**
     * A step.
     *
     * @param path address of the page where it is done, without a leading slash
     * @param late whether its date has passed
     */
    record Step(String path, boolean late) {}
}
