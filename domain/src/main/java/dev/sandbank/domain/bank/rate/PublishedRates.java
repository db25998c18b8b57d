package dev.sandbank.domain.bank.rate;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.calendar.BankingDays;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The exchange rates of each day, the same in every space.
 *
 * <p>The rate of a pair is what customers get: how many units of the second currency one unit of the first buys. It is
 * the middle rate through the US dollar less half a percent, rounded down to six significant digits. A conversion is
 * rounded once, and always against the customer: what is bought is rounded down, what is to be paid for an asked amount
 * is rounded up. So no way around through any currencies ever ends with more than it began with, whatever the amount.
 *
 * <p>Rates are published on the days on which euro payments are settled, from 2015 on. On other days the last one
 * published before holds.
 */
public final class PublishedRates {

    /** The first day of the table. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 2);

    /** What is left of a middle rate after the bank took its half percent. */
    private static final BigDecimal LESS_SPREAD = new BigDecimal("0.995");

    private static final MathContext PRINTED = new MathContext(6, RoundingMode.DOWN);

    private PublishedRates() {}

    /** The rate that holds on that day; empty for one currency and before the table begins. */
    public static Optional<ExchangeRate> find(Currency from, Currency to, LocalDate day) {
        return from == to ? Optional.empty() : publishedBy(day).map(published -> rate(from, to, published));
    }

    /** The rates that hold on that day for one unit of a currency, to every other. */
    public static List<ExchangeRate> from(Currency from, LocalDate day) {
        return Arrays.stream(Currency.values())
                .flatMap(to -> find(from, to, day).stream())
                .toList();
    }

    /**
     * Converts an exact amount; what it buys is computed.
     *
     * @param source more than zero
     * @throws Refused {@code EXCHANGE_RATE_UNKNOWN}, {@code EXCHANGE_TOO_SMALL} or {@code AMOUNT_TOO_LARGE}
     */
    public static Conversion convert(Money source, Currency to, LocalDate day) {
        ExchangeRate rate = known(source.currency(), to, day);
        Money target = ifItFits(() -> rate.bought(source));
        if (target.minorUnits() == 0) {
            throw new Refused(PaymentRefusal.EXCHANGE_TOO_SMALL);
        }
        return new Conversion(source, target, Money.zero(to), rate);
    }

    /**
     * Converts what is needed to buy an exact amount; the price is computed. If even the smallest coin of the source
     * buys more, the rest is booked as one of rounding.
     *
     * @param target more than zero
     * @throws Refused {@code EXCHANGE_RATE_UNKNOWN} or {@code AMOUNT_TOO_LARGE}
     */
    public static Conversion convertTo(Money target, Currency from, LocalDate day) {
        ExchangeRate rate = known(from, target.currency(), day);
        Money source = ifItFits(() -> rate.price(target));
        Money rest = ifItFits(() -> rate.bought(source)).minus(target);
        return new Conversion(source, target, rest, rate);
    }

    /**
     * The worth of an amount in another currency by the middle rate, rounded half up: to compare amounts with a limit,
     * never to book.
     *
     * @throws Refused {@code EXCHANGE_RATE_UNKNOWN} or {@code AMOUNT_TOO_LARGE}
     */
    public static Money worth(Money amount, Currency in, LocalDate day) {
        if (amount.currency() == in) {
            return amount;
        }
        LocalDate published = publishedBy(day).orElseThrow(() -> new Refused(PaymentRefusal.EXCHANGE_RATE_UNKNOWN));
        BigDecimal worth = amount.decimal().multiply(middle(amount.currency(), in, published));
        return ifItFits(() -> Money.of(worth.setScale(in.scale(), RoundingMode.HALF_UP), in));
    }

    private static ExchangeRate known(Currency from, Currency to, LocalDate day) {
        return find(from, to, day).orElseThrow(() -> new Refused(PaymentRefusal.EXCHANGE_RATE_UNKNOWN));
    }

    /** The last day of publication on or before a day. */
    private static Optional<LocalDate> publishedBy(LocalDate day) {
        LocalDate published = day;
        while (!published.isBefore(FIRST_DAY)) {
            if (BankingDays.sepa().contain(published)) {
                return Optional.of(published);
            }
            published = published.minusDays(1);
        }
        return Optional.empty();
    }

    private static ExchangeRate rate(Currency from, Currency to, LocalDate published) {
        BigDecimal value = middle(from, to, published).multiply(LESS_SPREAD).round(PRINTED);
        return new ExchangeRate(from, to, value, published);
    }

    private static BigDecimal middle(Currency from, Currency to, LocalDate published) {
        return MiddleRates.perDollar(to, published)
                .divide(MiddleRates.perDollar(from, published), MathContext.DECIMAL64);
    }

    private static Money ifItFits(Supplier<Money> amount) {
        try {
            return amount.get();
        } catch (ArithmeticException e) {
            throw new Refused(PaymentRefusal.AMOUNT_TOO_LARGE);
        }
    }
}
