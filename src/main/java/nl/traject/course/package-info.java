/** What becomes of a trajectory as a whole: pause, extension, transfer, completion and discontinuation, each with its reason. */
@ApplicationModule(
        displayName = "Course",
        allowedDependencies = {"shared", "security", "ui", "rules", "people", "people :: ui"})
@NullMarked
package nl.traject.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
