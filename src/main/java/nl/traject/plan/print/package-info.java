/** Versions of a plan on paper: a tagged PDF that screen readers can read, with everything in it that it needs. */
@NullMarked
package nl.traject.plan.print;

import org.jspecify.annotations.NullMarked;
