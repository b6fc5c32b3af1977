/** The contract and its leave as pages: what is, and what a change would do. */
@NullMarked
package nl.traject.leave.ui;

import org.jspecify.annotations.NullMarked;
