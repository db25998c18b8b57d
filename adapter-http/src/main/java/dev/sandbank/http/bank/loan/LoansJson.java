package dev.sandbank.http.bank.loan;

import dev.sandbank.domain.bank.loan.RunningLoan;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The answer of {@code GET /v1/accounts/{accountId}/loans}. */
record LoansJson(List<Loan> loans) {

    static LoansJson of(List<RunningLoan> loans) {
        return new LoansJson(loans.stream().map(Loan::of).toList());
    }

    /**
     * A loan that runs.
     *
     * @param displayAccountNumber the last four digits of the card or account
     * @param installmentCycle months from one instalment to the next; wire fact: a number
     */
    record Loan(
            String loanReferenceId,
            String displayAccountNumber,
            LocalDate transactionDate,
            String transactionDescription,
            BigDecimal installmentAmount,
            BigDecimal nextInstallmentAmount,
            BigDecimal outstandingBalanceAmount,
            int tenor,
            int outstandingTenor,
            BigDecimal originalLoanAmount,
            BigDecimal annualPercentageRate,
            BigDecimal effectiveInterestRate,
            BigDecimal processingChargeAmount,
            BigDecimal outstandingInterestAmount,
            int installmentCycle) {

        static Loan of(RunningLoan loan) {
            return new Loan(
                    loan.reference().value(),
                    loan.carrier().lastFour(),
                    loan.bookedOn(),
                    description(loan),
                    Numbers.of(loan.schedule().first().amount()),
                    Numbers.of(loan.nextAmount()),
                    Numbers.of(loan.owed()),
                    loan.months(),
                    loan.left(),
                    Numbers.of(loan.schedule().loan()),
                    loan.rates().annual(),
                    loan.rates().effective(),
                    Numbers.of(loan.fee()),
                    Numbers.of(loan.interestLeft()),
                    RunningLoan.CYCLE_MONTHS);
        }

        private static String description(RunningLoan loan) {
            return loan.kind().words() + " ON CARD, " + loan.months() + " MONTHS";
        }
    }
}
