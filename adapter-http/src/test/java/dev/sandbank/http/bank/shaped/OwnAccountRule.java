package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.bank.shaped.Seen.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** If an object names an account, its fields agree with the list of accounts. */
final class OwnAccountRule implements AnswerRule {

    /** The prefixes of field names about one account. */
    private static final List<String> ROLES = List.of("", "source", "destination", "disbursement");

    /** The names of fields, and their names in the list of accounts. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("productName", "productName"),
            Map.entry("productCode", "productCode"),
            Map.entry("accountNickname", "accountNickname"),
            Map.entry("accountNickName", "accountNickname"),
            Map.entry("displayAccountNumber", "displayAccountNumber"),
            Map.entry("displaySourceAccountNumber", "displayAccountNumber"),
            Map.entry("displayDestinationAccountNumber", "displayAccountNumber"),
            Map.entry("sourceAccountCurrencyCode", "currencyCode"),
            Map.entry("destinationAccountCurrencyCode", "currencyCode"),
            Map.entry("sourceCurrencyCode", "currencyCode"),
            Map.entry("destinationCurrencyCode", "currencyCode"),
            Map.entry("accountClassification", "accountClassification"),
            Map.entry("accountStatus", "accountStatus"),
            Map.entry("currentBalance", "currentBalance"),
            Map.entry("availableBalance", "availableBalance"),
            Map.entry("sourceAccountAvailableBalance", "availableBalance"),
            Map.entry("destinationAccountAvailableBalance", "availableBalance"),
            Map.entry("outstandingBalance", "outstandingBalance"),
            Map.entry("minimumDueAmount", "minimumDueAmount"),
            Map.entry("accountGroup", "accountGroup"),
            Map.entry("lopSupportedAccountGroup", "accountGroup"),
            Map.entry("btSupportedAccountGroup", "accountGroup"));

    /** Places that contain numbers of other people's accounts. */
    private static final Pattern OTHERS =
            Pattern.compile(".*/(beneficiary|original|payee|creditor|debtor|internalDomestic|externalDomestic|ibbs|citi"
                    + "|crossBorder|sepa|destination|Destination)[A-Za-z]*(/[0-9]+)?/.*");

    @Override
    public List<String> broken(Seen seen) {
        List<String> found = new ArrayList<>();
        seen.objects().forEach(part -> {
            JsonNode account = named(seen, part);
            if (account != null) {
                FIELDS.forEach((name, known) -> compare(part, name, known(account, known), found));
            }
        });
        scope(seen, found);
        return found;
    }

    /** The account whose id or number the object contains. */
    private static @Nullable JsonNode named(Seen seen, Part part) {
        if (part.node().has("payeeId")
                || part.node().has("payeeType")
                || part.node().has("cardId")) {
            return null;
        }
        for (String role : ROLES) {
            String name = role.isEmpty() ? "accountId" : role + "AccountId";
            JsonNode account = seen.account(part.node().path(name).asText("-"));
            if (!account.isMissingNode()) {
                return account;
            }
        }
        for (String name :
                List.of("displayAccountNumber", "displaySourceAccountNumber", "displayDestinationAccountNumber")) {
            for (JsonNode account : seen.accounts()) {
                if (account.path("displayAccountNumber").equals(part.node().path(name))
                        && !OTHERS.matcher(part.place() + "/").matches()) {
                    return account;
                }
            }
        }
        return null;
    }

    /** If an answer must name an account without a nickname, it uses the name of the product. */
    private static JsonNode known(JsonNode account, String name) {
        return name.equals("accountNickname") && !account.has(name) ? account.path("productName") : account.path(name);
    }

    private static void compare(Part part, String name, JsonNode known, List<String> found) {
        JsonNode told = part.node().path(name);
        if (told.isMissingNode() || known.isMissingNode()) {
            return;
        }
        boolean same = (told.isNumber() && known.isNumber())
                ? told.decimalValue().compareTo(known.decimalValue()) == 0
                : told.equals(known);
        if (!same) {
            found.add(part.place() + "/" + name + " is " + told + ", of the account " + known);
        }
    }

    /** If the path names an account, the numbers in the answer are about that account and no other. */
    private static void scope(Seen seen, List<String> found) {
        if (!seen.path().contains("{accountId}")) {
            return;
        }
        JsonNode account = seen.account(seen.sent("accountId").get(0));
        seen.objects()
                .filter(part -> !part.node().has("accountId") && !part.node().has("destinationAccountId"))
                .filter(part -> !OTHERS.matcher(part.place() + "/").matches())
                .forEach(part -> {
                    compare(part, "displayAccountNumber", account.path("displayAccountNumber"), found);
                    compare(part, "displaySourceAccountNumber", account.path("displayAccountNumber"), found);
                    if (part.node().has("transactionAmount")
                            && !part.node().has("orderReferenceId")
                            && seen.sent("currencyCode").isEmpty()) {
                        compare(part, "currencyCode", account.path("currencyCode"), found);
                    }
                });
    }
}
