/** The pages of the register of people. */
@NullMarked
package nl.traject.directory.ui;

import org.jspecify.annotations.NullMarked;
