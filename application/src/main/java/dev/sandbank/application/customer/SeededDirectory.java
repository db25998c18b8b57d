package dev.sandbank.application.customer;

import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.util.Arrays;
import java.util.List;

/** The customers as their space's seed names them. */
public record SeededDirectory(SeedNames seeds, CustomerAccounts accounts) implements CustomerDirectory {

    @Override
    public CustomerName nameOf(SpaceId space, CustomerId customer) {
        return seeds.customer(space, customer)
                .map(test -> name(space, customer.market(), test))
                .orElseGet(() -> new CustomerName(customer.userId(), customer.userId()));
    }

    @Override
    public List<OfferedCustomer> offeredIn(SpaceId space, Market market) {
        return Arrays.stream(TestCustomer.values())
                .map(test -> new OfferedCustomer(
                        name(space, market, test),
                        test.password(),
                        accounts.of(space, test.in(market)).size()))
                .toList();
    }

    private CustomerName name(SpaceId space, Market market, SeedCustomer test) {
        String person = ProfileSeed.of(seeds.of(space), market, test).name().full();
        return new CustomerName(test.userId(), person);
    }
}
