package dev.sandbank.application.bank.money;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.InstalmentPlan;
import dev.sandbank.domain.bank.loan.InstalmentsTooSmall;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;

/**
 * An amount that a caller sent.
 *
 * @param field the name it was sent under, to be named if it is wrong
 */
public record AskedAmount(String field, BigDecimal value) {

    /** The largest amount that is reckoned with, in smallest units. */
    public static final long MAX_MINOR_UNITS = 10_000_000_000_000L;

    /**
     * The amount in a currency.
     *
     * @throws Refused INPUT_INVALID if it is not more than zero, too large, or has more decimals than the currency
     */
    public Money in(Currency currency) {
        Money amount = exactly(currency);
        if (amount.minorUnits() <= 0 || amount.minorUnits() > MAX_MINOR_UNITS) {
            throw wrong(FieldFault.Kind.OUT_OF_RANGE);
        }
        return amount;
    }

    /**
     * The amount, if it is enough to be paid in instalments.
     *
     * @throws Refused INSTALMENTS_TOO_SMALL or INPUT_INVALID
     */
    public Money ofPurchases(Currency currency) {
        Money least = InstalmentPlan.least(currency);
        if (value.compareTo(least.decimal()) < 0) {
            throw new Refused(new InstalmentsTooSmall(least));
        }
        return in(currency);
    }

    public Refused wrong(FieldFault.Kind kind) {
        return new Refused(InputInvalid.of(field, kind));
    }

    private Money exactly(Currency currency) {
        try {
            return Money.of(value, currency);
        } catch (ArithmeticException e) {
            throw wrong(FieldFault.Kind.INVALID_FORMAT);
        }
    }
}
