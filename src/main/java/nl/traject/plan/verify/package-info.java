/** Whether a printed document is one that this installation froze: for everybody, and with no name in the answer. */
@NullMarked
package nl.traject.plan.verify;

import org.jspecify.annotations.NullMarked;
