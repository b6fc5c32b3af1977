/** The command, as somebody runs it: how soon the first page comes, and how much of it. */
package nl.traject.start;
