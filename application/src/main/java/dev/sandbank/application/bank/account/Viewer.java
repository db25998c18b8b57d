package dev.sandbank.application.bank.account;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a customer's money: somebody the customer showed these accounts, and no others. Ids that are not the
 * customer's open nothing.
 */
public record Viewer(SpaceId space, CustomerId customer, Set<AccountId> accounts) {

    public Viewer {
        accounts = Set.copyOf(accounts);
    }

    // Written out, because reading accounts compares it often: decision 61.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Viewer that
                && customer.equals(that.customer)
                && space.equals(that.space)
                && accounts.equals(that.accounts);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * customer.hashCode() + space.hashCode()) + accounts.hashCode();
    }
}
