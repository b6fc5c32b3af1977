/** Pages of the research plan. */
@NullMarked
package nl.traject.plan.ui;

import org.jspecify.annotations.NullMarked;
