package dev.sandbank.application.customer;

import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.util.Optional;

/** The cards of customers, by what a person recognises them by. */
public interface CustomerCards {

    /** The last four digits of the customer's card with that id; empty if the customer has none. */
    Optional<String> lastFour(SpaceId space, CustomerId customer, String cardId);
}
