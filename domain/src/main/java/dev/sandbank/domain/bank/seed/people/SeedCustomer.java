package dev.sandbank.domain.bank.seed.people;

import dev.sandbank.domain.bank.profile.PersonName;
import dev.sandbank.domain.bank.seed.written.WrittenBank;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import java.util.Optional;

/** A customer whose bank the seed makes: a published test customer, or one who was added to a space. */
public sealed interface SeedCustomer permits TestCustomer, AddedCustomer {

    /** The test customer whose products these are. */
    TestCustomer like();

    /** Tells the customer from all others of the market. */
    int number();

    /** The user id, with its capitals. */
    String userId();

    /** The label of most of the customer's random values in the seed. It must not change. */
    String label();

    /** The label of the random values that were first made by user id: cards, keys of profiles, points. */
    String idLabel();

    /** The name of the person; empty if the seed gives them one. */
    Optional<PersonName> givenName();

    /** What somebody wrote down for the customer instead of the products of a test customer. */
    default Optional<WrittenBank> written() {
        return Optional.empty();
    }

    /** Whether values that are published, or were recorded, belong to this customer. */
    default boolean isPublished() {
        return equals(like());
    }

    default CustomerId in(Market market) {
        return new CustomerId(market, userId());
    }
}
