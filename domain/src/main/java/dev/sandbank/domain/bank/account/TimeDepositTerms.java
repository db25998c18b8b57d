package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Terms of a time deposit whose interest is paid out each quarter and whose principal is renewed.
 *
 * @param rate yearly interest as a fraction: {@code 0.0525}
 * @param interest of the present quarter, which is credited next
 * @param lastInterest the interest that was credited last
 * @param interestAtMaturity the interest of the quarter that ends with the term
 */
@RecordBuilder
public record TimeDepositTerms(
        Money principal,
        LocalDate openedOn,
        LocalDate matureOn,
        int months,
        BigDecimal rate,
        Money interest,
        LocalDate nextInterestOn,
        Money lastInterest,
        Money interestAtMaturity)
        implements AccountTerms {}
