/** People, their relations to a trajectory, contracts and leave, and every date and check that follows from them. */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"shared", "security", "ui", "rules"})
@NullMarked
package nl.traject.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
