/** Teaching duties: what was agreed with whom, the hours worked, and the rules a duty may break only with a reason. */
@ApplicationModule(
        displayName = "Teaching",
        allowedDependencies = {"shared", "security", "ui", "rules", "people", "people :: ui"})
@NullMarked
package nl.traject.teaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
