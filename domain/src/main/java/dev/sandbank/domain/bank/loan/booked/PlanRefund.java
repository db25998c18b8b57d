package dev.sandbank.domain.bank.loan.booked;

import dev.sandbank.domain.bank.Money;

/**
 * The purchase of a plan that is given back.
 *
 * @param plan before that
 * @param payment the reference of the entry that paid for it, or of its line if the journal has none
 * @param given what the shop gives now; nothing if it gave everything on the card before, or never got it
 */
public record PlanRefund(BookedLoan plan, PlannedPurchase purchase, String payment, Money given) {

    /** What the account pays back, because the plan gave it the money and the shop gives less; zero if it gains. */
    public Money fromAccount() {
        Money owed = plan.owed();
        return owed.compareTo(given) > 0 ? owed.minus(given) : Money.zero(owed.currency());
    }
}
