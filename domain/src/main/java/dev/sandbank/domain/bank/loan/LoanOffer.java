package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.market.Currency;

/** A loan that may be booked on a card. */
public record LoanOffer(HeldCard card) {

    /** Wire fact: the limits are these numbers for every customer, whatever the currency. */
    private static final String LEAST = "50000";

    private static final String MOST = "500000";

    /** The smallest loan that is offered. */
    public static Money least(Currency currency) {
        return Money.of(LEAST, currency);
    }

    /** The largest loan that is offered. */
    public static Money most(Currency currency) {
        return Money.of(MOST, currency);
    }

    /** Whether a loan of that amount is offered. */
    public static boolean covers(Money amount) {
        return least(amount.currency()).compareTo(amount) <= 0 && amount.compareTo(most(amount.currency())) <= 0;
    }
}
