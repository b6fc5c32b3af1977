package nl.traject.security;

import java.util.Locale;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.postgresql.util.PSQLException;

/**
 * Turns a violated constraint into the refusal that bears its name, so that the net below a rule speaks the rule's
 * sentence.
 */
final class ConstraintRefusals implements ExecuteListener {

    private static final long serialVersionUID = 1L;

    /** SQLSTATE class of integrity constraint violations. */
    private static final String INTEGRITY = "23";

    private record Constraint(String constraint) implements Refusal {

        @Override
        public String name() {
            return constraint.toUpperCase(Locale.ROOT);
        }
    }

    @Override
    public void exception(ExecuteContext context) {
        if (context.sqlException() instanceof PSQLException failure
                && failure.getSQLState() != null
                && failure.getSQLState().startsWith(INTEGRITY)
                && failure.getServerErrorMessage() != null
                && failure.getServerErrorMessage().getConstraint() != null) {
            context.exception(new RuleViolation(
                    failure, new Constraint(failure.getServerErrorMessage().getConstraint())));
        }
    }
}
