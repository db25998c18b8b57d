package dev.sandbank.application.bank.account;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.util.Set;

/**
 * Who looks at a customer's money: somebody the customer showed these accounts, and no others. Ids that are not the
 * customer's open nothing.
 */
public record Viewer(SpaceId space, CustomerId customer, Set<AccountId> accounts) {

    public Viewer {
        accounts = Set.copyOf(accounts);
    }
}
