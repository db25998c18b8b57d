package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.HeldCard;

/**
 * A loan that may be booked on a card.
 *
 * @param least the smallest one
 * @param most the largest one
 */
public record LoanOffer(HeldCard card, Money least, Money most) {

    /** Wire fact: the limits are these numbers for every customer, whatever the currency. */
    public static LoanOffer on(HeldCard card) {
        return new LoanOffer(card, Money.of("50000", card.currency()), Money.of("500000", card.currency()));
    }

    /** Whether a loan of that amount is offered. */
    public boolean covers(Money amount) {
        return least.compareTo(amount) <= 0 && amount.compareTo(most) <= 0;
    }
}
