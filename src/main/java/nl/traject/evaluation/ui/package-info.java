/** Pages of the milestones and of the evaluation. */
@NullMarked
package nl.traject.evaluation.ui;

import org.jspecify.annotations.NullMarked;
