package dev.sandbank.domain.bank.onboarding.credit;

import dev.sandbank.domain.bank.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A loan that is paid back in equal payments, each of principal and interest (an annuity). The last payment takes what
 * the rounding of the others left, so that the principal parts sum to the loan.
 *
 * @param rate interest in percent a year; a month bears a twelfth of it
 */
public record LoanTerms(Money loan, int months, BigDecimal rate) {

    /** The length of a loan that asks for none. */
    public static final int USUAL_MONTHS = 36;

    private static final MathContext PRECISE = new MathContext(24, RoundingMode.HALF_EVEN);
    private static final BigDecimal MONTHS_OF_PERCENT = BigDecimal.valueOf(1_200);

    /** One payment. */
    public record Payment(int number, Money principal, Money interest, Money left) {
        public Money amount() {
            return principal.plus(interest);
        }
    }

    /** What is paid each month, the last one aside. */
    public Money instalment() {
        return rounded(BigDecimal.valueOf(loan.minorUnits()).multiply(share()), RoundingMode.HALF_UP);
    }

    /** Every payment, first to last. */
    public List<Payment> payments() {
        List<Payment> payments = new ArrayList<>();
        Money left = loan;
        Money instalment = instalment();
        for (int number = 1; number <= months; number++) {
            Money interest = rounded(BigDecimal.valueOf(left.minorUnits()).multiply(monthly()), RoundingMode.HALF_UP);
            Money principal = instalment.minus(interest);
            if (number == months || principal.compareTo(left) > 0) {
                principal = left;
            }
            left = left.minus(principal);
            payments.add(new Payment(number, principal, interest, left));
        }
        return payments;
    }

    public Money interest() {
        return payments().stream().map(Payment::interest).reduce(Money.zero(loan.currency()), Money::plus);
    }

    /** The largest loan whose instalment is no more than an amount. */
    public static Money largest(Money instalment, int months, BigDecimal rate) {
        LoanTerms unit = new LoanTerms(Money.zero(instalment.currency()), months, rate);
        return unit.rounded(
                BigDecimal.valueOf(instalment.minorUnits()).divide(unit.share(), PRECISE), RoundingMode.DOWN);
    }

    /** The part of the loan that is paid each month. */
    private BigDecimal share() {
        BigDecimal monthly = monthly();
        if (monthly.signum() == 0) {
            return BigDecimal.ONE.divide(BigDecimal.valueOf(months), PRECISE);
        }
        BigDecimal growth = BigDecimal.ONE.add(monthly).pow(months, PRECISE);
        return monthly.multiply(growth).divide(growth.subtract(BigDecimal.ONE), PRECISE);
    }

    private BigDecimal monthly() {
        return rate.divide(MONTHS_OF_PERCENT, PRECISE);
    }

    private Money rounded(BigDecimal minorUnits, RoundingMode mode) {
        return new Money(minorUnits.setScale(0, mode).longValueExact(), loan.currency());
    }
}
