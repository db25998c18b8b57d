package dev.sandbank.http.bank.example.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Knows the market's country and currency, and the usual foreign currency there. */
final class MarketFacts implements Facts {

    private static final int MUCH_IN_DOLLARS = 50_000;

    @Override
    public JsonNode of(Place place) {
        Caller caller = place.scope().caller();
        String name = place.name().toLowerCase(Locale.ROOT);
        if (name.startsWith("foreign") && name.endsWith("currencycode")) {
            Currency own = caller.market().currency();
            return Facts.text(own == Currency.USD ? Currency.EUR : Currency.USD);
        }
        return switch (name) {
            case "amountfrom" -> Facts.number(BigDecimal.ONE);
            case "amountto" ->
                Facts.number(
                        ExchangeRates.dollars(MUCH_IN_DOLLARS, caller.market().currency())
                                .decimal()
                                .setScale(0, RoundingMode.UP));
            case "localcurrencycode",
                    "basecurrencycode",
                    "billedcurrencycode",
                    "transactioncurrencycode",
                    "currencycode",
                    "feecurrencycode",
                    "min_annual_income_currency_code",
                    "amount_currency_code" -> Facts.text(caller.market().currency());
            case "locale" -> Facts.text("en_" + caller.market().name());
            case "countryname" -> Facts.text(caller.market().country());
            case "countrycode" -> Facts.text(caller.market().name());
            default -> UNKNOWN;
        };
    }
}
