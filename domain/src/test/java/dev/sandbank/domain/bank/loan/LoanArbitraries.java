package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generators of loans. */
public final class LoanArbitraries extends DomainContextBase {

    private static final long MAX_MINOR_UNITS = 10_000_000_000_000L;

    @Provide
    public static Arbitrary<Tenor> tenors() {
        return Arbitraries.integers().between(1, Tenor.MAX_MONTHS).map(Tenor::new);
    }

    /** What could be lent, in any currency: enough for an instalment a month, however long it takes. */
    @Provide
    public static Arbitrary<Money> loans() {
        Arbitrary<Long> amounts = Arbitraries.longs().between(Tenor.MAX_MONTHS, MAX_MINOR_UNITS);
        return Combinators.combine(amounts, Arbitraries.of(Currency.class)).as(Money::new);
    }
}
