/** The page of the log. */
@NullMarked
package nl.traject.progress.ui;

import org.jspecify.annotations.NullMarked;
