package dev.sandbank.application.bank.card.work;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;

/**
 * An amount that a caller sent.
 *
 * @param field the place it was sent in, to be named if it is wrong
 */
public record CardAmount(String field, BigDecimal value) {

    /** The largest amount that is taken, in smallest units. */
    private static final long MAX_MINOR_UNITS = 10_000_000_000_000L;

    /**
     * The amount in a currency.
     *
     * @throws Refused INPUT_INVALID if it is not more than zero, too large, or has more decimals than the currency
     */
    public Money in(Currency currency) {
        Money amount = orNothing(currency);
        if (amount.minorUnits() == 0) {
            throw wrong(FieldFault.Kind.OUT_OF_RANGE);
        }
        return amount;
    }

    /** The same, but zero is taken too. */
    public Money orNothing(Currency currency) {
        Money amount = exactly(currency);
        if (amount.minorUnits() < 0 || amount.minorUnits() > MAX_MINOR_UNITS) {
            throw wrong(FieldFault.Kind.OUT_OF_RANGE);
        }
        return amount;
    }

    private Money exactly(Currency currency) {
        try {
            return Money.of(value, currency);
        } catch (ArithmeticException e) {
            throw wrong(FieldFault.Kind.INVALID_FORMAT);
        }
    }

    private Refused wrong(FieldFault.Kind kind) {
        return new Refused(InputInvalid.of(field, kind));
    }
}
