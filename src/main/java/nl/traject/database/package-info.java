/**
 * The installation's database: the embedded PostgreSQL or a server of one's own, its roles, and what is asserted about it
 * before anything is written. Knows no feature and no table.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package nl.traject.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
