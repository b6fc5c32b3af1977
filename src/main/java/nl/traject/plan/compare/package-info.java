/** What two plans differ in: pure arithmetic over their outlines, and the page that shows it. */
@NullMarked
package nl.traject.plan.compare;

import org.jspecify.annotations.NullMarked;
