/** The application as its users have it: in a browser, with the example data. */
@org.jspecify.annotations.NullMarked
package nl.traject.browser;
