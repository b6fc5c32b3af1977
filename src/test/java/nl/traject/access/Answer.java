package nl.traject.access;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.traject.shared.NoLongerOpen;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** What somebody got for a question. */
enum Answer {
    /** Something, or the step was taken. */
    YES,
    /** Nothing: an empty list, zero, no. */
    NONE,
    /** A rule of the records refused; whoever hears it may take the step at another time. */
    RULE,
    /** The record may be seen, and this step is somebody else's. */
    REFUSED,
    /** It was open once. */
    ENDED,
    /** As if it were not there. */
    HIDDEN,
    /** Not for this role. */
    DENIED,
    /** Only the row policy refused. */
    NET,
    /** Neither an answer nor a refusal: a fault. */
    FAULT;

    private static final String ROW_POLICY = "42501";

    static Answer of(@Nullable Object result) {
        return isNothing(result) ? NONE : YES;
    }

    static Answer of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && ROW_POLICY.equals(sql.getSQLState())) {
                return NET;
            }
        }
        return switch (thrown) {
            case NoLongerOpen ended -> ENDED;
            case NotFound hidden -> HIDDEN;
            case UsernameNotFoundException hidden -> HIDDEN;
            case NotPermitted refused -> REFUSED;
            case RuleViolation rule -> RULE;
            case AccessDeniedException denied -> DENIED;
            default -> FAULT;
        };
    }

    /** Whether it tells, to somebody who may not know, that the thing exists. */
    boolean tellsOfIt() {
        return this == YES || this == RULE || this == REFUSED || this == NET || this == FAULT;
    }

    private static boolean isNothing(@Nullable Object result) {
        return switch (result) {
            case null -> false;
            case Optional<?> maybe -> maybe.isEmpty();
            case Collection<?> some -> some.isEmpty();
            case Map<?, ?> some -> some.isEmpty();
            case Boolean yes -> !yes;
            case Number number -> number.doubleValue() == 0;
            case Record record ->
                Stream.of(record.getClass().getRecordComponents()).allMatch(part -> {
                    try {
                        part.getAccessor().setAccessible(true);
                        var value = part.getAccessor().invoke(record);
                        return value == null || (!(value instanceof String) && isNothing(value));
                    } catch (ReflectiveOperationException closed) {
                        throw new AssertionError(closed);
                    }
                });
            default -> false;
        };
    }
}
