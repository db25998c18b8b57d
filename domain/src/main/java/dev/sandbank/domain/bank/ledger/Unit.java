package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.market.Currency;

/**
 * What an amount of the ledger counts: minor units of a currency, or reward points.
 *
 * @param code of the currency, or {@code POINTS}
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
