package nl.traject.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names the dates of a check fact while it is put together. */
final class CheckFactBuilder {

    private final RuleSet rules;
    private final Check check;
    private final String ruleKey;
    private @Nullable LocalDate appliesFrom;
    private @Nullable LocalDate dueFrom;
    private @Nullable LocalDate lateFrom;
    private @Nullable LocalDate metOn;
    private CheckState whenLate = CheckState.LATE;
    private @Nullable BigDecimal figure;
    private CheckFact.@Nullable Unit unit;

    CheckFactBuilder(RuleSet rules, Check check, String ruleKey) {
        this.rules = rules;
        this.check = check;
        this.ruleKey = ruleKey;
    }

    CheckFactBuilder applies(@Nullable LocalDate from) {
        appliesFrom = from;
        return this;
    }

    CheckFactBuilder due(@Nullable LocalDate from) {
        dueFrom = from;
        return this;
    }

    CheckFactBuilder late(@Nullable LocalDate from, CheckState state) {
        lateFrom = from;
        whenLate = state;
        return this;
    }

    CheckFactBuilder met(@Nullable LocalDate on) {
        metOn = on;
        return this;
    }

    CheckFactBuilder figure(BigDecimal amount, CheckFact.Unit counted) {
        figure = amount;
        unit = counted;
        return this;
    }

    /** The fact, with what it rests on; absent arguments are left out. */
    CheckFact because(String evidenceKey, @Nullable Object... evidence) {
        return new CheckFact(
                check,
                appliesFrom,
                dueFrom,
                lateFrom,
                metOn,
                whenLate,
                figure,
                unit,
                ruleKey,
                rules.code(),
                rules.version(),
                "rules.evidence." + evidenceKey,
                Arrays.stream(evidence)
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .toList());
    }
}
