package dev.sandbank.http.bank.example.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.bank.reference.ReferenceValue;
import dev.sandbank.domain.bank.seed.places.Localities;
import dev.sandbank.domain.bank.seed.places.Locality;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.bank.example.figure.Iban;
import java.util.Arrays;
import java.util.Locale;

/** Knows the firms and banks of the market that an answer names. */
final class FirmFacts implements Facts {

    private static final int FIRST_BILLER = 700_121;
    private static final String OWN_BANK = "SANDBANK";

    @Override
    public JsonNode of(Place place) {
        Scope scope = place.scope();
        Market market = scope.caller().market();
        Locality firms = Localities.of(market);
        return switch (place.name()) {
            case "merchantName", "merchantNameLocal" ->
                Facts.text((bills(scope) ? firms.utilities() : firms.shops())
                        .get(0)
                        .name());
            case "billerCategoryCode" -> Facts.text("ELECTRICITY");
            case "merchantNumber" -> Facts.text(FIRST_BILLER);
            case "merchantLocation" ->
                Facts.text(scope.caller().profile().addresses().get(0).city().toUpperCase(Locale.ROOT) + " "
                        + market.name());
            case "accountantFirmName" -> Facts.text(firms.employers().get(1));
            case "corporateCustomerName" -> Facts.text(firms.employers().get(0));
            case "stockMarketCode" -> Facts.text(firms.exchange());
            case "sourceBankName" -> Facts.text("Sandbank");
            case "bankName", "beneficiaryBankName", "payeeBankName" -> Facts.text(otherBank(market));
            case "bankCode", "beneficiaryBankCode", "bankMemberId" ->
                Facts.text(scope.caller()
                        .everywhere("bank code", otherBank(market))
                        .number(4));
            case "globalBankCode" -> Facts.text(market.name() + initials(otherBank(market)));
            case "iban" -> Facts.text(iban(scope));
            default -> UNKNOWN;
        };
    }

    /** Companies that send bills have numbers; shops have none. */
    private static boolean bills(Scope scope) {
        return scope.names().has("merchantNumber");
    }

    private static String otherBank(Market market) {
        return ReferenceData.of("bankName", market).orElseThrow().values().stream()
                .filter(bank -> !bank.value().equals(OWN_BANK) && !isAbroad(market, bank.description()))
                .map(ReferenceValue::description)
                .findFirst()
                .orElseThrow();
    }

    /** The reference data contains banks of other countries, as that of the public sandbox did. */
    private static boolean isAbroad(Market market, String name) {
        return Arrays.stream(Market.values()).anyMatch(other -> other != market && name.contains(other.country()));
    }

    private static String initials(String name) {
        return name.replaceAll("(?<=\\p{L})\\p{L}+|[^\\p{L}]", "").toUpperCase(Locale.ROOT);
    }

    private static String iban(Scope scope) {
        Caller caller = scope.caller();
        return Iban.of(caller.market(), caller.everywhere("iban", ""));
    }
}
