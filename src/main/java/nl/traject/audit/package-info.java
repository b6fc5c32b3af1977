/** What the graduate school watches over: the compliance matrix and the change history. Nobody depends on it. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "security", "ui", "rules", "people", "people::ui"})
@NullMarked
package nl.traject.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
