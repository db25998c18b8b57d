package dev.sandbank.http.bank.loan.offered;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.RunningLoan;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The answer of {@code GET /v1/preLogin/creditChargeCard/creditPlans/{offerId}/loans}. */
record OfferedLoansJson(List<Loan> loanAccount) {

    static OfferedLoansJson of(List<RunningLoan> loans) {
        return new OfferedLoansJson(loans.stream().map(Loan::of).toList());
    }

    /** A loan that runs. */
    record Loan(
            String displayAccountNumber,
            BigDecimal originalPrincipalAmount,
            BigDecimal currentPrincipalAmount,
            BigDecimal outstandingBalance,
            String currencyCode,
            LocalDate maturityDate,
            LocalDate openingDate,
            BigDecimal nextPaymentAmount,
            String paymentFrequency,
            BigDecimal interestRate,
            BigDecimal effectiveInterestRate,
            BigDecimal installmentAmount,
            int remainingTermNumber,
            BigDecimal paidPrincipalAmount) {

        static Loan of(RunningLoan loan) {
            Money lent = loan.schedule().loan();
            return new Loan(
                    "XXXXXX" + loan.carrier().lastFour(),
                    Numbers.of(lent),
                    Numbers.of(loan.owed()),
                    Numbers.of(loan.owed()),
                    lent.currency().name(),
                    loan.bookedOn().plusMonths(loan.months()),
                    loan.bookedOn(),
                    Numbers.of(loan.nextAmount()),
                    "MONTHLY",
                    loan.rates().annual(),
                    loan.rates().effective(),
                    Numbers.of(loan.schedule().first().amount()),
                    loan.left(),
                    Numbers.of(lent.minus(loan.owed())));
        }
    }
}
