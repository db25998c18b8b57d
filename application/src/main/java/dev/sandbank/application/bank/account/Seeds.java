package dev.sandbank.application.bank.account;

import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.account.History;
import dev.sandbank.domain.bank.account.Holdings;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The seeded bank as of each space's today, remembered so that reading it costs no more than a look-up. The same
 * viewer gets the same object all day, so that what is made from it may be kept by identity.
 */
public final class Seeds {

    private static final int MAX_HOLDINGS = 512;
    private static final int MAX_HISTORIES = 128;

    private final SpaceClocks clocks;
    private final SeedNames seeds;
    private final Recollection<Owned, Holdings> holdings = new Recollection<>(MAX_HOLDINGS);
    private final Recollection<Seen, Holdings> views = new Recollection<>(MAX_HOLDINGS);
    private final Recollection<Kept, History> histories = new Recollection<>(MAX_HISTORIES);

    public Seeds(SpaceClocks clocks, SeedNames seeds) {
        this.clocks = clocks;
        this.seeds = seeds;
    }

    /** All a customer has; nothing if the bank has no such customer. */
    Holdings of(SpaceId space, CustomerId customer) {
        return all(owned(space, customer));
    }

    /** What a viewer sees. */
    Holdings of(Viewer viewer) {
        Owned owned = owned(viewer.space(), viewer.customer());
        return views.of(
                new Seen(owned, viewer.accounts()), seen -> all(seen.owned()).only(seen.accounts()));
    }

    /** The history of an account the viewer sees. */
    History history(Viewer viewer, AccountId account) {
        Owned owned = owned(viewer.space(), viewer.customer());
        return histories.of(new Kept(owned, account), Seeds::read);
    }

    private Holdings all(Owned owned) {
        return holdings.of(owned, Seeds::read);
    }

    private Owned owned(SpaceId space, CustomerId customer) {
        LocalDate today =
                LocalDate.ofInstant(clocks.now(space), customer.market().zone());
        return new Owned(seeds.of(space), customer, today);
    }

    private static Holdings read(Owned owned) {
        return TestCustomer.of(owned.customer())
                .map(test -> SeededBank.holdings(owned.seed(), owned.customer().market(), test, owned.today()))
                .orElse(Holdings.NONE);
    }

    private static History read(Kept kept) {
        CustomerId customer = kept.owned().customer();
        Optional<History> history = TestCustomer.of(customer)
                .flatMap(test -> SeededBank.history(
                        kept.owned().seed(),
                        customer.market(),
                        test,
                        kept.account(),
                        kept.owned().today()));
        return history.orElseThrow(() -> new IllegalArgumentException("not the customer's account"));
    }

    private record Owned(SeedName seed, CustomerId customer, LocalDate today) {}

    private record Seen(Owned owned, Set<AccountId> accounts) {}

    private record Kept(Owned owned, AccountId account) {}
}
