/** The course of a trajectory on the page of its contract, and each step with what it would do before it is taken. */
@NullMarked
package nl.traject.course.ui;

import org.jspecify.annotations.NullMarked;
