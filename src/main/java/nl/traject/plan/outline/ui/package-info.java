/** The words of an outline in the readers' languages. */
@NullMarked
package nl.traject.plan.outline.ui;

import org.jspecify.annotations.NullMarked;
