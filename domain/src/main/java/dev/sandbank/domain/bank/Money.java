package dev.sandbank.domain.bank;

import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount in a currency, in minor units (cents, fils; whole yen), so that no sum is ever rounded. Arithmetic that
 * overflows or mixes currencies throws.
 */
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {

    /** The longest number that a caller may write; the largest amount has 20 characters. */
    private static final int LONGEST_TEXT = 40;

    /** More than enough digits in front of the point for any amount. */
    private static final int MOST_DIGITS = 20;

    /** Numbers as JSON writes them. */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?");

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
        // Asked first, because the digits of 1e999999999 would fill the memory.
        if (decimal.signum() != 0 && (long) decimal.precision() - decimal.scale() > MOST_DIGITS) {
            throw new ArithmeticException("too large an amount");
        }
        return new Money(decimal.movePointRight(currency.scale()).longValueExact(), currency);
    }

    /**
     * Reads an amount that a caller wrote: digits, with a point or an exponent if need be, and a minus sign if it is
     * negative. Zeros behind the scale of the currency are allowed, other digits there are not; nothing passes through
     * binary floating point.
     */
    public static Optional<Money> parse(String text, Currency currency) {
        return text.length() <= LONGEST_TEXT && NUMBER.matcher(text).matches()
                ? parse(new BigDecimal(text), currency)
                : Optional.empty();
    }

    /** The amount that a decimal of a caller gives; empty if it has too many decimals or does not fit. */
    public static Optional<Money> parse(BigDecimal decimal, Currency currency) {
        try {
            return Optional.of(of(decimal, currency));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
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
