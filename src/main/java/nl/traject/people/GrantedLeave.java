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

    /** What it does to dates: nothing when it does not extend the contract. */
    Optional<ScheduleFacts.Leave> event() {
        return movesContract
                ? Optional.of(new ScheduleFacts.Leave(period, fraction, movesMilestones, grantedOn))
                : Optional.empty();
    }
}
