package nl.traject.overview;

import java.util.List;

/**
 * The beginning of a list that may be long.
 *
 * @param rows as many as a page is good for, at most
 * @param more whether there are others
 */
public record Excerpt<T>(List<T> rows, boolean more) {

    public Excerpt {
        rows = List.copyOf(rows);
    }

    /** @param found one more than a page is good for, if there are as many */
    static <T> Excerpt<T> of(List<T> found, int most) {
        return new Excerpt<>(found.subList(0, Math.min(found.size(), most)), found.size() > most);
    }
}
