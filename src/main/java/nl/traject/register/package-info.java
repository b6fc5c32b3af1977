/** The register by file: persons and trajectories come in and go out as one table. Nobody depends on it. */
@ApplicationModule(
        displayName = "Register",
        allowedDependencies = {"shared", "security", "ui", "rules", "people"})
@NullMarked
package nl.traject.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
