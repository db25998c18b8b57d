package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.seed.accounts.SeededCustomer;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;

/** The seeded bank, remembered so that spaces without entries share it. */
final class Seeds {

    private static final int MAX_CUSTOMERS = 64;
    private static final int MAX_HOLDINGS = 512;
    private static final int MAX_HISTORIES = 128;

    private final Recollection<Year, SeededCustomer> customers = new Recollection<>(MAX_CUSTOMERS);
    private final Recollection<Owned, Holdings> holdings = new Recollection<>(MAX_HOLDINGS);
    private final Recollection<Kept, History> histories = new Recollection<>(MAX_HISTORIES);

    /** Everything that a customer has. */
    Holdings holdings(SeedName seed, Market market, SeedCustomer customer, LocalDate today) {
        return holdings.of(new Owned(seed, market, customer, today), this::read);
    }

    /** The history of one of the customer's accounts. */
    History history(SeedName seed, Market market, SeedCustomer customer, LocalDate today, AccountId account) {
        return histories.of(new Kept(new Owned(seed, market, customer, today), account), this::read);
    }

    private Holdings read(Owned owned) {
        return customer(owned).holdings(owned.today());
    }

    private History read(Kept kept) {
        return customer(kept.owned())
                .history(kept.account(), kept.owned().today())
                .orElseThrow(() -> new IllegalArgumentException("not the customer's account"));
    }

    private SeededCustomer customer(Owned owned) {
        return customers.of(
                new Year(
                        owned.seed(),
                        owned.market(),
                        owned.customer(),
                        owned.today().getYear()),
                known -> SeededCustomer.of(known.seed(), known.market(), known.customer()));
    }

    /** A customer is made anew for each year, because it keeps all months that it was asked for. */
    private record Year(SeedName seed, Market market, SeedCustomer customer, int year) {}

    private record Owned(SeedName seed, Market market, SeedCustomer customer, LocalDate today) {}

    private record Kept(Owned owned, AccountId account) {}
}
