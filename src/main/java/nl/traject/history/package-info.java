/**
 * The change history: written by the database, chained by hash, verified from outside, and read in words by whoever may read
 * the records themselves. Nobody depends on it.
 */
@ApplicationModule(
        displayName = "Change history",
        allowedDependencies = {"shared", "security", "ui", "rules", "people", "people::ui", "database"})
@NullMarked
package nl.traject.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
