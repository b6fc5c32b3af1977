/** The educational plan: what a candidate learns, who approved it, what it counts for, and what is still required. */
@ApplicationModule(
        displayName = "Education",
        allowedDependencies = {"shared", "security", "ui", "rules", "people", "people :: ui"})
@NullMarked
package nl.traject.education;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
