package dev.sandbank.http.bank.shaped.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.http.bank.account.AccountTrees;
import java.util.Map;
import java.util.Set;

/** Knows the line of the account's history that the object is about. */
final class TransactionFacts implements Facts {

    private static final Map<String, String> ALIASES = Map.of(
            "transactionCurrencyCode", "currencyCode",
            "billedCurrencyCode", "currencyCode",
            "billedAmount", "transactionAmount",
            "transactionReferenceNumber", "transactionReferenceId",
            "transactionId", "transactionReferenceId");

    private static final Set<String> PARTS = Set.of(
            "merchantName",
            "foreignTransactionAmount",
            "foreignCurrencyCode",
            "foreignExchangeRate",
            "runningBalance",
            "checkSerialNumber",
            "eligibleForEqualPaymentPlan",
            "statementDate",
            "transactionPostingDate",
            "transactionAuthorizationCode");

    /** Why it was refused or reversed, and its fee. The history has no line that was refused, reversed or charged for. */
    private static final Set<String> NEVER =
            Set.of("reasonDescription", "transactionReversalDescription", "transactionDebitFeeAmount");

    @Override
    public JsonNode of(Place place) {
        Account account = place.scope().ledger();
        HistoryLine line = place.scope().line();
        if (account == null || line == null) {
            boolean exchanged =
                    place.name().startsWith("foreign") && place.scope().names().has("transactionAmount");
            return exchanged ? NONE : UNKNOWN;
        }
        if (NEVER.contains(place.name())) {
            return NONE;
        }
        return new TreeFacts(AccountTrees.of(account, line), ALIASES, PARTS).of(place.name(), true);
    }
}
