/** The page that compares two plans, and the comparison on the page of a proposal. */
@NullMarked
package nl.traject.plan.compare.ui;

import org.jspecify.annotations.NullMarked;
