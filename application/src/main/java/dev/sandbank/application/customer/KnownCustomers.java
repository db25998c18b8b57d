package dev.sandbank.application.customer;

import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;

/** Tells whether a customer exists. */
public interface KnownCustomers {

    /** Whether the customer exists. */
    boolean know(SpaceId space, CustomerId customer);
}
