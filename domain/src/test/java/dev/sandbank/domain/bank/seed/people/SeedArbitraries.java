package dev.sandbank.domain.bank.seed.people;

import dev.sandbank.domain.bank.seed.accounts.Visit;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generators of visits to the seeded bank. */
public final class SeedArbitraries extends DomainContextBase {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 4_000;

    @Provide
    public static Arbitrary<Visit> visits() {
        return Combinators.combine(seeds(), Arbitraries.of(Market.class), Arbitraries.of(TestCustomer.class), days())
                .as(Visit::new);
    }

    /** The default seed in half of the cases, and other seeds. */
    @Provide
    public static Arbitrary<SeedName> seeds() {
        Arbitrary<SeedName> others = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(SeedName::new);
        return Arbitraries.oneOf(Arbitraries.just(SeedName.DEFAULT), others);
    }

    /** Days of about eleven years, including leap days and ends of months. */
    @Provide
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }
}
