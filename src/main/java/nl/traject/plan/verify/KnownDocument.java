package nl.traject.plan.verify;

import java.time.LocalDate;

/**
 * All that is told about a document: enough to compare with what is printed on it, and nothing about a person.
 *
 * @param number of the version
 * @param dated the day it was frozen
 */
public record KnownDocument(DocumentKind kind, int number, LocalDate dated) {}
