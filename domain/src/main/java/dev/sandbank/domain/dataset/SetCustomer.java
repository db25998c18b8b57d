package dev.sandbank.domain.dataset;

import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer of a data set.
 *
 * @param userId what they log in with, with its capitals
 * @param password what they log in with; everybody who sees the set sees it
 * @param like the test customer whose products they get; null if their accounts are in the set
 * @param debitCard whether a debit card belongs to the accounts
 * @param accounts none if they get the products of a test customer
 */
@RecordBuilder
public record SetCustomer(
        Market market,
        String userId,
        String name,
        String password,
        @Nullable TestCustomer like,
        boolean debitCard,
        List<SetAccount> accounts) {

    public SetCustomer {
        accounts = List.copyOf(accounts);
    }

    /** The same customer with these accounts. */
    public SetCustomer with(List<SetAccount> others) {
        return new SetCustomer(market, userId, name, password, like, debitCard, others);
    }

    public CustomerId id() {
        return new CustomerId(market, userId);
    }

    /** Words for a log tell no password. */
    @Override
    public String toString() {
        return "SetCustomer " + id();
    }
}
