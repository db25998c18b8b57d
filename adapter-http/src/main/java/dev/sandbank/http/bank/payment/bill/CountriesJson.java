package dev.sandbank.http.bank.payment.bill;

import dev.sandbank.domain.bank.payment.PayableCountry;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.http.bank.payment.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /v1/moneyMovement/destinationCountries}. */
record CountriesJson(List<Row> paymentCountry, @Nullable String nextStartIndex) {

    static CountriesJson of(Paging<PayableCountry> page) {
        return new CountriesJson(page.items().stream().map(Row::of).toList(), page.next());
    }

    /** A country. */
    record Row(
            String countryName,
            String countryCode,
            @Nullable String localCurrencyCode,
            boolean countryIbanFlag) {

        static Row of(PayableCountry country) {
            Currency currency = country.currency();
            return new Row(
                    country.name(), country.code(), currency == null ? null : currency.name(), country.usesIbans());
        }
    }
}
