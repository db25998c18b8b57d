package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigInteger;

/**
 * The amounts of loans that are not simply lent, so that programs can be tried with them. They are published in {@code
 * docs/MAGIC.md}.
 */
public final class MagicLoan {

    private static final BigInteger LAST_DIGITS = BigInteger.valueOf(10_000);
    private static final BigInteger DECLINED = BigInteger.valueOf(7101);
    private static final BigInteger IN_PART = BigInteger.valueOf(7102);

    private MagicLoan() {}

    /**
     * What is lent of an amount that was asked for: half of some amounts, but not less than the smallest loan on offer;
     * else all of it.
     *
     * @throws Refused LOAN_DECLINED
     */
    public static Money lent(Money asked) {
        BigInteger last = asked.decimal().toBigInteger().mod(LAST_DIGITS);
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
}
