package dev.sandbank.domain.bank.rate;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A published rate for customers.
 *
 * @param value how many units of {@code to} one unit of {@code from} buys, with six significant digits
 * @param on the day on which it was published
 */
public record ExchangeRate(Currency from, Currency to, BigDecimal value, LocalDate on) {

    public ExchangeRate {
        if (from == to || value.signum() <= 0) {
            throw new IllegalArgumentException("a rate is of two currencies and more than zero");
        }
    }

    /** The amount that the source buys, rounded down to the currency: the only rounding of a conversion. */
    Money bought(Money source) {
        return Money.of(source.decimal().multiply(value).setScale(to.scale(), RoundingMode.DOWN), to);
    }

    /** The least amount that buys at least the target. */
    Money price(Money target) {
        return Money.of(target.decimal().divide(value, from.scale(), RoundingMode.UP), from);
    }
}
