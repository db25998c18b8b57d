package dev.sandbank.http.bank.account;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.CreditLine;
import dev.sandbank.domain.bank.account.LoanTerms;
import dev.sandbank.domain.bank.account.ReadyCreditTerms;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The details of credit cards, lines of credit and loans. */
final class CreditDetailsJson {

    private CreditDetailsJson() {}

    /** The fields that cards and lines of credit share. */
    record Line(
            BigDecimal outstandingBalance,
            BigDecimal lastStatementBalance,
            LocalDate lastStatementDate,
            BigDecimal creditLimit,
            BigDecimal availableCredit,
            BigDecimal cashAdvanceLimit,
            BigDecimal cashAdvanceAvailableAmount,
            BigDecimal lastPaymentAmount,
            LocalDate lastPaymentDate) {

        static Line of(Account account, CreditLine credit, BigDecimal cashLimit, BigDecimal cashAvailable) {
            return new Line(
                    Numbers.of(account.balance()),
                    Numbers.of(credit.statementBalance()),
                    credit.statementOn(),
                    Numbers.of(credit.limit()),
                    Numbers.of(credit.available()),
                    cashLimit,
                    cashAvailable,
                    Numbers.of(credit.lastPaid()),
                    credit.lastPaidOn());
        }
    }

    /** A credit card. */
    record Card(
            @JsonUnwrapped DetailsJson.Head head,
            @JsonUnwrapped Line line,
            BigDecimal creditUsed,
            BigDecimal minimumDueAmount,
            LocalDate paymentDueDate)
            implements DetailsJson {

        static Card of(DetailsJson.Head head, Account account, CardTerms terms) {
            return new Card(
                    head,
                    Line.of(account, terms.credit(), Numbers.of(terms.cashLimit()), Numbers.of(terms.cashAvailable())),
                    Numbers.of(account.balance()),
                    Numbers.of(terms.minimumDue()),
                    terms.paymentDueOn());
        }
    }

    /** A line of credit. */
    record ReadyCredit(
            @JsonUnwrapped DetailsJson.Head head,
            @JsonUnwrapped Line line,
            BigDecimal minimumDueAmount,
            BigDecimal nextPaymentAmount,
            LocalDate nextPaymentDate)
            implements DetailsJson {

        static ReadyCredit of(DetailsJson.Head head, Account account, ReadyCreditTerms terms) {
            return new ReadyCredit(
                    head,
                    Line.of(account, terms.credit(), Numbers.of(terms.cashLimit()), Numbers.of(terms.cashAvailable())),
                    Numbers.of(terms.nextPayment()),
                    Numbers.of(terms.nextPayment()),
                    terms.nextPaymentOn());
        }
    }

    /** A loan paid monthly. */
    record Loan(
            @JsonUnwrapped DetailsJson.Head head,
            BigDecimal originalPrincipalAmount,
            BigDecimal currentPrincipalAmount,
            BigDecimal outstandingBalance,
            LocalDate maturityDate,
            LocalDate openingDate,
            LocalDate lastPaymentDate,
            BigDecimal lastPaymentAmount,
            BigDecimal interestAmount,
            String interestAccumulationPeriod,
            BigDecimal nextPaymentAmount,
            LocalDate nextPaymentDate,
            String paymentFrequency,
            String interestType,
            BigDecimal interestRate,
            BigDecimal effectiveInterestRate,
            BigDecimal installmentAmount,
            int remainingTermNumber,
            BigDecimal pastDueAmount,
            BigDecimal paidPrincipalAmount,
            BigDecimal lateChargeAmount)
            implements DetailsJson {

        static Loan of(DetailsJson.Head head, Account account, LoanTerms terms) {
            BigDecimal balance = Numbers.of(account.balance());
            return new Loan(
                    head,
                    Numbers.of(terms.originalPrincipal()),
                    balance,
                    balance,
                    terms.matureOn(),
                    terms.openedOn(),
                    terms.lastPaidOn(),
                    Numbers.of(terms.lastPaid()),
                    Numbers.of(terms.interestThisYear()),
                    "YEAR_TO_DATE",
                    Numbers.of(terms.nextPayment()),
                    terms.nextPaymentOn(),
                    "MONTHLY",
                    "FIXED",
                    terms.rate(),
                    terms.rate(),
                    Numbers.of(terms.installment()),
                    terms.remainingInstallments(),
                    Numbers.of(terms.pastDue()),
                    Numbers.of(terms.originalPrincipal().minus(account.balance())),
                    Numbers.of(terms.lateCharge()));
        }
    }
}
