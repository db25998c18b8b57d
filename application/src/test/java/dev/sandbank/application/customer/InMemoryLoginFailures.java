package dev.sandbank.application.customer;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.customer.LoginAttempts;
import dev.sandbank.domain.space.SpaceId;

/** Failed log-ins in memory. */
public final class InMemoryLoginFailures implements LoginFailures {

    private final InMemoryTable<Key, LoginAttempts> failures;

    public InMemoryLoginFailures(InMemoryTransactions transactions) {
        this.failures = new InMemoryTable<>(transactions);
    }

    @Override
    public LoginAttempts of(SpaceId space, CustomerId customer) {
        return failures.find(new Key(space, customer)).orElse(LoginAttempts.NONE);
    }

    @Override
    public void save(SpaceId space, CustomerId customer, LoginAttempts attempts) {
        failures.save(new Key(space, customer), attempts);
    }

    @Override
    public void forget(SpaceId space, CustomerId customer) {
        failures.remove(new Key(space, customer));
    }

    /** Forgets every user id of a space. */
    public void removeAllOf(SpaceId space) {
        failures.removeKeysIf(key -> key.space().equals(space));
    }

    private record Key(SpaceId space, CustomerId customer) {}
}
