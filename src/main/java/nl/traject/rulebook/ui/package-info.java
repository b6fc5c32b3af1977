/** Pages of the rule book. */
@NullMarked
package nl.traject.rulebook.ui;

import org.jspecify.annotations.NullMarked;
