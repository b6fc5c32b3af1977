/** Small vocabulary every feature speaks: ids, periods, amounts and refusals. Depends on nothing. */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package nl.traject.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
