package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.seed.InterestRates;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The schedule of a loan. Equal instalments each pay the interest of their month and a part of the debt, and the last
 * one pays the rest.
 *
 * @param installment what is paid each month
 * @param rows what each instalment does, the first one first
 */
public record LoanSchedule(Money principal, Money installment, List<Row> rows) {

    /** The number of instalments. */
    public static final int MONTHS = 60;

    private static final int MONTHS_OF_A_YEAR = 12;

    /** One month: the interest that is charged, the payment, and the debt after it. */
    record Row(Money interest, Money payment, Money owed) {}

    public LoanSchedule {
        rows = List.copyOf(rows);
    }

    /**
     * Makes the schedule.
     *
     * @param late whether half of each instalment is paid a month late, so that the first month brings only the other half
     */
    static LoanSchedule of(Money principal, boolean late) {
        Money installment = installment(principal);
        List<Row> rows = new ArrayList<>();
        Money owed = principal;
        for (int number = 1; number <= MONTHS; number++) {
            Money interest = interest(owed);
            Money due = owed.plus(interest);
            Money payment = late && number == 1 ? half(installment) : installment;
            if (payment.compareTo(due) > 0 || number == MONTHS) {
                payment = due;
            }
            owed = due.minus(payment);
            rows.add(new Row(interest, payment, owed));
        }
        return new LoanSchedule(principal, installment, rows);
    }

    /** The interest that is charged with an instalment. */
    Money interest(int number) {
        return rows.get(number - 1).interest();
    }

    /** The amount of an instalment. */
    public Money payment(int number) {
        return rows.get(number - 1).payment();
    }

    /** The debt after an instalment; after none it is the principal. */
    public Money owedAfter(int number) {
        return number == 0 ? principal : rows.get(number - 1).owed();
    }

    /** The part of an instalment that is not paid when it is due; zero unless the customer is late. */
    public Money pastDue() {
        return installment.minus(payment(1));
    }

    private static Money half(Money amount) {
        return new Money(amount.minorUnits() / 2, amount.currency());
    }

    private static Money interest(Money owed) {
        BigDecimal interest = BigDecimal.valueOf(owed.minorUnits())
                .multiply(InterestRates.LOAN)
                .divide(BigDecimal.valueOf(MONTHS_OF_A_YEAR), 0, RoundingMode.HALF_EVEN);
        return new Money(interest.longValueExact(), owed.currency());
    }

    /** The instalment of an annuity, rounded up. The last instalment makes up for the rounding. */
    private static Money installment(Money principal) {
        BigDecimal monthly = InterestRates.LOAN.divide(BigDecimal.valueOf(MONTHS_OF_A_YEAR), MathContext.DECIMAL64);
        BigDecimal growth = BigDecimal.ONE.add(monthly).pow(MONTHS, MathContext.DECIMAL64);
        BigDecimal exact = BigDecimal.valueOf(principal.minorUnits())
                .multiply(monthly)
                .multiply(growth)
                .divide(growth.subtract(BigDecimal.ONE), 0, RoundingMode.UP);
        return new Money(exact.longValueExact(), principal.currency());
    }
}
