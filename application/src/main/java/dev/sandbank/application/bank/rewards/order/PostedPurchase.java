package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.customer.AccountId;

/** A purchase that was made with a credit card and is posted. */
public record PostedPurchase(AccountId account, Movement movement) {

    public String reference() {
        return movement.reference();
    }

    /** What was paid, without a sign. */
    public Money amount() {
        return movement.amount().negate();
    }
}
