package dev.sandbank.http.bank.account.statement;

import dev.sandbank.application.bank.account.statement.BilledStatement;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.account.statement.AccountStatement;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.http.bank.account.Numbers;
import dev.sandbank.http.bank.account.TransactionJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement of a credit card. */
record StatementJson(Card creditCardStatement) {

    private static final int LINES = 50;

    static StatementJson of(BilledStatement billed, int start) {
        List<Transaction> lines = billed.statement().lines();
        int from = Math.min(start - 1, lines.size());
        int to = Math.min(from + LINES, lines.size());
        return new StatementJson(new Card(
                billed.account().number().value(),
                billed.statement().on(),
                Summary.of(billed),
                lines.subList(from, to).stream()
                        .map(line -> Line.of(billed, line))
                        .toList(),
                to < lines.size() ? Integer.toString(to + 1) : null));
    }

    record Card(
            String displayAccountNumber,
            LocalDate statementDate,
            Summary statementSummary,
            List<Line> transactions,
            @Nullable String nextStartIndex) {}

    /** The sums. What can change after the day of the statement, such as the credit limit, is not told. */
    record Summary(
            BigDecimal outstandingBalance,
            BigDecimal beginningBalanceAmount,
            BigDecimal totalDebitAmount,
            BigDecimal totalCreditAmount,
            BigDecimal netInterestAmount,
            LocalDate paymentDueDate,
            BigDecimal cycleToDateFeeAmount,
            String billingCurrencyCode,
            BigDecimal retailCycleInterestRate,
            BigDecimal cashCycleInterestRate) {

        static Summary of(BilledStatement billed) {
            AccountStatement statement = billed.statement();
            return new Summary(
                    Numbers.of(statement.closing()),
                    Numbers.of(statement.opening()),
                    Numbers.of(statement.debits()),
                    Numbers.of(statement.credits()),
                    Numbers.of(statement.interest()),
                    statement.dueOn(),
                    Numbers.of(statement.fees()),
                    billed.account().currency().name(),
                    billed.terms().purchasesRate(),
                    billed.terms().cashRate());
        }
    }

    record Line(
            String displayCardNumber,
            @Nullable String cardHolderType,
            LocalDate transactionDate,
            @Nullable LocalDate transactionPostingDate,
            @Nullable String merchantName,
            String transactionCode,
            String transactionDescription,
            String transactionType,
            @Nullable BigDecimal foreignTransactionAmount,
            @Nullable String foreignCurrencyCode,
            BigDecimal transactionAmount,
            String currencyCode,
            @Nullable String eligibleForEqualPaymentPlan,
            String transactionReferenceId) {

        static Line of(BilledStatement billed, Transaction line) {
            HeldCard card = billed.cards().get(line.movement().reference());
            TransactionJson listed = TransactionJson.of(billed.account(), line);
            return new Line(
                    card == null ? billed.account().number().value() : card.displayNumber(),
                    card == null ? null : card.card().holderType().name(),
                    listed.transactionDate(),
                    listed.transactionPostingDate(),
                    listed.merchantName(),
                    listed.transactionCode(),
                    listed.transactionDescription(),
                    listed.transactionType(),
                    listed.foreignTransactionAmount(),
                    listed.foreignCurrencyCode(),
                    listed.transactionAmount(),
                    listed.currencyCode(),
                    listed.eligibleForEqualPaymentPlan(),
                    listed.transactionReferenceId());
        }
    }
}
