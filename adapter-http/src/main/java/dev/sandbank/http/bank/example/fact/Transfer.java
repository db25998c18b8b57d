package dev.sandbank.http.bank.example.fact;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A transfer: the amount that is taken from one account, and the amount that another account gets.
 *
 * @param rate units of {@code to} for one unit of {@code from}
 * @param fee the fee in the currency {@code from}
 */
record Transfer(BigDecimal debit, Currency from, BigDecimal credit, Currency to, BigDecimal rate, BigDecimal fee) {

    private static final BigDecimal FEE_IN_DOLLARS = BigDecimal.valueOf(2);

    /** A transfer from the account of an object to one in the currency of the market. */
    static Transfer of(Scope scope) {
        Account source = scope.account();
        Currency to = scope.caller().market().currency();
        Currency from = source == null ? to : source.currency();
        BigDecimal rate = from == to ? BigDecimal.ONE : ExchangeRates.rate(from, to);
        BigDecimal amount = ExchangeRates.dollars(
                        scope.caller().dice("transfer").between(20, 400), from)
                .decimal();
        BigDecimal fee = scaled(FEE_IN_DOLLARS.multiply(ExchangeRates.rate(Currency.USD, from)), from);
        return new Transfer(amount, from, scaled(amount.multiply(rate), to), to, rate, fee);
    }

    private static BigDecimal scaled(BigDecimal amount, Currency currency) {
        return amount.setScale(currency.scale(), RoundingMode.HALF_EVEN);
    }
}
