package dev.sandbank.application.bank.account;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom a customer shows these accounts and no others. Ids of accounts that the customer does not own have
 * no effect.
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
