package dev.sandbank.domain.bank;

import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;

/**
 * An amount in a currency, in minor units (cents, fils; whole yen), so that no sum is ever rounded. Arithmetic that
 * overflows or mixes currencies throws.
 */
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * The amount that a decimal text gives: {@code of("2582.18", BHD)}.
     *
     * @throws ArithmeticException if it has more decimals than the currency
     */
    public static Money of(String decimal, Currency currency) {
        return of(new BigDecimal(decimal), currency);
    }

    /**
     * The amount that a decimal gives.
     *
     * @throws ArithmeticException if it has more decimals than the currency, or does not fit
     */
    public static Money of(BigDecimal decimal, Currency currency) {
        return new Money(decimal.movePointRight(currency.scale()).longValueExact(), currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minorUnits, sameCurrency(other).minorUnits), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minorUnits, sameCurrency(other).minorUnits), currency);
    }

    public Money negate() {
        return new Money(Math.negateExact(minorUnits), currency);
    }

    public boolean isNegative() {
        return minorUnits < 0;
    }

    /** The amount as a decimal with the currency's scale. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(minorUnits, currency.scale());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, sameCurrency(other).minorUnits);
    }

    private Money sameCurrency(Money other) {
        if (other.currency != currency) {
            throw new IllegalArgumentException("cannot mix " + currency + " and " + other.currency);
        }
        return other;
    }

    @Override
    public String toString() {
        return decimal().toPlainString() + " " + currency;
    }
}
