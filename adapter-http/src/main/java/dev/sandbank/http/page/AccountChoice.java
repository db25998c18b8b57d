package dev.sandbank.http.page;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * An account the customer may tick.
 *
 * @param number the masked number, as {@code XXXXXX7556}
 * @param balance with the currency's decimals
 */
public record AccountChoice(
        AccountId id, String name, String number, BigDecimal balance, Currency currency, boolean chosen) {

    /** {@code 13,642.83 SGD}, with a true minus sign below zero. */
    public String amount() {
        return String.format(Locale.ENGLISH, "%,." + currency.scale() + "f %s", balance, currency)
                .replace('-', '\u2212');
    }
}
