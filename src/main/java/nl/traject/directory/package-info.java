/**
 * Everybody who is registered: whom one finds, which offices they hold, whether they can sign in, and who is there twice.
 * Nobody depends on it.
 */
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"shared", "security", "ui", "people"})
@NullMarked
package nl.traject.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
