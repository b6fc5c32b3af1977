/** Pages of the audit. */
@NullMarked
package nl.traject.audit.ui;

import org.jspecify.annotations.NullMarked;
