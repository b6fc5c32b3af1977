package nl.traject.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import nl.traject.TrajectTest;
import nl.traject.shared.NotFound;
import nl.traject.shared.RuleViolation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ten thousand guessed numbers: whoever has no part in a dossier gets, for the numbers of its things, the answer that numbers of
 * nothing get, in type and in text.
 */
@TrajectTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuessedNumbersTest {

    private static final int GUESSES = 10_000;

    /** Below it lie the numbers that exist, above it those that never will. */
    private static final long NOWHERE = 1_000_000_000_000L;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TransactionTemplate transaction;

    private Dossier dossier;
    private Arguments arguments;

    @BeforeAll
    void gather() {
        dossier = new Dossier(context);
        arguments = new Arguments(dossier);
    }

    @Test
    void what_is_not_theirs_answers_like_what_is_not_there() {
        var useCases =
                UseCase.all(context).stream().filter(UseCase::takesANumber).toList();
        assertThat(useCases).hasSizeGreaterThan(100);
        var different = new HashMap<String, Map<String, String>>();
        for (var useCase : useCases) {
            for (var asking : new Asking[] {Asking.STRANGER, Asking.OPERATOR, Asking.FELLOW, Asking.ELSEWHERE}) {
                var there = say(asking, useCase, arguments.of(useCase));
                var nowhere = say(asking, useCase, arguments.guessing(useCase, NOWHERE));
                if (!there.equals(nowhere)) {
                    different.put(useCase + " as " + asking, Map.of("there", there, "nowhere", nowhere));
                }
            }
        }

        assertThat(different).isEmpty();
    }

    @Test
    void ten_thousand_guesses_tell_nothing_to_somebody_without_a_part_anywhere() {
        var useCases = UseCase.all(context).stream()
                .filter(UseCase::isOfADossier)
                .filter(UseCase::takesANumber)
                .toList();
        var random = new Random(20261122);
        var highest = 2 * dossier.team().strangersTrajectory().value();
        var nowhere = new HashMap<UseCase, String>();
        var told = new HashMap<String, String>();
        var asked = 0;
        while (asked < GUESSES) {
            var useCase = useCases.get(asked % useCases.size());
            var guess = 1 + random.nextLong(highest);
            var silence = nowhere.computeIfAbsent(
                    useCase, one -> say(Asking.OPERATOR, one, arguments.guessing(one, NOWHERE)));
            var answer = say(Asking.OPERATOR, useCase, arguments.guessing(useCase, guess));
            if (!answer.equals(silence)) {
                told.put(useCase + " " + guess, answer);
            }
            asked++;
        }

        assertThat(asked).isEqualTo(GUESSES);
        assertThat(told).isEmpty();
    }

    /** What whoever asks hears; a number that was asked for is named in the log only and left out. */
    private String say(Asking asking, UseCase useCase, Object... given) {
        return dossier.as(
                asking,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    try {
                        return "answers " + arguments.answer(useCase, useCase.call(given));
                    } catch (NotFound hidden) {
                        return hidden.getClass().getSimpleName() + " "
                                + hidden.getMessage().replaceAll("\\d+", "#");
                    } catch (RuleViolation refused) {
                        return refused.getClass().getSimpleName() + " "
                                + refused.refusal().name();
                    } catch (AssertionError unfit) {
                        throw unfit;
                    } catch (Throwable thrown) {
                        return thrown.getClass().getSimpleName() + " " + thrown.getMessage();
                    }
                }));
    }
}
