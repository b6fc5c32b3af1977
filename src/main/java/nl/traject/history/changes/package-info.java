/**
 * What was changed, read back: one save is one item, with names for numbers, for the team of a trajectory and for the
 * administrators of a school. Everybody reads what the row policies show of the records themselves.
 */
@NullMarked
package nl.traject.history.changes;

import org.jspecify.annotations.NullMarked;
