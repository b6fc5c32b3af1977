/** Who is asking: accounts, sign-in, and the actor that row policies see in every transaction. */
@ApplicationModule(displayName = "Security", allowedDependencies = "shared")
@NullMarked
package nl.traject.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
