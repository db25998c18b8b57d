package dev.sandbank.http.bank.loan;

import dev.sandbank.domain.bank.loan.Instalment;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;

/** A loan that took the place of others. */
public record ConsolidatedJson(
        String newLoanReferenceId,
        BigDecimal nextInstallmentAmount,
        BigDecimal nextInstallmentPrincipalAmount,
        BigDecimal interestRate,
        BigDecimal totalInterestAmount,
        BigDecimal loanBookingFee) {

    public static ConsolidatedJson of(BookedLoan loan) {
        Instalment first = loan.schedule().first();
        return new ConsolidatedJson(
                loan.id(),
                Numbers.of(first.amount()),
                Numbers.of(first.principal()),
                loan.quote().yearlyRate(),
                Numbers.of(loan.interestLeft()),
                Numbers.of(loan.fee()));
    }
}
