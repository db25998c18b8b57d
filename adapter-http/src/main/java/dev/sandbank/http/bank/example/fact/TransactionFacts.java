package dev.sandbank.http.bank.example.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.http.bank.account.AccountTrees;
import java.util.Map;

/** Knows the line of the account's history that the object is about. */
final class TransactionFacts implements Facts {

    private static final Map<String, String> ALIASES = Map.of(
            "transactionCurrencyCode", "currencyCode",
            "billedCurrencyCode", "currencyCode",
            "billedAmount", "transactionAmount",
            "transactionReferenceNumber", "transactionReferenceId",
            "transactionId", "transactionReferenceId");

    @Override
    public JsonNode of(Place place) {
        Account account = place.scope().ledger();
        HistoryLine line = place.scope().line();
        return account == null || line == null
                ? UNKNOWN
                : new TreeFacts(AccountTrees.of(account, line), ALIASES).of(place.name());
    }
}
