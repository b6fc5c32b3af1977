/** The page on which a plan is written together. */
@NullMarked
package nl.traject.plan.draft.ui;

import org.jspecify.annotations.NullMarked;
