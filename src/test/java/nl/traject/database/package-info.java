/** The database that tests run on, and the tests of the embedded server itself. */
@NullMarked
package nl.traject.database;

import org.jspecify.annotations.NullMarked;
