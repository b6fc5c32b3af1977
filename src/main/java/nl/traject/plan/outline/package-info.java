/**
 * What a plan says as headed fields in the reader's words, part by part: what is printed, and what two plans are compared by.
 * The words are handed in, so that everything here is plain Java.
 */
@NullMarked
package nl.traject.plan.outline;

import org.jspecify.annotations.NullMarked;
