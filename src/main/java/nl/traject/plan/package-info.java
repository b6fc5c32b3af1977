/** The research plan: topics with what makes their claims testable, and the vocabulary they are described in. */
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {"shared", "security", "ui", "rules", "people", "people :: ui"})
@NullMarked
package nl.traject.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
