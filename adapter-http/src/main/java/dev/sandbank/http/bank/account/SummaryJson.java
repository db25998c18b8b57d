package dev.sandbank.http.bank.account;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.DepositTerms;
import dev.sandbank.domain.bank.account.LoanTerms;
import dev.sandbank.domain.bank.account.PremiumDepositTerms;
import dev.sandbank.domain.bank.account.ReadyCreditTerms;
import dev.sandbank.domain.bank.account.TimeDepositTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An account in the list of accounts: one record for each shape, which several kinds may share. */
sealed interface SummaryJson {

    /** The account under the key of its kind. */
    static Map<String, SummaryJson> wrapped(Account account) {
        return Map.of(Wrappers.summary(account.kind()), of(account));
    }

    private static SummaryJson of(Account account) {
        Head head = Head.of(account);
        BigDecimal balance = Numbers.of(account.balance());
        if (account.terms() instanceof DepositTerms deposit) {
            return new Deposit(head, balance, Numbers.of(deposit.available()));
        }
        if (account.terms() instanceof CardTerms card) {
            return Card.of(head, balance, card);
        }
        if (account.terms() instanceof ReadyCreditTerms credit) {
            return new ReadyCredit(
                    head,
                    balance,
                    Numbers.of(credit.credit().available()),
                    Numbers.of(credit.nextPayment()),
                    credit.nextPaymentOn());
        }
        if (account.terms() instanceof LoanTerms loan) {
            return new Loan(
                    head,
                    Numbers.of(loan.originalPrincipal()),
                    balance,
                    Numbers.of(loan.nextPayment()),
                    loan.nextPaymentOn());
        }
        if (account.terms() instanceof TimeDepositTerms deposit) {
            return new AtTerm(head, balance, deposit.matureOn(), Numbers.of(deposit.principal()));
        }
        if (account.terms() instanceof PremiumDepositTerms deposit) {
            return new AtTerm(head, balance, deposit.matureOn(), Numbers.of(deposit.principal()));
        }
        return new Plain(head, balance);
    }

    /** The first fields of every account in the list. */
    record Head(
            String productName,
            String productCode,
            @Nullable String accountNickname,
            String displayAccountNumber,
            String accountId,
            String currencyCode,
            String accountClassification,
            String accountStatus) {

        static Head of(Account account) {
            return new Head(
                    account.product().name(),
                    account.product().code(),
                    account.nickname(),
                    account.number().value(),
                    account.id().value(),
                    account.currency().name(),
                    account.kind().classification().name(),
                    account.status().name());
        }
    }

    /** Savings and checking. */
    record Deposit(@JsonUnwrapped Head head, BigDecimal currentBalance, BigDecimal availableBalance)
            implements SummaryJson {}

    /** Funds, brokerage and call deposits. */
    record Plain(@JsonUnwrapped Head head, BigDecimal currentBalance) implements SummaryJson {}

    /** Time and premium deposits. */
    record AtTerm(
            @JsonUnwrapped Head head,
            BigDecimal currentBalance,
            LocalDate maturityDate,
            BigDecimal originalPrincipalAmount)
            implements SummaryJson {}

    /** Credit cards. */
    record Card(
            @JsonUnwrapped Head head,
            BigDecimal outstandingBalance,
            BigDecimal availableCredit,
            BigDecimal creditLimit,
            BigDecimal minimumDueAmount,
            LocalDate paymentDueDate,
            String alternateCurrency,
            BigDecimal alternateCurrencyCurrentBalance,
            String cardHolderType)
            implements SummaryJson {

        static Card of(Head head, BigDecimal outstanding, CardTerms card) {
            return new Card(
                    head,
                    outstanding,
                    Numbers.of(card.credit().available()),
                    Numbers.of(card.credit().limit()),
                    Numbers.of(card.minimumDue()),
                    card.paymentDueOn(),
                    card.alternateBalance().currency().name(),
                    Numbers.of(card.alternateBalance()),
                    card.holder().name());
        }
    }

    /** Lines of credit. */
    record ReadyCredit(
            @JsonUnwrapped Head head,
            BigDecimal outstandingBalance,
            BigDecimal availableCredit,
            BigDecimal nextPaymentAmount,
            LocalDate nextPaymentDate)
            implements SummaryJson {}

    /** Loans. */
    record Loan(
            @JsonUnwrapped Head head,
            BigDecimal originalPrincipalAmount,
            BigDecimal outstandingBalance,
            BigDecimal nextPaymentAmount,
            LocalDate nextPaymentDate)
            implements SummaryJson {}
}
