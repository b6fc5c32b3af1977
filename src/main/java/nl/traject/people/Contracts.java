package nl.traject.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.traject.shared.Period;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employment contract: its terms, and leave as far as everybody of the dossier may know it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Contracts {

    private final ContractStore contracts;
    private final DueDates dates;
    private final TrajectoryAccess access;

    Contracts(ContractStore contracts, DueDates dates, TrajectoryAccess access) {
        this.contracts = contracts;
        this.dates = dates;
        this.access = access;
    }

    /** In the order of their numbers. */
    public List<ContractTerm> listTerms(TrajectoryId trajectory) {
        access.relationTo(trajectory).requireContractReader();
        return contracts.termsOf(trajectory);
    }

    /** In the order of their first days. */
    public List<GrantedLeave> listLeave(TrajectoryId trajectory) {
        access.relationTo(trajectory).requireContractReader();
        return contracts.leaveOf(trajectory);
    }

    /**
     * HR signs the next term, from the day after the last one; every date follows. That it was decided and given in writing
     * is the evaluation's to see to.
     */
    @Transactional
    public ContractTerm continueContract(
            TrajectoryId trajectory, LocalDate lastDay, BigDecimal fte, LocalDate signedOn, String source) {
        access.relationTo(trajectory).requireHr();
        var last = contracts.termsOf(trajectory).getLast();
        var start = last.period().to().plusDays(1);
        if (lastDay.isBefore(start)) {
            throw new RuleViolation(PeopleRefusal.CONTRACT_TERM_LAST_DAY_AFTER_START);
        }
        var next = new ContractTerm(last.number() + 1, new Period(start, lastDay), fte, signedOn, source);

        contracts.insert(trajectory, next);
        dates.recompute(trajectory);
        return next;
    }
}
