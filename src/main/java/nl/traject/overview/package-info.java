/** The first page of everybody and of every trajectory: reads views over all records; nobody depends on it. */
@ApplicationModule(
        displayName = "Overview",
        allowedDependencies = {"shared", "security", "ui", "rules", "people", "people :: ui"})
@NullMarked
package nl.traject.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
