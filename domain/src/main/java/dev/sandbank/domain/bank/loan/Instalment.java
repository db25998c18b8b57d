package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.Money;

/**
 * One payment of a loan that is paid back month by month.
 *
 * @param number counted from 1
 * @param principal the part that pays the loan back
 * @param interest the part that pays for the loan
 * @param outstanding the principal that is owed after this payment
 */
public record Instalment(int number, Money principal, Money interest, Money outstanding) {

    public Instalment {
        if (principal.minorUnits() <= 0 || interest.isNegative() || outstanding.isNegative()) {
            throw new IllegalArgumentException("an instalment pays back something, and nothing is less than zero");
        }
    }

    /** What the customer pays: principal and interest. */
    public Money amount() {
        return principal.plus(interest);
    }
}
