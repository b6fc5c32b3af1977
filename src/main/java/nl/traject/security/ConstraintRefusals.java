package nl.traject.security;

import java.util.Locale;
import java.util.Map;
import nl.traject.shared.ReadableText;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.postgresql.util.PSQLException;

/**
 * Turns a violated constraint into the refusal that bears its name, so that the net below a rule speaks the rule's
 * sentence. A text, number or date that the database cannot hold at all is refused in a sentence too.
 */
final class ConstraintRefusals implements ExecuteListener {

    private static final long serialVersionUID = 1L;

    /** SQLSTATE class of integrity constraint violations. */
    private static final String INTEGRITY = "23";

    /** SQLSTATEs of values that fit no column, by what the reader is told. */
    private static final Map<String, SharedRefusal> UNFIT = Map.of(
            "22021", SharedRefusal.TEXT_UNREADABLE,
            "22P05", SharedRefusal.TEXT_UNREADABLE,
            "22003", SharedRefusal.VALUE_OUT_OF_RANGE,
            "22008", SharedRefusal.VALUE_OUT_OF_RANGE);

    private record Constraint(String constraint) implements Refusal {

        @Override
        public String name() {
            return constraint.toUpperCase(Locale.ROOT);
        }
    }

    /** The driver would write a question mark in place of half a pair, and nobody would know. */
    @Override
    public void start(ExecuteContext context) {
        for (var query : queries(context)) {
            for (var value : query.getBindValues()) {
                if (value instanceof String text && !ReadableText.isReadable(text)) {
                    throw new RuleViolation(SharedRefusal.TEXT_UNREADABLE);
                }
            }
        }
    }

    private static Query[] queries(ExecuteContext context) {
        var query = context.query();
        return query == null ? context.batchQueries() : new Query[] {query};
    }

    @Override
    public void exception(ExecuteContext context) {
        if (!(context.sqlException() instanceof PSQLException failure) || failure.getSQLState() == null) {
            return;
        }
        var unfit = UNFIT.get(failure.getSQLState());
        if (unfit != null) {
            context.exception(new RuleViolation(failure, unfit));
        } else if (failure.getSQLState().startsWith(INTEGRITY)
                && failure.getServerErrorMessage() != null
                && failure.getServerErrorMessage().getConstraint() != null) {
            context.exception(new RuleViolation(
                    failure, new Constraint(failure.getServerErrorMessage().getConstraint())));
        }
    }
}
