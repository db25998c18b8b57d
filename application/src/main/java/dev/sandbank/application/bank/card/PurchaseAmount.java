package dev.sandbank.application.bank.card;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.PaymentRefusal.AmountInvalid;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;

/** Reads an amount that is paid or given back. */
public final class PurchaseAmount {

    private PurchaseAmount() {}

    /**
     * The amount in a currency.
     *
     * @throws Refused {@code AMOUNT_INVALID}
     */
    public static Money of(BigDecimal decimal, Currency currency) {
        if (decimal.signum() <= 0) {
            throw new Refused(new AmountInvalid("the amount must be more than zero"));
        }
        try {
            return Money.of(decimal, currency);
        } catch (ArithmeticException e) {
            throw new Refused(new AmountInvalid("an amount of " + currency + " has at most " + currency.scale()
                    + " decimals and 18 digits in all"));
        }
    }
}
