/** The page of the educational plan. */
@NullMarked
package nl.traject.education.ui;

import org.jspecify.annotations.NullMarked;
