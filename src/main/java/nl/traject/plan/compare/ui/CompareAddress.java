package nl.traject.plan.compare.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What is compared, as it stands in the address. What the address says and nobody understands is ignored.
 *
 * @param changedOnly whether fields that are the same are left out
 */
record CompareAddress(Side before, Side after, boolean changedOnly) {

    private static final String BEFORE = "a";
    private static final String AFTER = "b";
    private static final String CHANGED = "changed";
    private static final String ALL = "all";

    /**
     * @param sides the draft and then the versions, the newest first
     */
    static CompareAddress of(QueryParameters parameters, List<Side> sides) {
        return new CompareAddress(
                Side.of(parameters.getSingleParameter(BEFORE).orElse(""), sides).orElseGet(() -> Side.before(sides)),
                Side.of(parameters.getSingleParameter(AFTER).orElse(""), sides).orElseGet(sides::getFirst),
                parameters.getSingleParameter(CHANGED).filter(ALL::equals).isEmpty());
    }

    QueryParameters parameters() {
        var written = new LinkedHashMap<String, String>();
        written.put(BEFORE, before.word());
        written.put(AFTER, after.word());
        if (!changedOnly) {
            written.put(CHANGED, ALL);
        }
        return QueryParameters.simple(written);
    }

    CompareAddress withBefore(Side other) {
        return new CompareAddress(other, after, changedOnly);
    }

    CompareAddress withAfter(Side other) {
        return new CompareAddress(before, other, changedOnly);
    }

    CompareAddress swapped() {
        return new CompareAddress(after, before, changedOnly);
    }

    CompareAddress withChangedOnly(boolean only) {
        return new CompareAddress(before, after, only);
    }
}
