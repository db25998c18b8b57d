package dev.sandbank.application.space;

import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Optional;

/**
 * Tells which data a space starts with, and who the customers are whose bank is made of it. Every reading of the bank
 * asks for both, so it must answer from memory.
 */
public interface SeedNames {

    /** The default data in every space. */
    SeedNames DEFAULT = space -> SeedName.DEFAULT;

    SeedName of(SpaceId space);

    /** The customer of a user id in any case; empty if the space has none. */
    default Optional<SeedCustomer> customer(SpaceId space, CustomerId customer) {
        return TestCustomer.of(customer).map(SeedCustomer.class::cast);
    }

    /** The customers of a market: the test customers, then those who were added to the space, oldest first. */
    default List<SeedCustomer> customers(SpaceId space, Market market) {
        return List.of(TestCustomer.values());
    }
}
