/** The page of the vocabulary. */
@NullMarked
package nl.traject.plan.vocabulary.ui;

import org.jspecify.annotations.NullMarked;
