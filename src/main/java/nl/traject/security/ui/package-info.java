/** Signing in. */
@NullMarked
package nl.traject.security.ui;

import org.jspecify.annotations.NullMarked;
