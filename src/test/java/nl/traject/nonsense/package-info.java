/** Nonsense, typed into every field that anybody can reach. */
package nl.traject.nonsense;
