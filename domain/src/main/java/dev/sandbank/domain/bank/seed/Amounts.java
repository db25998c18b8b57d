package dev.sandbank.domain.bank.seed;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;

/** Amounts as people meet them: in currencies of small units, never a fraction of a thousand. */
public final class Amounts {

    private Amounts() {}

    /** The smallest amount prices are made of, in minor units. */
    private static long step(Currency currency) {
        return switch (currency) {
            case IDR -> 100_000;
            case VND -> 1_000;
            default -> 1;
        };
    }

    /** Rounded down to a likely amount, but not to nothing. */
    public static Money likely(long minorUnits, Currency currency) {
        long step = step(currency);
        return new Money(Math.max(step, minorUnits / step * step), currency);
    }

    /** That many thousandths of the amount. */
    public static Money share(Money whole, long thousandths) {
        return likely(Math.multiplyExact(whole.minorUnits(), thousandths) / 1000, whole.currency());
    }

    /** Rounded up to two leading digits, as limits are. */
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
