package dev.sandbank.http.bank.account;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.loan.InstalmentPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A transaction in a list of version 1.
 *
 * @param merchantName null for savings, which the public sandbox tells no shop of
 */
public record TransactionJson(
        String displayAccountNumber,
        LocalDate transactionDate,
        String transactionDescription,
        String transactionReferenceId,
        @Nullable String checkSerialNumber,
        boolean transactionDetailViewFlag,
        BigDecimal transactionAmount,
        String currencyCode,
        @Nullable BigDecimal foreignTransactionAmount,
        @Nullable String foreignCurrencyCode,
        @Nullable BigDecimal foreignExchangeRate,
        String transactionType,
        String transactionStatus,
        @Nullable BigDecimal runningBalance,
        @Nullable LocalDate transactionPostingDate,
        String transactionCode,
        @Nullable String merchantName,
        @Nullable String eligibleForEqualPaymentPlan,
        @Nullable LocalDate statementDate,
        @Nullable String transactionAuthorizationCode) {

    public static TransactionJson of(Account account, Transaction transaction) {
        Movement movement = transaction.movement();
        Money foreign = movement.foreign();
        return new TransactionJson(
                account.number().value(),
                movement.date(),
                movement.description(),
                movement.reference(),
                movement.checkSerial(),
                movement.purpose().hasDetails(),
                Numbers.of(transaction.amount()),
                account.currency().name(),
                Numbers.ofNullable(foreign),
                foreign == null ? null : foreign.currency().name(),
                foreign == null ? null : Numbers.of(ExchangeRates.rate(account.currency(), foreign.currency())),
                transaction.isDebit() ? "DEBIT" : "CREDIT",
                transaction.status().name(),
                Numbers.ofNullable(transaction.runningBalance()),
                transaction.postedOn(),
                TransactionCodes.of(movement.purpose()),
                account.kind() == AccountKind.SAVINGS ? null : movement.merchant(),
                account.kind() == AccountKind.CREDIT_CARD ? eligibility(transaction) : null,
                transaction.statementOn(),
                transaction.authorization());
    }

    private static String eligibility(Transaction transaction) {
        Money least = InstalmentPlan.least(transaction.amount().currency());
        boolean eligible = transaction.movement().purpose() == Purpose.PURCHASE
                && transaction.amount().compareTo(least) >= 0;
        return eligible ? "ELIGIBLE" : "NOT_ELIGIBLE";
    }
}
