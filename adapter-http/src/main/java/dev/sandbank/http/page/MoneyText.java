package dev.sandbank.http.page;

import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.util.Locale;

/** Amounts of money as people read them. */
public final class MoneyText {

    private MoneyText() {}

    /** {@code 13,642.83 SGD}, with a true minus sign below zero. */
    public static String of(BigDecimal amount, Currency currency) {
        return String.format(Locale.ENGLISH, "%,." + currency.scale() + "f %s", amount, currency)
                .replace('-', '\u2212');
    }
}
