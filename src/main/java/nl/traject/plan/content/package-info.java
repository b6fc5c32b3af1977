/**
 * What a plan says, as plain values: nothing in it changes, and nothing refers to a record that could. A draft is read as
 * this, a version keeps this, and two of these are compared.
 */
@NamedInterface("content")
@NullMarked
package nl.traject.plan.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
