package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.cards.CardHoldings;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;

/** The seeded bank, remembered so that spaces without entries share it. */
final class Seeds {

    private static final int MAX_HOLDINGS = 512;
    private static final int MAX_HISTORIES = 128;

    private final Recollection<Owned, Holdings> holdings = new Recollection<>(MAX_HOLDINGS);
    private final Recollection<Kept, History> histories = new Recollection<>(MAX_HISTORIES);

    /** Everything that a customer has; it is empty if the bank has no such customer. */
    Holdings holdings(SeedName seed, CustomerId customer, LocalDate today) {
        return holdings.of(new Owned(seed, customer, today), Seeds::read);
    }

    /** The history of one of the customer's accounts. */
    History history(SeedName seed, CustomerId customer, LocalDate today, AccountId account) {
        return histories.of(new Kept(new Owned(seed, customer, today), account), Seeds::read);
    }

    /** The customer's cards, with the present figures of their accounts. */
    List<HeldCard> cards(SeedName seed, CustomerId customer, LocalDate today, Holdings now) {
        return TestCustomer.of(customer)
                .map(test -> CardHoldings.of(seed, customer.market(), test, now.accounts(), today))
                .orElse(List.of());
    }

    private static Holdings read(Owned owned) {
        return TestCustomer.of(owned.customer())
                .map(test -> SeededBank.holdings(owned.seed(), owned.customer().market(), test, owned.today()))
                .orElse(Holdings.NONE);
    }

    private static History read(Kept kept) {
        CustomerId customer = kept.owned().customer();
        return TestCustomer.of(customer)
                .flatMap(test -> SeededBank.history(
                        kept.owned().seed(),
                        customer.market(),
                        test,
                        kept.account(),
                        kept.owned().today()))
                .orElseThrow(() -> new IllegalArgumentException("not the customer's account"));
    }

    private record Owned(SeedName seed, CustomerId customer, LocalDate today) {}

    private record Kept(Owned owned, AccountId account) {}
}
