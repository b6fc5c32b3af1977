package nl.traject.plan.vocabulary;

import java.util.List;
import nl.traject.plan.TermId;
import nl.traject.shared.RuleViolation;

/** Two terms that change places: one goes a place up or down among those that are offered beside it. */
record Move(TermEntry one, TermEntry other) {

    /**
     * Refuses the first one up, the last one down, and what is not offered and therefore stands nowhere.
     *
     * @param shelf the offered terms of one kind, of techniques those of one group, in their order
     */
    static Move of(List<TermEntry> shelf, TermId moved, Direction direction) {
        var at = shelf.stream().map(TermEntry::id).toList().indexOf(moved);
        if (at < 0) {
            throw new RuleViolation(VocabularyRefusal.TERM_MOVES_WHILE_OFFERED);
        }
        var to = direction == Direction.UP ? at - 1 : at + 1;
        if (to < 0) {
            throw new RuleViolation(VocabularyRefusal.TERM_IS_FIRST);
        }
        if (to == shelf.size()) {
            throw new RuleViolation(VocabularyRefusal.TERM_IS_LAST);
        }
        return new Move(shelf.get(at), shelf.get(to));
    }
}
