package dev.sandbank.application.customer;

import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;

/** The customers whom the seeds of spaces know. */
public record SeededCustomers(SeedNames seeds) implements KnownCustomers {

    @Override
    public boolean know(SpaceId space, CustomerId customer) {
        return seeds.customer(space, customer).isPresent();
    }
}
