package dev.sandbank.http.bank.account;

import dev.sandbank.application.bank.account.PageStart;
import dev.sandbank.application.bank.account.TransactionPage;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.account.history.InvestmentOrder;
import dev.sandbank.domain.bank.account.history.Transaction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code GET /v1/accounts/{accountId}/transactions}.
 *
 * @param investmentTransaction orders of an investment account, null for others
 * @param nextStartIndex where the next page begins, null on the last page
 */
public record TransactionsJson(
        List<TransactionJson> transactions,
        @Nullable List<OrderJson> investmentTransaction,
        @Nullable String nextStartIndex) {

    public static TransactionsJson of(TransactionPage page) {
        List<TransactionJson> transactions = new ArrayList<>();
        List<OrderJson> orders = new ArrayList<>();
        for (HistoryLine line : page.lines()) {
            if (line instanceof InvestmentOrder order) {
                orders.add(OrderJson.of(order));
            } else {
                transactions.add(TransactionJson.of(page.account(), (Transaction) line));
            }
        }
        PageStart next = page.next();
        return new TransactionsJson(transactions, orders.isEmpty() ? null : orders, next == null ? null : next.text());
    }
}
