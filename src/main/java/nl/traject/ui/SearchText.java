package nl.traject.ui;

import com.vaadin.flow.router.QueryParameters;
import nl.traject.shared.ReadableText;

/**
 * What is searched for, as it stands in the address of a list. Characters that no text on disk can hold are left out: they
 * cannot be found, and a search is no record that would have to keep them.
 */
public final class SearchText {

    private SearchText() {}

    /** What the address says under this name; empty when it says nothing. */
    public static String of(QueryParameters address, String name) {
        return ReadableText.readable(address.getSingleParameter(name).orElse(""));
    }
}
