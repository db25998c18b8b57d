package dev.sandbank.http.bank.example.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.http.bank.account.AccountTrees;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Knows the customer's account that the object is about: the account that pays, or the account that receives in fields about
 * the destination.
 */
final class AccountFacts implements Facts {

    private static final Pattern DESTINATION = Pattern.compile("(?i)(display)?destination.*");

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("sourceAccountId", "accountId"),
            Map.entry("destinationAccountId", "accountId"),
            Map.entry("disbursementAccountId", "accountId"),
            Map.entry("displaySourceAccountNumber", "displayAccountNumber"),
            Map.entry("displayDestinationAccountNumber", "displayAccountNumber"),
            Map.entry("accountNickName", "accountNickname"),
            Map.entry("sourceAccountCurrencyCode", "currencyCode"),
            Map.entry("destinationAccountCurrencyCode", "currencyCode"),
            Map.entry("sourceCurrencyCode", "currencyCode"),
            Map.entry("destinationCurrencyCode", "currencyCode"),
            Map.entry("billingCurrencyCode", "currencyCode"),
            Map.entry("sourceAccountAvailableBalance", "availableBalance"),
            Map.entry("destinationAccountAvailableBalance", "availableBalance"),
            Map.entry("currentOutstandingAmount", "outstandingBalance"),
            Map.entry("paymentDueAmount", "minimumDueAmount"),
            Map.entry("statementBalanceAmount", "lastStatementBalance"),
            Map.entry("lopSupportedAccountGroup", "accountGroup"),
            Map.entry("btSupportedAccountGroup", "accountGroup"));

    @Override
    public JsonNode of(Place place) {
        Account account = DESTINATION.matcher(place.name()).matches()
                ? place.scope().destination()
                : place.scope().account();
        if (account == null || isOffered(place)) {
            return UNKNOWN;
        }
        if (place.name().equals("unmaskedAccountNumber") || place.name().equals("accountNumber")) {
            return Facts.text(account.number().value().replace('X', '7'));
        }
        JsonNode value = new TreeFacts(AccountTrees.of(account), ALIASES).of(place.name());
        boolean unnamed = value.isMissingNode() && place.name().startsWith("accountNick");
        return unnamed ? Facts.text(account.product().name()) : value;
    }

    /** Products that are applied for are not those that the customer holds. */
    private static boolean isOffered(Place place) {
        return place.scope().names().has("sourceCode");
    }
}
