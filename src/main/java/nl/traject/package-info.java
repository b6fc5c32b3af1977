/** The application: where everything starts, and the one clock. */
@NullMarked
package nl.traject;

import org.jspecify.annotations.NullMarked;
