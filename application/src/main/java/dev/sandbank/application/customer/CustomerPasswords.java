package dev.sandbank.application.customer;

import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;

/** Tells whether a password belongs to a customer. */
public interface CustomerPasswords {

    /** Whether the customer exists and this is their password; takes the same time either way. */
    boolean match(SpaceId space, CustomerId customer, String password);

    /** Whether the password of the customer is published, so that programs can have recorded it. */
    default boolean published(CustomerId customer) {
        return false;
    }
}
