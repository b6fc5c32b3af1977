/** Leave from the asking to the end: who asks, who grants, and what it would do to every date before anybody does. */
@ApplicationModule(
        displayName = "Leave",
        allowedDependencies = {"shared", "security", "ui", "rules", "people", "people :: ui"})
@NullMarked
package nl.traject.leave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
