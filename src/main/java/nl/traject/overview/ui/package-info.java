/** The start page and the overview of a trajectory. */
@NullMarked
package nl.traject.overview.ui;

import org.jspecify.annotations.NullMarked;
