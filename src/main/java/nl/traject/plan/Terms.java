package nl.traject.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Terms in the order of the vocabulary. */
final class Terms {

    private static final Comparator<Term> ORDER = Comparator.comparingInt(Term::position)
            .thenComparingLong(term -> term.id().value());

    private Terms() {}

    static Set<Term> sorted(Collection<Term> terms) {
        return terms.stream()
                .sorted(ORDER)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    /** Those of one kind. */
    static Set<Term> of(TermKind kind, List<Term> terms) {
        return sorted(terms.stream().filter(term -> term.kind() == kind).toList());
    }
}
