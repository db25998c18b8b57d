package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The units of one fund or security that a customer holds.
 *
 * @param units held, to four decimals
 * @param price of a unit, in the value's currency
 * @param invested the amount paid for the units
 */
public record Position(Instrument instrument, Money value, Money invested, BigDecimal units, BigDecimal price) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The gain if all units were sold now; negative for a loss. */
    public Money gain() {
        return value.minus(invested);
    }

    /** The gain in percent of what was invested, to two decimals. */
    public BigDecimal gainPercent() {
        return gain().decimal()
                .multiply(HUNDRED)
                .divide(invested.decimal(), MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_EVEN);
    }

    /** The average price paid for a unit, to two decimals. */
    public BigDecimal averageCost() {
        return invested.decimal().divide(units, 2, RoundingMode.HALF_EVEN);
    }
}
