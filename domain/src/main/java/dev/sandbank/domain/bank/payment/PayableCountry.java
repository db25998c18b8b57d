package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.identifier.Iban;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.bank.reference.ReferenceValue;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country to which money can be sent.
 *
 * @param code two letters of ISO 3166
 * @param currency its currency, or null where the bank has none of its own for it
 * @param usesIbans whether accounts there have IBANs
 */
public record PayableCountry(
        String code, String name, @Nullable Currency currency, boolean usesIbans) {

    private static final String CODES = "countryCode";

    /** All countries, as one market lists them. */
    public static List<PayableCountry> from(Market market) {
        return ReferenceData.of(CODES, market).orElseThrow().values().stream()
                .map(PayableCountry::of)
                .toList();
    }

    private static PayableCountry of(ReferenceValue country) {
        Currency currency = Arrays.stream(Market.values())
                .filter(market -> market.name().equals(country.value()))
                .map(Market::currency)
                .findFirst()
                .orElse(null);
        return new PayableCountry(country.value(), country.description(), currency, Iban.isUsedIn(country.value()));
    }
}
