package nl.traject.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.traject.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * One term of the employment contract.
 *
 * @param number   counted from 1
 * @param period   first and last day
 * @param fte      share of full time, above 0 and at most 1
 * @param signedOn null while the term is computed and not yet signed
 * @param source   the document, such as its registration number
 */
public record ContractTerm(
        int number, Period period, BigDecimal fte, @Nullable LocalDate signedOn, String source) {}
