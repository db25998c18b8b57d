package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What is held of one fund or security.
 *
 * @param units held, to four decimals
 * @param price of a unit, in the value's currency
 * @param invested what was paid for them
 */
public record Position(Instrument instrument, Money value, Money invested, BigDecimal units, BigDecimal price) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What would be gained by selling now; negative for a loss. */
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

    /** What a unit cost on average, to two decimals. */
    public BigDecimal averageCost() {
        return invested.decimal().divide(units, 2, RoundingMode.HALF_EVEN);
    }
}
