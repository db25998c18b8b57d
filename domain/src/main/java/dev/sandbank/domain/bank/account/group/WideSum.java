package dev.sandbank.domain.bank.account.group;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.util.List;

/** A sum over accounts, which may be larger than an amount that one account can have. */
public record WideSum(BigDecimal decimal, Currency currency) {

    public static WideSum of(Money amount) {
        return new WideSum(amount.decimal(), amount.currency());
    }

    /** The sum of amounts in any currencies, in one of them. */
    public static WideSum of(List<Money> amounts, Currency currency) {
        BigDecimal zero = BigDecimal.ZERO.setScale(currency.scale());
        return new WideSum(
                amounts.stream()
                        .map(amount -> ExchangeRates.convert(amount.decimal(), amount.currency(), currency))
                        .reduce(zero, BigDecimal::add),
                currency);
    }

    /** The same in another currency. */
    WideSum in(Currency other) {
        return new WideSum(ExchangeRates.convert(decimal, currency, other), other);
    }

    /** As an amount shows itself. */
    @Override
    public String toString() {
        return decimal.toPlainString() + " " + currency;
    }
}
