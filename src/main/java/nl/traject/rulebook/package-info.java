/** Rule sets in versions: who publishes one, what it would change, and which trajectories follow it. Nobody depends on it. */
@ApplicationModule(
        displayName = "Rule book",
        allowedDependencies = {"shared", "security", "ui", "rules", "people"})
@NullMarked
package nl.traject.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
