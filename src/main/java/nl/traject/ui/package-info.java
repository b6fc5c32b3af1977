/** The frame of all pages and the parts they are made of; knows no feature. */
@ApplicationModule(
        displayName = "User interface",
        allowedDependencies = {"shared", "security"})
@NullMarked
package nl.traject.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
