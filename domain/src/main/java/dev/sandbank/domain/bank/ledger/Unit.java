package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.market.Currency;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The unit of an amount in the ledger: minor units of a currency, or reward points.
 *
 * @param code the code of the currency, or {@code POINTS}
 */
public record Unit(String code) {

    private static final String POINTS_CODE = "POINTS";

    /** Reward points. */
    public static final Unit POINTS = new Unit(POINTS_CODE);

    private static final Map<Currency, Unit> OF_CURRENCIES = Arrays.stream(Currency.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), currency -> new Unit(currency.name())));

    public Unit {
        if (!code.equals(POINTS_CODE)) {
            Currency.valueOf(code);
        }
    }

    public static Unit of(Currency currency) {
        return Objects.requireNonNull(OF_CURRENCIES.get(currency));
    }

    @Override
    public String toString() {
        return code;
    }
}
