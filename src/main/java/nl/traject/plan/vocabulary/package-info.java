/** The words that topics are described in, as administrators keep them. */
@NullMarked
package nl.traject.plan.vocabulary;

import org.jspecify.annotations.NullMarked;
