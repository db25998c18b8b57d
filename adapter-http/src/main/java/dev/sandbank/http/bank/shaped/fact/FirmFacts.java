package dev.sandbank.http.bank.shaped.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.bank.reference.ReferenceValue;
import dev.sandbank.domain.bank.seed.places.Localities;
import dev.sandbank.domain.bank.seed.places.Locality;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.bank.caller.Caller;
import dev.sandbank.http.bank.shaped.figure.Iban;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Knows the firms and banks of the market that an answer names. */
final class FirmFacts implements Facts {

    private static final int FIRST_BILLER = 700_121;
    private static final String OWN_BANK = "SANDBANK";
    private static final String TRADE = "billerCategoryCode";

    /** The trades of a market's utilities, in their order. */
    private static final List<String> TRADES = List.of("ELECTRICITY", "WATER", "TELECOM");

    @Override
    public JsonNode of(Place place) {
        Scope scope = place.scope();
        Market market = scope.caller().market();
        Locality firms = Localities.of(market);
        int index = number(scope);
        return switch (place.name()) {
            case "merchantName", "merchantNameLocal" ->
                Facts.text(at(bills(scope) ? firms.utilities() : firms.shops(), index));
            case "billerCategoryCode" -> Facts.text(at(TRADES, index));
            case "merchantNumber" ->
                Facts.text(FIRST_BILLER + index % firms.utilities().size());
            case "merchantLocation" ->
                Facts.text(scope.caller().profile().addresses().get(0).city().toUpperCase(Locale.ROOT) + " "
                        + market.name());
            case "accountantFirmName" -> Facts.text(at(firms.employers(), index + 1));
            case "corporateCustomerName" -> Facts.text(at(firms.employers(), index));
            case "stockMarketCode" -> Facts.text(firms.exchange());
            case "sourceBankName" -> Facts.text("Sandbank");
            case "bankName", "beneficiaryBankName", "payeeBankName" -> Facts.text(bankAt(market, index));
            case "bankCode", "beneficiaryBankCode", "bankMemberId" ->
                Facts.text(scope.caller()
                        .everywhere("bank code", bankAt(market, index))
                        .number(4));
            case "globalBankCode" -> Facts.text(market.name() + initials(bankAt(market, index)));
            case "iban" -> Facts.text(iban(scope));
            default -> UNKNOWN;
        };
    }

    /** The index of the firm: that of the number that was sent, or else that of the element of the nearest list. */
    private static int number(Scope scope) {
        String sent = scope.caller().sent().value("merchantNumber");
        if (sent != null && sent.matches("[0-9]{1,9}")) {
            return Math.floorMod(Digits.whole(sent) - FIRST_BILLER, 3);
        }
        Scope around = scope;
        while (around.outer() != null
                && !around.names().hasAny(Set.of("payeeId", "merchantNumber", "merchantName", TRADE))) {
            around = around.outer();
        }
        Scope trade = around.outer() != null && around.outer().names().has(TRADE) ? around.outer() : around;
        int asked =
                TRADES.indexOf(Objects.requireNonNullElse(scope.caller().sent().value(TRADE), ""));
        return trade.names().has(TRADE) && asked >= 0 ? asked : trade.index();
    }

    /** Companies that send bills have numbers; shops have none. */
    private static boolean bills(Scope scope) {
        return scope.names().has("merchantNumber");
    }

    private static String bankAt(Market market, int index) {
        List<ReferenceValue> others = ReferenceData.of("bankName", market).orElseThrow().values().stream()
                .filter(bank -> !bank.value().equals(OWN_BANK) && !isAbroad(market, bank.description()))
                .toList();
        return others.get(index % others.size()).description();
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
        return Iban.of(caller.market(), caller.everywhere("iban", scope.key()));
    }

    private static String at(List<String> all, int index) {
        return all.get(index % all.size());
    }
}
