package nl.traject.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.traject.people.GrantedLeave;
import nl.traject.rules.RuleSet;
import nl.traject.rules.RuleSet.Entitlement;
import nl.traject.rules.RuleSet.LeaveKind;
import nl.traject.shared.Period;
import nl.traject.shared.RuleViolation;

/**
 * The leave that is asked for. Refuses a last day before the first or more than four years after it, and a share outside 0
 * to 1 or with more than two decimals.
 *
 * @param kind      code of a kind of the rule set
 * @param fraction  share of the contract hours, above 0 and at most 1, two decimals
 * @param extension whether the extension of the contract was asked for in writing; without it no date moves
 * @param askedOn   when it was asked for
 * @param reason    the candidate's and HR's only; nothing medical
 */
public record LeavePlan(
        String kind,
        LocalDate firstDay,
        LocalDate lastDay,
        BigDecimal fraction,
        boolean extension,
        LocalDate askedOn,
        String reason) {

    /** Characters of a reason or an answer. */
    public static final int LONGEST = 2000;

    private static final int MOST_DAYS = 1461;
    private static final int DECIMALS = 2;

    public LeavePlan {
        if (lastDay.isBefore(firstDay) || lastDay.isAfter(firstDay.plusDays(MOST_DAYS))) {
            throw new RuleViolation(LeaveRefusal.REQUEST_LAST_DAY_AFTER_FIRST);
        }
        if (fraction.signum() <= 0
                || fraction.compareTo(BigDecimal.ONE) > 0
                || fraction.stripTrailingZeros().scale() > DECIMALS) {
            throw new RuleViolation(LeaveRefusal.REQUEST_FRACTION_RANGE);
        }
        if (reason.length() > LONGEST) {
            throw new RuleViolation(LeaveRefusal.REQUEST_REASON_LENGTH);
        }
    }

    public Period period() {
        return new Period(firstDay, lastDay);
    }

    /** What the rule set says about its kind. */
    public LeaveKind kindIn(RuleSet rules) {
        return rules.leaveKinds().stream()
                .filter(known -> known.code().equals(kind))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(LeaveRefusal.LEAVE_KIND_UNKNOWN));
    }

    /**
     * What is left of it for everybody to know once it is granted. It extends the contract when that was asked for, the rule
     * set knows a right or a permission, and it is long enough.
     */
    public GrantedLeave granted(RuleSet rules, LocalDate on) {
        var entitled = kindIn(rules);
        var least = entitled.minimumDays();
        var moves =
                extension && entitled.extension() != Entitlement.NONE && (least == null || period().days() >= least);
        return new GrantedLeave(period(), fraction, moves, moves && entitled.milestonesMove(), on);
    }
}
