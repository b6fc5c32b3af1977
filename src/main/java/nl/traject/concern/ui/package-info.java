/** The confidential channel as pages: the candidate's own, and the school's desk. */
@NullMarked
package nl.traject.concern.ui;

import org.jspecify.annotations.NullMarked;
