package dev.sandbank.domain.bank.account.group;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.util.List;

/**
 * A sum over a group, in the currency of the market and in a foreign one.
 *
 * @param local in the market's currency
 * @param foreign the same sum in a foreign currency
 */
public record GroupTotal(Money local, Money foreign) {

    /** The total of amounts in any currencies. */
    static GroupTotal of(List<Money> amounts, Currency local, Currency foreign) {
        Money sum = amounts.stream()
                .map(amount -> ExchangeRates.convert(amount, local))
                .reduce(Money.zero(local), Money::plus);
        return new GroupTotal(sum, ExchangeRates.convert(sum, foreign));
    }
}
