/**
 * The command that fills an empty database with invented candidates by the thousand, for trials and measurements. Each room keeps
 * the script that writes its own rows; this one knows their order. Nobody depends on it.
 */
@ApplicationModule(
        displayName = "Seed",
        allowedDependencies = {"shared", "security", "people", "database"})
@NullMarked
package nl.traject.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
