/** Pages of the versions of a plan. */
@NullMarked
package nl.traject.plan.version.ui;

import org.jspecify.annotations.NullMarked;
