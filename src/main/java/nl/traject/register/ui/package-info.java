/** The page of the import. */
@NullMarked
package nl.traject.register.ui;

import org.jspecify.annotations.NullMarked;
