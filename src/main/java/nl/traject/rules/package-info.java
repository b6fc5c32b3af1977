/**
 * What a university decides: rule sets, the due dates that follow from them, and when a check is met, due or late. Pure
 * arithmetic over plain facts; knows no feature, no database and no clock.
 */
@ApplicationModule(displayName = "Rules", allowedDependencies = "shared")
@NullMarked
package nl.traject.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
