/** The draft of the plan, which the candidate and the supervisors write together, and what they say about it. */
@NamedInterface("draft")
@NullMarked
package nl.traject.plan.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
