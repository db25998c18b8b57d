package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.util.List;

/**
 * A length that the bank offers for paying in instalments, with the rates it names. Wire fact: the public sandbox names
 * these rates, and reckons schedules without interest and without a fee.
 *
 * @param effectiveRate yearly interest, in percent
 */
public record InstalmentPlan(Tenor tenor, BigDecimal effectiveRate) {

    /** All that are offered, the shortest first. */
    public static final List<InstalmentPlan> OFFERED =
            List.of(plan(3, "12.99"), plan(6, "25.99"), plan(12, "42.99"), plan(24, "72.99"));

    private static final BigDecimal FEES = new BigDecimal("0.68");

    /** Purchases worth so many dollars can be paid in instalments. */
    private static final int LEAST_DOLLARS = 20;

    private static InstalmentPlan plan(int months, String effectiveRate) {
        return new InstalmentPlan(new Tenor(months), new BigDecimal(effectiveRate));
    }

    /** The plan of that length; for a length that is not offered, the next longer one, or the longest. */
    static InstalmentPlan of(Tenor tenor) {
        return OFFERED.stream()
                .filter(plan -> plan.tenor.months() >= tenor.months())
                .findFirst()
                .orElse(OFFERED.get(OFFERED.size() - 1));
    }

    /** Whether a length is offered. */
    public static boolean isOffered(Tenor tenor) {
        return OFFERED.stream().anyMatch(plan -> plan.tenor.equals(tenor));
    }

    /** The least that can be paid in instalments. */
    public static Money least(Currency currency) {
        return ExchangeRates.dollars(LEAST_DOLLARS, currency);
    }

    /** The yearly rate with everything that the loan costs, in percent. */
    public BigDecimal annualRate() {
        return effectiveRate.add(FEES);
    }

    /** The fee for booking, paid once: nothing. */
    public Money fee(Money loan) {
        return Money.zero(loan.currency());
    }
}
