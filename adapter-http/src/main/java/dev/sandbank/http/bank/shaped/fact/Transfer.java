package dev.sandbank.http.bank.shaped.fact;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.http.bank.caller.Caller;
import dev.sandbank.http.bank.caller.Sent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A transfer: the amount that is taken from one account, and the amount that another account gets.
 *
 * @param rate units of {@code to} for one unit of {@code from}
 * @param fee the fee in the currency {@code from}
 */
record Transfer(BigDecimal debit, Currency from, BigDecimal credit, Currency to, BigDecimal rate, BigDecimal fee) {

    private static final BigDecimal FEE_IN_DOLLARS = BigDecimal.valueOf(2);

    /**
     * The transfer that the caller asks for. The amount is in the currency that was sent, or in the one that the indicator
     * names.
     */
    static Transfer of(Scope scope) {
        Caller caller = scope.caller();
        Sent sent = caller.sent();
        Account source = scope.account();
        Currency from = source == null ? caller.market().currency() : source.currency();
        Optional<Currency> asked = currency(sent.value("transactionCurrencyCode"));
        Currency to = asked.filter(currency -> currency != from).orElseGet(() -> received(scope, sent));
        BigDecimal rate = from == to ? BigDecimal.ONE : ExchangeRates.rate(from, to);
        BigDecimal amount = amount(scope, from);
        boolean ofSource = asked.map(currency -> currency == from)
                .orElseGet(() -> isOfSource(sent.value("transferCurrencyIndicator")));
        BigDecimal fee = scaled(FEE_IN_DOLLARS.multiply(ExchangeRates.rate(Currency.USD, from)), from);
        return ofSource
                ? new Transfer(amount, from, scaled(amount.multiply(rate), to), to, rate, fee)
                : new Transfer(scaled(amount.divide(rate, MathContext.DECIMAL64), from), from, amount, to, rate, fee);
    }

    private static boolean isOfSource(@Nullable String indicator) {
        return indicator == null || indicator.startsWith("SOURCE");
    }

    /** The currency of the account that receives: the one that was sent, or else that of the market. */
    private static Currency received(Scope scope, Sent sent) {
        Account destination = sent.value("destinationAccountId") == null ? null : scope.destination();
        return destination == null
                ? Stream.of("payeeCurrencyCode", "payeeAccountCurrencyCode")
                        .flatMap(name -> currency(sent.value(name)).stream())
                        .findFirst()
                        .orElse(scope.caller().market().currency())
                : destination.currency();
    }

    private static BigDecimal amount(Scope scope, Currency from) {
        BigDecimal sent = scope.caller().sent().number("transactionAmount");
        return sent == null
                ? ExchangeRates.dollars(
                                scope.caller().dice("transfer", scope.key()).between(20, 400), from)
                        .decimal()
                : sent;
    }

    private static Optional<Currency> currency(@Nullable String code) {
        return Stream.of(Currency.values())
                .filter(currency -> currency.name().equalsIgnoreCase(code))
                .findFirst();
    }

    private static BigDecimal scaled(BigDecimal amount, Currency currency) {
        return amount.setScale(currency.scale(), RoundingMode.HALF_EVEN);
    }
}
