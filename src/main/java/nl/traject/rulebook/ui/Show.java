package nl.traject.rulebook.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;

/** What of a version a page shows; stands in its address. */
enum Show {
    RULES,
    TEXT,
    PREVIEW,
    MOVE;

    static final String PARAMETER = "show";

    static Show of(QueryParameters query) {
        var asked = query.getSingleParameter(PARAMETER).orElse("");
        return Arrays.stream(values())
                .filter(show -> show.text().equals(asked))
                .findFirst()
                .orElse(RULES);
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
