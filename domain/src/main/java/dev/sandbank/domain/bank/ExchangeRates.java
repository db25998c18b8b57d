package dev.sandbank.domain.bank;

import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The exchange rates of the sandbank. They never change, so that tests can compute amounts in advance. */
public final class ExchangeRates {

    private static final int RATE_DECIMALS = 6;

    private ExchangeRates() {}

    /** How many units of {@code to} one unit of {@code from} buys, to six decimals at most. */
    public static BigDecimal rate(Currency from, Currency to) {
        BigDecimal exact = perDollar(to).divide(perDollar(from), MathContext.DECIMAL64);
        return exact.setScale(RATE_DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** The amount in another currency, rounded half to even. */
    public static Money convert(Money amount, Currency to) {
        return amount.currency() == to ? amount : Money.of(convert(amount.decimal(), amount.currency(), to), to);
    }

    /** The same of a number of any size, rounded to the places that the currency has. */
    public static BigDecimal convert(BigDecimal amount, Currency from, Currency to) {
        return from == to
                ? amount
                : amount.multiply(perDollar(to))
                        .divide(perDollar(from), MathContext.DECIMAL64)
                        .setScale(to.scale(), RoundingMode.HALF_EVEN);
    }

    /** The amount in the currency that this many US dollars buy. */
    public static Money dollars(long dollars, Currency in) {
        return convert(Money.of(BigDecimal.valueOf(dollars), Currency.USD), in);
    }

    private static BigDecimal perDollar(Currency currency) {
        return new BigDecimal(
                switch (currency) {
                    case AED -> "3.6725";
                    case AUD -> "1.52";
                    case BHD -> "0.376";
                    case EUR -> "0.92";
                    case GBP -> "0.79";
                    case HKD -> "7.8";
                    case IDR -> "15800";
                    case INR -> "83.5";
                    case JPY -> "150";
                    case MXN -> "17.2";
                    case MYR -> "4.7";
                    case PHP -> "56.5";
                    case PLN -> "4";
                    case RUB -> "90";
                    case SGD -> "1.35";
                    case THB -> "35.5";
                    case USD -> "1";
                    case VND -> "24500";
                });
    }
}
