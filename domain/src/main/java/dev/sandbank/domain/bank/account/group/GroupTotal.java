package dev.sandbank.domain.bank.account.group;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.util.List;

/**
 * A sum over a group, in the currency of the market and in a foreign one.
 *
 * @param local in the market's currency
 * @param foreign the same sum in a foreign currency
 */
public record GroupTotal(WideSum local, WideSum foreign) {

    /** The total of amounts in any currencies. */
    static GroupTotal of(List<Money> amounts, Currency local, Currency foreign) {
        WideSum sum = WideSum.of(amounts, local);
        return new GroupTotal(sum, sum.in(foreign));
    }
}
