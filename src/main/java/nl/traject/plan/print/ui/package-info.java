/** The way from a version to its print. */
@NullMarked
package nl.traject.plan.print.ui;

import org.jspecify.annotations.NullMarked;
