package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refusal;

/**
 * A payment asks for more money than can be spent.
 *
 * @param available the amount that can be spent
 */
public record FundsInsufficient(Money available) implements Refusal {

    @Override
    public Reason reason() {
        return PaymentRefusal.FUNDS_INSUFFICIENT;
    }
}
