/** Papers of a trajectory, where they can go, by when, and how they fare. */
@ApplicationModule(
        displayName = "Publication",
        allowedDependencies = {
            "shared",
            "security",
            "ui",
            "rules",
            "people",
            "people::ui",
            "plan",
            "plan :: content",
            "plan :: version"
        })
@NullMarked
package nl.traject.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
