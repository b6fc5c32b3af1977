/** Who gets which answer from every page and every use case there is, found by looking and compared with what was agreed. */
@org.jspecify.annotations.NullMarked
package nl.traject.access;
