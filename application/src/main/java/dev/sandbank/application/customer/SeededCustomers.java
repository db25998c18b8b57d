package dev.sandbank.application.customer;

import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;

/** The test customers, the same in every space. */
public final class SeededCustomers implements KnownCustomers {

    @Override
    public boolean know(SpaceId space, CustomerId customer) {
        return TestCustomer.of(customer).isPresent();
    }
}
