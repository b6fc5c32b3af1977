package nl.traject.audit;

import nl.traject.rules.CheckFact;
import nl.traject.rules.CheckState;
import org.jspecify.annotations.Nullable;

/**
 * Everything behind one cell.
 *
 * @param state what the fact says today
 * @param source where the rule is written, and how well that is known; none when the rule set has no such rule any more
 */
public record CellDetail(
        CheckFact fact, CheckState state, @Nullable RuleSource source) {}
