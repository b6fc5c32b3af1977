package nl.traject.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.traject.shared.Period;

/**
 * Leave that was granted, as everybody of the dossier may know it: when, and whether dates move. Its kind and reason are the
 * candidate's and HR's.
 *
 * @param fraction share of the contract hours, above 0 and at most 1
 */
public record GrantedLeave(
        Period period, BigDecimal fraction, boolean movesContract, boolean movesMilestones, LocalDate grantedOn) {}
