package dev.sandbank.http.bank.shaped.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.bank.caller.Caller;
import dev.sandbank.http.bank.shaped.figure.CurrencyNames;
import dev.sandbank.http.bank.shaped.figure.Iban;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows the things that an answer lists for a choice: countries other than the market, and the currencies of the caller's
 * accounts. The value of points is always in the currency of the market.
 */
final class ChoiceFacts implements Facts {

    /** Lists of other countries, to which a customer pays or travels. */
    private static final Pattern ABROAD = Pattern.compile("paymentCountry|countryCodes");

    private static final Pattern MONEYS = Pattern.compile("currencyDetails");

    @Override
    public JsonNode of(Place place) {
        Scope scope = place.scope();
        Caller caller = scope.caller();
        if (scope.names().has("pointsToRedeem") && place.name().equals("currencyCode")) {
            return Facts.text(caller.market().currency());
        }
        if (ABROAD.matcher(scope.list()).matches()) {
            return abroad(place.name(), caller, scope.index());
        }
        return MONEYS.matcher(scope.list()).matches() ? money(place.name(), moneys(caller), scope.index()) : UNKNOWN;
    }

    private static JsonNode abroad(String name, Caller caller, int index) {
        List<Market> others = Arrays.stream(Market.values())
                .filter(market -> market != caller.market())
                .toList();
        Market country = others.get(index % others.size());
        return switch (name) {
            case "countryCode" -> Facts.text(country.name());
            case "countryName" -> Facts.text(country.country());
            case "localCurrencyCode" -> Facts.text(country.currency());
            case "countryIbanFlag" ->
                Facts.text(!Iban.of(country, caller.everywhere("iban", country.name()))
                        .isEmpty());
            default -> UNKNOWN;
        };
    }

    private static List<Currency> moneys(Caller caller) {
        return Stream.concat(
                        Stream.of(caller.market().currency()),
                        caller.accounts().stream().map(Account::currency))
                .distinct()
                .toList();
    }

    private static JsonNode money(String name, List<Currency> moneys, int index) {
        Currency currency = moneys.get(index % moneys.size());
        return switch (name) {
            case "currencyCode" -> Facts.text(currency);
            case "currencyName" -> Facts.text(CurrencyNames.of(currency));
            default -> UNKNOWN;
        };
    }
}
