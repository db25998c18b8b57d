package dev.sandbank.domain.bank.seed;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;

/** Makes amounts that are usual in daily life; in currencies with small units they are multiples of a thousand. */
public final class Amounts {

    private Amounts() {}

    /** The smallest step between prices, in minor units. */
    private static long step(Currency currency) {
        return switch (currency) {
            case IDR -> 100_000;
            case VND -> 1_000;
            default -> 1;
        };
    }

    /** The amount rounded down to a usual one, but not to zero. */
    public static Money likely(long minorUnits, Currency currency) {
        long step = step(currency);
        return new Money(Math.max(step, minorUnits / step * step), currency);
    }

    /** A share of the amount, in thousandths. */
    public static Money share(Money whole, long thousandths) {
        return likely(Math.multiplyExact(whole.minorUnits(), thousandths) / 1000, whole.currency());
    }

    /** The amount rounded up to two leading digits, as usual for limits. */
    public static Money roundUp(Money amount) {
        long unit = 1;
        while (amount.minorUnits() / unit >= 100) {
            unit *= 10;
        }
        return new Money((amount.minorUnits() + unit - 1) / unit * unit, amount.currency());
    }

    public static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
