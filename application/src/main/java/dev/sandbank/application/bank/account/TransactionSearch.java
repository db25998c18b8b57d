package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.account.history.InvestmentOrder;
import dev.sandbank.domain.bank.account.history.Transaction;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for on one account.
 *
 * @param direction a value of the reference code {@code transactionIndicator}; null for debits and credits
 * @param currency only lines in this currency, ISO 4217; null for any
 */
public record TransactionSearch(
        TransactionQuery query,
        @Nullable String direction,
        @Nullable String currency) {

    boolean matches(HistoryLine line) {
        return (currency == null || line.amount().currency().name().equals(currency)) && hasDirection(line);
    }

    private boolean hasDirection(HistoryLine line) {
        boolean debit = line instanceof Transaction transaction
                ? transaction.isDebit()
                : ((InvestmentOrder) line).movement().amount().isNegative();
        return switch (direction == null ? "" : direction.toUpperCase(Locale.ROOT)) {
            case "D" -> debit;
            case "C" -> !debit;
            default -> true;
        };
    }
}
