/**
 * The confidential channel from a candidate to the graduate school. Nobody depends on this room, so that nothing of it can
 * turn up in a list, a count or a feed of another.
 */
@ApplicationModule(
        displayName = "Concern",
        allowedDependencies = {"shared", "security", "ui", "people", "people :: ui"})
@NullMarked
package nl.traject.concern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
