package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.market.Currency;

/**
 * The unit of an amount in the ledger: minor units of a currency, or reward points.
 *
 * @param code the code of the currency, or {@code POINTS}
 */
public record Unit(String code) {

    private static final String POINTS_CODE = "POINTS";

    /** Reward points. */
    public static final Unit POINTS = new Unit(POINTS_CODE);

    public Unit {
        if (!code.equals(POINTS_CODE)) {
            Currency.valueOf(code);
        }
    }

    public static Unit of(Currency currency) {
        return new Unit(currency.name());
    }

    @Override
    public String toString() {
        return code;
    }
}
