/** Pages of the change history. */
@NullMarked
package nl.traject.history.ui;

import org.jspecify.annotations.NullMarked;
