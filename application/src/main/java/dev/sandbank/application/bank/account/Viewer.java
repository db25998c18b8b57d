package dev.sandbank.application.bank.account;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.util.Set;

/**
 * Somebody to whom a customer shows these accounts and no others. Ids of accounts that the customer does not own have
 * no effect.
 */
public record Viewer(SpaceId space, CustomerId customer, Set<AccountId> accounts) {

    public Viewer {
        accounts = Set.copyOf(accounts);
    }
}
