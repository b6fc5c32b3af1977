package nl.traject.plan.vocabulary;

import nl.traject.plan.Term;
import nl.traject.plan.TermConfidence;
import nl.traject.plan.TermId;
import nl.traject.plan.TermKind;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A term as a line of the vocabulary, and what can be done with it. Nothing is ever deleted: a topic that names a term keeps
 * it, also when it is renamed or no longer offered.
 *
 * @param group the group a technique stands under; null for every other kind
 * @param topics how many topics name it, of those the reader may see
 * @param techniques how many offered techniques stand under it; 0 for what is no group
 */
public record TermEntry(Term term, int version, @Nullable Term group, int topics, int techniques) {

    public TermId id() {
        return term.id();
    }

    public TermKind kind() {
        return term.kind();
    }

    /**
     * Takes other names, another confidence, another group. Refuses a technique without a group, a group for anything else,
     * and a group that is retired while the technique is offered.
     *
     * @param next the group the text names
     */
    public TermEntry change(TermText text, @Nullable Term next) {
        requireGroup(term.kind(), next);
        if (!term.retired()) {
            requireOffered(next);
        }
        return with(text.name(), text.dutchName(), text.confidence(), next, term.retired());
    }

    /** Is no longer offered; topics that name it keep it. Refuses a group with offered techniques. */
    public TermEntry retire() {
        if (term.retired()) {
            throw new RuleViolation(VocabularyRefusal.TERM_RETIRED_BEFORE);
        }
        if (techniques > 0) {
            throw new RuleViolation(VocabularyRefusal.TERM_GROUP_EMPTY, techniques);
        }
        return with(term.name(), term.dutchName(), term.confidence(), group, true);
    }

    /** Is offered again. Refuses a technique whose group is retired. */
    public TermEntry offerAgain() {
        if (!term.retired()) {
            throw new RuleViolation(VocabularyRefusal.TERM_OFFERED_BEFORE);
        }
        requireOffered(group);
        return with(term.name(), term.dutchName(), term.confidence(), group, false);
    }

    /** Refuses a technique without a group, and a group for anything else. */
    static void requireGroup(TermKind kind, @Nullable Term group) {
        var wanted = kind == TermKind.TECHNIQUE;
        if (wanted != (group != null) || group != null && group.kind() != TermKind.TECHNIQUE_GROUP) {
            throw new RuleViolation(VocabularyRefusal.TERM_TECHNIQUE_HAS_GROUP);
        }
    }

    static void requireOffered(@Nullable Term group) {
        if (group != null && group.retired()) {
            throw new RuleViolation(VocabularyRefusal.TERM_GROUP_OFFERED, group.name());
        }
    }

    private TermEntry with(
            String name, String dutchName, TermConfidence confidence, @Nullable Term next, boolean retired) {
        return new TermEntry(
                new Term(
                        term.id(),
                        term.kind(),
                        next == null ? null : next.id(),
                        term.position(),
                        name,
                        dutchName,
                        confidence,
                        retired),
                version,
                next,
                topics,
                techniques);
    }
}
