package nl.traject.education.ui;

import nl.traject.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate hands in; public because the form reads and writes it by reflection.
 *
 * @param proof a link, or words
 * @param asked who is asked to credit it, or nobody
 */
public record Proof(String proof, @Nullable Person asked) {}
