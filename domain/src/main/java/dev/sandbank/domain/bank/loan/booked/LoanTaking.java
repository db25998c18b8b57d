package dev.sandbank.domain.bank.loan.booked;

import dev.sandbank.domain.bank.Money;

/**
 * Money that pays for a loan.
 *
 * @param after the loan after that
 * @param fromAccount what is taken from the account; zero if it was paid ahead
 * @param principal by how much less the loan's own account owes; negative if interest is paid out of what was paid ahead
 * @param interest what the bank earns
 */
public record LoanTaking(BookedLoan after, Money fromAccount, Money principal, Money interest) {

    public LoanTaking {
        if (fromAccount.isNegative() || interest.isNegative() || !fromAccount.equals(principal.plus(interest))) {
            throw new IllegalArgumentException("what is taken pays principal and interest");
        }
    }
}
