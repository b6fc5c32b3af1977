/** The progress log: what happened, day by day, for the candidate alone or for the supervisors too. */
@ApplicationModule(
        displayName = "Progress",
        allowedDependencies = {"shared", "security", "ui", "rules", "people", "people :: ui"})
@NullMarked
package nl.traject.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
