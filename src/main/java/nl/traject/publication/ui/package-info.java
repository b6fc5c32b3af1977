/** Pages about papers and venues. */
@NullMarked
package nl.traject.publication.ui;

import org.jspecify.annotations.NullMarked;
