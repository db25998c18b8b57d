package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Terms of an instalment loan, paid monthly.
 *
 * @param interestThisYear interest charged since the first of January
 * @param rate yearly interest, in percent
 * @param remainingInstallments the number of instalments left, the next one included
 * @param pastDue the amount that is overdue
 * @param lateCharge the fees charged for late payment
 */
@RecordBuilder
public record LoanTerms(
        Money originalPrincipal,
        Money installment,
        LocalDate openedOn,
        LocalDate matureOn,
        Money lastPaid,
        LocalDate lastPaidOn,
        Money nextPayment,
        LocalDate nextPaymentOn,
        Money interestThisYear,
        BigDecimal rate,
        int remainingInstallments,
        Money pastDue,
        Money lateCharge)
        implements AccountTerms {}
