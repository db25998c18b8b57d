package dev.sandbank.application.customer;

import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;

/** Who the customers of the bank are, in the words of its pages. */
public interface CustomerDirectory {

    /** The name of a customer. For one whom the bank does not know, both texts are the user id. */
    CustomerName nameOf(SpaceId space, CustomerId customer);

    /** The test customers of a market, whose passwords are published. */
    List<OfferedCustomer> offeredIn(SpaceId space, Market market);

    /**
     * A customer's name.
     *
     * @param userId as it is published, with its capitals
     * @param person all names of the person in the local order
     */
    record CustomerName(String userId, String person) {}

    /**
     * A test customer whom anybody may log in as.
     *
     * @param accounts how many accounts the customer has
     */
    record OfferedCustomer(CustomerName name, String password, int accounts) {}
}
