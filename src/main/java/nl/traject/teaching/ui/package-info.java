/** The page of the teaching duties. */
@NullMarked
package nl.traject.teaching.ui;

import org.jspecify.annotations.NullMarked;
