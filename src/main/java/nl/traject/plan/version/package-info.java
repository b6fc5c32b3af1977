/**
 * Versions of the plan: proposed, agreed by each party, in force from a day, superseded by the next; what they say is frozen,
 * and old ones stay readable.
 */
@NamedInterface("version")
@NullMarked
package nl.traject.plan.version;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
