package nl.traject.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.traject.rules.ScheduleFacts;
import nl.traject.shared.Period;

/**
 * Leave that was granted, as everybody of the dossier may know it: when, and whether dates move. Its kind and reason are the
 * candidate's and HR's.
 *
 * @param fraction share of the contract hours, above 0 and at most 1
 */
public record GrantedLeave(
        Period period, BigDecimal fraction, boolean movesContract, boolean movesMilestones, LocalDate grantedOn) {

    /** A pause of the whole trajectory: it moves every date ahead of it by its days. */
    static GrantedLeave pause(Period period, LocalDate grantedOn) {
        return new GrantedLeave(period, BigDecimal.ONE, true, true, grantedOn);
    }

    /** What is left of it when work goes on from a day; nothing when that is its first. */
    Optional<GrantedLeave> endingBefore(LocalDate day) {
        return day.isAfter(period.from())
                ? Optional.of(new GrantedLeave(
                        new Period(period.from(), day.minusDays(1)),
                        fraction,
                        movesContract,
                        movesMilestones,
                        grantedOn))
                : Optional.empty();
    }

    /** What it does to dates: nothing when it does not extend the contract. */
    Optional<ScheduleFacts.Leave> event() {
        return movesContract
                ? Optional.of(new ScheduleFacts.Leave(period, fraction, movesMilestones, grantedOn))
                : Optional.empty();
    }
}
