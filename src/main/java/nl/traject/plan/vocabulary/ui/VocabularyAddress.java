package nl.traject.plan.vocabulary.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import nl.traject.plan.TermKind;
import nl.traject.plan.vocabulary.VocabularyFilter;
import nl.traject.ui.SearchText;

/** What the list shows, as it stands in its address. What the address says and nobody understands is ignored. */
final class VocabularyAddress {

    private static final String KIND = "kind";
    private static final String TEXT = "q";
    private static final String OFFERED = "offered";

    private VocabularyAddress() {}

    static VocabularyFilter read(QueryParameters parameters) {
        var kind = parameters.getSingleParameter(KIND).orElse("");
        return new VocabularyFilter(
                Arrays.stream(TermKind.values())
                        .filter(one -> word(one).equals(kind))
                        .findFirst()
                        .orElse(null),
                SearchText.of(parameters, TEXT),
                parameters.getParameters().containsKey(OFFERED));
    }

    static QueryParameters write(VocabularyFilter filter) {
        var written = new LinkedHashMap<String, String>();
        var kind = filter.kind();
        if (kind != null) {
            written.put(KIND, word(kind));
        }
        if (!filter.text().isEmpty()) {
            written.put(TEXT, filter.text());
        }
        if (filter.offeredOnly()) {
            written.put(OFFERED, "only");
        }
        return QueryParameters.simple(written);
    }

    private static String word(TermKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
