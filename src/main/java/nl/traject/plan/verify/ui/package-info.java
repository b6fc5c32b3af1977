/** The public page that checks a fingerprint. */
@NullMarked
package nl.traject.plan.verify.ui;

import org.jspecify.annotations.NullMarked;
