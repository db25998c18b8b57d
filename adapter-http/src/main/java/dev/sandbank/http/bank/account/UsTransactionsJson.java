package dev.sandbank.http.bank.account;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import dev.sandbank.application.bank.account.PageStart;
import dev.sandbank.application.bank.account.TransactionPage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code GET /v2/accounts/{accountId}/transactions}.
 *
 * @param transactions under a key that names the account's group
 * @param nextStartIndex where the next page begins, null on the last page
 */
record UsTransactionsJson(
        @JsonAnyGetter Map<String, List<UsTransactionJson>> transactions,
        @Nullable String nextStartIndex) {

    static UsTransactionsJson of(TransactionPage page) {
        String key = UsGroup.of(page.account().kind()).transactionsKey();
        PageStart next = page.next();
        return new UsTransactionsJson(
                Map.of(
                        key,
                        page.lines().stream()
                                .map(line -> UsTransactionJson.of(page.account(), line))
                                .toList()),
                next == null ? null : next.text());
    }
}
