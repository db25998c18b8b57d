package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a loan costs a year, in percent.
 *
 * @param annual the yearly rate at which the instalments are worth what was paid out less the fee, by the same count of
 *     days as the interest
 * @param effective the same with interest on interest, twelve times a year, to two decimals
 */
public record AnnualRates(BigDecimal annual, BigDecimal effective) {

    /** The decimals of the annual rate: so many that it gives the amount again to the last cent. */
    public static final int DECIMALS = 8;

    private static final int MONTHS = 12;
    private static final int SHOWN = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    /** Those of a loan without a fee, whose rate is the one by which its interest is reckoned. */
    static AnnualRates of(BigDecimal yearlyRate) {
        return new AnnualRates(yearlyRate, compounded(yearlyRate));
    }

    /**
     * Those of a loan.
     *
     * @param received what was paid out less the fee; more than zero
     */
    public static AnnualRates of(Money received, RepaymentSchedule schedule, DueDays days) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = MOST;
        BigDecimal step = BigDecimal.ONE.movePointLeft(DECIMALS);
        BigDecimal wanted = BigDecimal.valueOf(received.minorUnits());
        while (high.subtract(low).compareTo(step) > 0) {
            BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2), Annuity.EXACT);
            if (worth(schedule, days, middle).compareTo(wanted) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        BigDecimal annual = high.setScale(DECIMALS, RoundingMode.HALF_UP);
        return new AnnualRates(annual, compounded(annual));
    }

    /** What the instalments are worth on the day of the booking, in minor units. */
    static BigDecimal worth(RepaymentSchedule schedule, DueDays days, BigDecimal yearlyRate) {
        BigDecimal worth = BigDecimal.ZERO;
        BigDecimal growth = BigDecimal.ONE;
        for (Instalment row : schedule.instalments()) {
            growth = growth.multiply(
                    BigDecimal.ONE.add(Annuity.partOf(yearlyRate, days.years(row.number()))), Annuity.EXACT);
            worth = worth.add(BigDecimal.valueOf(row.amount().minorUnits()).divide(growth, Annuity.EXACT));
        }
        return worth;
    }

    private static BigDecimal compounded(BigDecimal annual) {
        BigDecimal month = annual.movePointLeft(2).divide(BigDecimal.valueOf(MONTHS), Annuity.EXACT);
        return BigDecimal.ONE
                .add(month)
                .pow(MONTHS, Annuity.EXACT)
                .subtract(BigDecimal.ONE)
                .movePointRight(2)
                .setScale(SHOWN, RoundingMode.HALF_UP);
    }
}
