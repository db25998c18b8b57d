package dev.sandbank.http.bank.shaped.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.http.bank.account.AccountTrees;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the caller's account that the object is about: the account that pays, or the account that receives in fields about
 * the destination.
 */
final class AccountFacts implements Facts {

    private static final Pattern DESTINATION = Pattern.compile("(?i)(display)?destination.*");

    /** Fields about products that are offered or applied for do not mean the products that the caller holds. */
    private static final Pattern OFFERED = Pattern.compile("(?i).*(product|document|decision|offer|recommendation).*");

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

    private static final Set<String> PARTS = Set.of(
            "accountNickname",
            "availableBalance",
            "currentBalance",
            "outstandingBalance",
            "minimumDueAmount",
            "nextPaymentAmount",
            "lastStatementDate",
            "paymentDueDate");

    @Override
    public JsonNode of(Place place) {
        Account account = place.isWithin(DESTINATION)
                ? place.scope().destination()
                : place.scope().account();
        boolean offered = place.scope().names().has("sourceCode")
                || place.around().stream()
                        .anyMatch(name -> OFFERED.matcher(name).matches());
        if (account == null || offered) {
            return UNKNOWN;
        }
        if (place.name().equals("unmaskedAccountNumber") || place.name().equals("accountNumber")) {
            return Facts.text(account.number().value().replace('X', '7'));
        }
        JsonNode value = new TreeFacts(AccountTrees.of(account), ALIASES, PARTS).of(place.name(), isAbout(place));
        boolean unnamed = value.isNull() && place.demanded() && place.name().startsWith("accountNick");
        return unnamed ? Facts.text(account.product().name()) : value;
    }

    /** Whether the object that contains the field names the account. */
    private static boolean isAbout(Place place) {
        return place.scope().opensAccount()
                || place.name().toLowerCase(Locale.ROOT).contains("nick");
    }
}
