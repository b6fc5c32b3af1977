package nl.traject.security;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import nl.traject.shared.ReadableText;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.tools.jdbc.DefaultPreparedStatement;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.core.NestedExceptionUtils;

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

    /** Statements that are sent together have their values in their text. */
    @Override
    public void start(ExecuteContext context) {
        if (context.type() == ExecuteType.BATCH) {
            for (var query : context.batchQueries()) {
                query.getBindValues().forEach(ConstraintRefusals::requireReadable);
            }
        }
    }

    /** Looks at values as they are set: to ask the statement for them would make its text once more. */
    @Override
    public void prepareEnd(ExecuteContext context) {
        var statement = context.statement();
        if (statement != null) {
            context.statement(new ReadableStatement(statement));
        }
    }

    /** The driver would write a question mark in place of half a pair, and nobody would know. */
    private static void requireReadable(@Nullable Object value) {
        if (value instanceof String text && !ReadableText.isReadable(text)) {
            throw new RuleViolation(SharedRefusal.TEXT_UNREADABLE);
        }
    }

    private static final class ReadableStatement extends DefaultPreparedStatement {

        private ReadableStatement(PreparedStatement statement) {
            super(statement);
        }

        @Override
        public void setString(int parameter, @Nullable String value) throws SQLException {
            requireReadable(value);
            super.setString(parameter, value);
        }
    }

    @Override
    public void exception(ExecuteContext context) {
        // What setting a value refuses, jOOQ takes for a failure of the database.
        var failed = context.exception();
        if (failed != null && NestedExceptionUtils.getMostSpecificCause(failed) instanceof RuleViolation unreadable) {
            context.exception(unreadable);
            return;
        }
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
