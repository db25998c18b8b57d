package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Payments for properties. */
final class PaymentArbitraries {

    private PaymentArbitraries() {}

    static Arbitrary<PaymentOrder> orders() {
        Arbitrary<Currency> currencies = Arbitraries.of(Currency.class);
        Arbitrary<Long> amounts = Arbitraries.longs().between(1, 1_000_000_000L);
        return Combinators.combine(
                        Arbitraries.of(PaymentKind.class),
                        beneficiaries(),
                        currencies,
                        currencies,
                        amounts,
                        amounts,
                        Arbitraries.longs().between(0, 5_000),
                        Arbitraries.strings().ofMaxLength(20))
                .as((kind, to, from, into, debit, credit, fee, remarks) -> new PaymentOrder(
                        kind,
                        new AccountId("source"),
                        to,
                        new Money(debit, from),
                        new Money(from == into ? debit : credit, into),
                        new Money(from == into ? 0 : fee, into),
                        new BigDecimal("1.5"),
                        new Money(fee, from),
                        remarks));
    }

    private static Arbitrary<Beneficiary> beneficiaries() {
        Arbitrary<String> names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> payees = Arbitraries.strings().numeric().ofLength(8).injectNull(0.3);
        return Combinators.combine(names, payees, Arbitraries.of(Market.class), Arbitraries.of(true, false))
                .as((name, payee, market, inside) -> inside
                        ? Beneficiary.inside(name, payee, new CustomerId(market, "bob"), new AccountId("destination"))
                        : Beneficiary.outside(name, payee));
    }
}
