package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigInteger;
import java.util.Map;

/**
 * The amounts of loans that are not simply lent, so that programs can be tried with them. They are published in {@code
 * docs/MAGIC.md}.
 */
public final class MagicLoan {

    private static final BigInteger LAST_DIGITS = BigInteger.valueOf(10_000);
    private static final BigInteger DECLINED = BigInteger.valueOf(7101);
    private static final BigInteger IN_PART = BigInteger.valueOf(7102);
    private static final Map<BigInteger, Integer> DAYS_PENDING =
            Map.of(BigInteger.valueOf(7103), 1, BigInteger.valueOf(7104), 3);

    private MagicLoan() {}

    /**
     * What is lent of an amount that was asked for: half of some amounts, but not less than the smallest loan on offer;
     * else all of it.
     *
     * @throws Refused LOAN_DECLINED
     */
    public static Money lent(Money asked) {
        BigInteger last = lastDigits(asked);
        if (last.equals(DECLINED)) {
            throw new Refused(LoanRefusal.LOAN_DECLINED);
        }
        if (!last.equals(IN_PART)) {
            return asked;
        }
        Money half = new Money(asked.minorUnits() / 2, asked.currency());
        Money least = LoanOffer.least(asked.currency());
        Money part = half.compareTo(least) < 0 ? least : half;
        return part.compareTo(asked) < 0 ? part : asked;
    }

    /** The number of days for which the money of a loan is pending after its booking; 0 for all but two amounts. */
    public static int daysPending(Money lent) {
        return DAYS_PENDING.getOrDefault(lastDigits(lent), 0);
    }

    private static BigInteger lastDigits(Money amount) {
        return amount.decimal().toBigInteger().mod(LAST_DIGITS);
    }
}
