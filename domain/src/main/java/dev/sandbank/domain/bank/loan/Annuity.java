package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A loan that is paid back in equal instalments of principal and interest. Interest is that of the days before the
 * instalment on what is owed, rounded half up; the instalment is rounded down, and the last one takes the rest.
 *
 * @param yearlyRate in percent
 */
public record Annuity(Money loan, BigDecimal yearlyRate, DueDays days) {

    static final MathContext EXACT = MathContext.DECIMAL128;

    public Annuity {
        if (yearlyRate.signum() < 0) {
            throw new IllegalArgumentException("nobody is paid for borrowing");
        }
    }

    /**
     * The schedule; empty if an instalment would pay nothing back, because the loan is too small, or because it is so long
     * that the interest of a month with 31 days is more than the instalment.
     */
    public Optional<RepaymentSchedule> schedule() {
        long instalment = instalment();
        long owed = loan.minorUnits();
        List<Instalment> rows = new ArrayList<>();
        int months = days.tenor().months();
        for (int number = 1; number <= months; number++) {
            long interest = interest(owed, number);
            long principal = number == months ? owed : instalment - interest;
            owed -= principal;
            if (principal <= 0 || owed < 0) {
                return Optional.empty();
            }
            rows.add(new Instalment(number, money(principal), money(interest), money(owed)));
        }
        return Optional.of(new RepaymentSchedule(loan, rows));
    }

    private long instalment() {
        return BigDecimal.valueOf(loan.minorUnits())
                .divide(worth(yearlyRate, days), EXACT)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }

    private long interest(long owed, int number) {
        return BigDecimal.valueOf(owed)
                .multiply(partOf(yearlyRate, days.years(number)))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private Money money(long minorUnits) {
        return new Money(minorUnits, loan.currency());
    }

    /** What one unit on each due day is worth on the day of the booking. */
    public static BigDecimal worth(BigDecimal yearlyRate, DueDays days) {
        BigDecimal worth = BigDecimal.ZERO;
        BigDecimal discount = BigDecimal.ONE;
        for (int number = 1; number <= days.tenor().months(); number++) {
            discount = discount.divide(BigDecimal.ONE.add(partOf(yearlyRate, days.years(number))), EXACT);
            worth = worth.add(discount);
        }
        return worth;
    }

    /** The interest on one unit for a part of a year. */
    static BigDecimal partOf(BigDecimal yearlyRate, BigDecimal years) {
        return yearlyRate.movePointLeft(2).multiply(years, EXACT);
    }
}
