package nl.traject.register;

import java.util.List;
import nl.traject.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Why a line cannot be taken.
 *
 * @param column    where; null when it concerns the whole line
 * @param arguments of the refusal's sentence
 */
public record Problem(@Nullable Column column, Refusal refusal, List<Object> arguments) {

    static Problem in(@Nullable Column column, Refusal refusal, Object... arguments) {
        return new Problem(column, refusal, List.of(arguments));
    }
}
