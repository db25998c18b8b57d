package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Sums and interest of movements. */
final class Sums {

    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);

    private Sums() {}

    static Money of(Stream<Movement> movements, Currency currency) {
        return movements.map(Movement::amount).reduce(Money.zero(currency), Money::plus);
    }

    /**
     * The interest of a month, on the balance at the start of each day.
     *
     * @param opening the balance that the first day began with
     * @param movements the month's, oldest first
     * @param rate of a year, as a fraction
     */
    static Money interest(YearMonth month, Money opening, List<Movement> movements, BigDecimal rate) {
        return interest(month.atDay(1), month.atEndOfMonth(), opening, movements, rate);
    }

    /** The interest of the days between two dates, both included. */
    static Money interest(LocalDate first, LocalDate last, Money opening, List<Movement> movements, BigDecimal rate) {
        long balance = opening.minorUnits();
        int next = 0;
        BigDecimal daysTimesBalance = BigDecimal.ZERO;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            while (next < movements.size() && movements.get(next).date().isBefore(day)) {
                balance = Math.addExact(balance, movements.get(next).amount().minorUnits());
                next++;
            }
            daysTimesBalance = daysTimesBalance.add(BigDecimal.valueOf(balance));
        }
        return yearly(daysTimesBalance, rate, opening.currency());
    }

    /** The interest on a balance that does not change for some days. */
    static Money interest(Money balance, long days, BigDecimal rate) {
        return yearly(
                BigDecimal.valueOf(balance.minorUnits()).multiply(BigDecimal.valueOf(days)), rate, balance.currency());
    }

    private static Money yearly(BigDecimal daysTimesBalance, BigDecimal rate, Currency currency) {
        BigDecimal interest = daysTimesBalance.multiply(rate).divide(DAYS_OF_A_YEAR, 0, RoundingMode.HALF_EVEN);
        return new Money(interest.longValueExact(), currency);
    }
}
