package nl.traject.people;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.rules.RuleSet;
import nl.traject.rules.ScheduleFacts;
import nl.traject.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * One term of the employment contract.
 *
 * @param number   counted from 1
 * @param period   first and last day
 * @param fte      share of full time, above 0 and at most 1.2
 * @param signedOn null while the term is computed and not yet signed
 * @param source   the document, such as its registration number
 */
public record ContractTerm(
        int number, Period period, BigDecimal fte, @Nullable LocalDate signedOn, String source) {

    /** The first term of who starts on a day: until the day that the rules give it. */
    static ContractTerm first(RuleSet rules, LocalDate start, BigDecimal fte, @Nullable LocalDate signedOn) {
        var unsigned =
                ScheduleFacts.startingOn(start).withTerms(new ScheduleFacts.ContractTerm(start, start, null, fte));
        var lastDay = MilestoneSchedule.of(rules, unsigned).date(MilestoneEvent.FIRST_TERM_LAST_DAY);
        return new ContractTerm(1, new Period(start, lastDay), fte, signedOn, "");
    }

    /**
     * Until when it runs while it is the latest: its last day, moved by the leave and the hours that were granted since it was
     * signed. Once another follows, the two meet where that one was signed to begin.
     */
    public LocalDate runsTo(MilestoneSchedule schedule) {
        return schedule.find(number == 1 ? MilestoneEvent.FIRST_TERM_LAST_DAY : MilestoneEvent.LAST_DAY)
                .map(DueDate::date)
                .orElse(period.to());
    }

    /** The days between two terms on which there is no contract: none is made any more, and what is there is told. */
    public static List<Period> gaps(List<ContractTerm> terms) {
        var inOrder = terms.stream()
                .map(ContractTerm::period)
                .sorted(comparing(Period::from))
                .toList();
        return IntStream.range(1, inOrder.size())
                .filter(next -> inOrder.get(next - 1)
                        .to()
                        .plusDays(1)
                        .isBefore(inOrder.get(next).from()))
                .mapToObj(next -> new Period(
                        inOrder.get(next - 1).to().plusDays(1),
                        inOrder.get(next).from().minusDays(1)))
                .toList();
    }
}
