package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.seed.accounts.SeededCustomer;
import dev.sandbank.domain.bank.seed.cards.CardHoldings;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The seeded bank, remembered so that spaces without entries share it. */
final class Seeds {

    private static final int MAX_CUSTOMERS = 64;
    private static final int MAX_HOLDINGS = 512;
    private static final int MAX_HISTORIES = 128;

    private final Recollection<Year, SeededCustomer> customers = new Recollection<>(MAX_CUSTOMERS);
    private final Recollection<Owned, Holdings> holdings = new Recollection<>(MAX_HOLDINGS);
    private final Recollection<Kept, History> histories = new Recollection<>(MAX_HISTORIES);

    /** Everything that a customer has; it is empty if the bank has no such customer. */
    Holdings holdings(SeedName seed, CustomerId customer, LocalDate today) {
        return holdings.of(new Owned(seed, customer, today), this::read);
    }

    /** The history of one of the customer's accounts. */
    History history(SeedName seed, CustomerId customer, LocalDate today, AccountId account) {
        return histories.of(new Kept(new Owned(seed, customer, today), account), this::read);
    }

    /** The customer's cards, with the present figures of their accounts. */
    List<HeldCard> cards(SeedName seed, CustomerId customer, LocalDate today, Holdings now) {
        return TestCustomer.of(customer)
                .map(test -> CardHoldings.of(seed, customer.market(), test, now.accounts(), today))
                .orElse(List.of());
    }

    private Holdings read(Owned owned) {
        return customer(owned).map(customer -> customer.holdings(owned.today())).orElse(Holdings.NONE);
    }

    private History read(Kept kept) {
        Owned owned = kept.owned();
        return customer(owned)
                .flatMap(customer -> customer.history(kept.account(), owned.today()))
                .orElseThrow(() -> new IllegalArgumentException("not the customer's account"));
    }

    private Optional<SeededCustomer> customer(Owned owned) {
        CustomerId id = owned.customer();
        return TestCustomer.of(id)
                .map(test -> customers.of(
                        new Year(owned.seed(), id, owned.today().getYear()),
                        known -> SeededCustomer.of(known.seed(), id.market(), test)));
    }

    /** A customer is made anew for each year, because it keeps all months that it was asked for. */
    private record Year(SeedName seed, CustomerId customer, int year) {}

    private record Owned(SeedName seed, CustomerId customer, LocalDate today) {}

    private record Kept(Owned owned, AccountId account) {}
}
