/** Venues, their editions and the dates that go with them; the same for every reader. */
@NamedInterface("venue")
@NullMarked
package nl.traject.publication.venue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
