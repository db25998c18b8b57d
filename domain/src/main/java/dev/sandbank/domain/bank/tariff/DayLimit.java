package dev.sandbank.domain.bank.tariff;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;

/**
 * The most that a customer may transfer to others on one day of the market's calendar. Booked payments count, on the
 * day on which they are booked and in the currency of the market; what came back on the same day no longer counts.
 */
public record DayLimit(Money most) {

    public DayLimit {
        if (most.minorUnits() <= 0) {
            throw new IllegalArgumentException("a limit is more than zero");
        }
    }

    /** What may still be transferred after so much was; never negative. */
    public Money left(Money transferred) {
        Money left = most.minus(transferred);
        return left.isNegative() ? Money.zero(most.currency()) : left;
    }

    /**
     * Refuses a transfer that would be more than what is left.
     *
     * @throws Refused {@code DAY_LIMIT_EXCEEDED}
     */
    public void check(Money asked, Money transferred) {
        Money left = left(transferred);
        if (asked.compareTo(left) > 0) {
            throw new Refused(new Exceeded(most, left));
        }
    }

    /**
     * The transfer would be more than what is left of the day's limit.
     *
     * @param left what may still be transferred on that day
     */
    public record Exceeded(Money limit, Money left) implements Refusal {
        @Override
        public Reason reason() {
            return PaymentRefusal.DAY_LIMIT_EXCEEDED;
        }
    }
}
