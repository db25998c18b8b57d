package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refusal;

/**
 * A payment would exceed the daily limit of the card.
 *
 * @param limit the limit of a day in shops
 */
public record CardLimitExceeded(Money limit) implements Refusal {

    @Override
    public Reason reason() {
        return PaymentRefusal.CARD_LIMIT_EXCEEDED;
    }
}
