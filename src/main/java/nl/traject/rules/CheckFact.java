package nl.traject.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one check as dates, from the moment it is recorded on: what it is on a day follows by comparing that
 * day with these dates, here and in SQL alike, and by nothing else.
 *
 * @param appliesFrom first day on which the check is asked; none: it is not
 * @param dueFrom first day on which there is something to do; none: never
 * @param lateFrom first day on which it is {@code whenLate}; none: never
 * @param metOn the day it was met; none while it is not
 * @param whenLate {@code LATE}, {@code MISSING} or {@code BREACHED}
 * @param figure how much, in {@code unit}; none when only the dates say it
 * @param ruleKey place of the rule in the rule set, such as {@code checks.reportDueBefore}
 * @param evidenceKey message key of the sentence about what the fact rests on
 * @param evidence what fills that sentence: ISO dates, plain numbers, or text
 */
public record CheckFact(
        Check check,
        @Nullable LocalDate appliesFrom,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate lateFrom,
        @Nullable LocalDate metOn,
        CheckState whenLate,
        @Nullable BigDecimal figure,
        @Nullable Unit unit,
        String ruleKey,
        String ruleSet,
        String ruleSetVersion,
        String evidenceKey,
        List<String> evidence) {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    /** What a figure counts. */
    public enum Unit {
        EC,
        PEOPLE,
        ITEMS,
        DUTIES,
        TOPICS,
        PAPERS
    }

    public CheckFact {
        evidence = List.copyOf(evidence);
    }

    /** The state on a day; a check that applies and asks for nothing yet is met. */
    public CheckState stateOn(LocalDate today) {
        if (!reached(appliesFrom, today)) {
            return CheckState.NOT_APPLICABLE;
        }
        if (reached(metOn, today)) {
            return CheckState.MET;
        }
        if (reached(lateFrom, today)) {
            return whenLate;
        }
        return reached(dueFrom, today) ? CheckState.DUE : CheckState.MET;
    }

    /** Days left before it is late, negative once it is: "in 9 d" and "31 d"; none when it is met or never late. */
    public Optional<Integer> daysLeft(LocalDate today) {
        if (lateFrom == null || reached(metOn, today)) {
            return Optional.empty();
        }
        return Optional.of(Math.toIntExact(ChronoUnit.DAYS.between(today, lateFrom)));
    }

    /** The evidence as a message takes it: dates and numbers as such, so that they are written as the reader does. */
    public List<Object> evidenceValues() {
        return evidence.stream().map(CheckFact::value).toList();
    }

    private static boolean reached(@Nullable LocalDate date, LocalDate today) {
        return date != null && !date.isAfter(today);
    }

    private static Object value(String text) {
        if (ISO_DATE.matcher(text).matches()) {
            return LocalDate.parse(text);
        }
        return PLAIN_NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
