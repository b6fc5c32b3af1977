/** Pages about people, and the frame that the pages of one trajectory share. */
@NamedInterface("ui")
@NullMarked
package nl.traject.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
