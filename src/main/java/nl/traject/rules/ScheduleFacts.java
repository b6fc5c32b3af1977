package nl.traject.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.traject.shared.Period;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one trajectory, as far as its dates depend on it.
 *
 * @param start first day of the trajectory
 * @param terms contract terms, in any order
 * @param events granted leave and changes of hours, in any order
 * @param moves milestones moved by hand; the latest for each holds
 * @param defence planned defence; its steps have no date without it
 */
public record ScheduleFacts(
        LocalDate start,
        List<ContractTerm> terms,
        List<Event> events,
        List<ManualMove> moves,
        @Nullable LocalDate defence) {

    /** The largest share of full time: somebody may work more for a while. */
    public static final BigDecimal MOST_FTE = new BigDecimal("1.2");

    public ScheduleFacts {
        terms = List.copyOf(terms);
        events = List.copyOf(events);
        moves = List.copyOf(moves);
    }

    /** A trajectory of which only the first day is known; it counts as full time. */
    public static ScheduleFacts startingOn(LocalDate start) {
        return new ScheduleFacts(start, List.of(), List.of(), List.of(), null);
    }

    public ScheduleFacts withTerms(ContractTerm... signed) {
        return new ScheduleFacts(start, List.of(signed), events, moves, defence);
    }

    public ScheduleFacts withEvents(Event... granted) {
        return new ScheduleFacts(start, terms, List.of(granted), moves, defence);
    }

    /** The same with one event more. */
    public ScheduleFacts plus(Event granted) {
        return new ScheduleFacts(
                start, terms, Stream.concat(events.stream(), Stream.of(granted)).toList(), moves, defence);
    }

    /** The same without one of its events. */
    public ScheduleFacts minus(Event revoked) {
        return new ScheduleFacts(
                start,
                terms,
                events.stream().filter(event -> !event.equals(revoked)).toList(),
                moves,
                defence);
    }

    /** The same with one term more. */
    public ScheduleFacts plus(ContractTerm term) {
        return new ScheduleFacts(
                start, Stream.concat(terms.stream(), Stream.of(term)).toList(), events, moves, defence);
    }

    public ScheduleFacts withMoves(ManualMove... byHand) {
        return new ScheduleFacts(start, terms, events, List.of(byHand), defence);
    }

    public ScheduleFacts withDefence(LocalDate planned) {
        return new ScheduleFacts(start, terms, events, moves, planned);
    }

    /**
     * A term of the contract. Hours other than those in force on its first day count as a change of hours on that day.
     *
     * @param signedOn none while it is not signed: then its last day binds nobody and is computed
     * @param fte share of full time, above 0 and at most {@link #MOST_FTE}
     */
    public record ContractTerm(
            LocalDate start, LocalDate lastDay, @Nullable LocalDate signedOn, BigDecimal fte) {

        public ContractTerm {
            requireFte(fte);
        }
    }

    /** What moves dates once it is granted. */
    public sealed interface Event {

        /** From when it has effect. */
        LocalDate from();

        /** The day it was granted; a last day signed by then includes it. */
        LocalDate grantedOn();
    }

    /**
     * Leave that extends the contract.
     *
     * @param fraction share of the contract hours, above 0 and at most 1
     * @param milestonesMove whether milestones move with it, or the contract's last days only
     */
    public record Leave(Period period, BigDecimal fraction, boolean milestonesMove, LocalDate grantedOn)
            implements Event {

        public Leave {
            if (fraction.signum() <= 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
                throw new RuleViolation(RulesRefusal.LEAVE_FRACTION, fraction);
            }
        }

        @Override
        public LocalDate from() {
            return period.from();
        }
    }

    /** From a day on, other contract hours; fte is the new share of full time. */
    public record FteChange(LocalDate from, BigDecimal fte, LocalDate grantedOn) implements Event {

        public FteChange {
            requireFte(fte);
        }
    }

    /** A milestone put on another day by the promotor or the administrator. */
    public record ManualMove(MilestoneEvent event, LocalDate date, String reason, LocalDate movedOn) {}

    private static void requireFte(BigDecimal fte) {
        if (fte.signum() <= 0 || fte.compareTo(MOST_FTE) > 0) {
            throw new RuleViolation(RulesRefusal.FTE_RANGE, fte);
        }
    }
}
