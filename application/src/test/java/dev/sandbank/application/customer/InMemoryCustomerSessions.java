package dev.sandbank.application.customer;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.customer.CustomerSession;
import java.util.Optional;
import java.util.function.Predicate;

/** Customers' sessions in memory. */
public final class InMemoryCustomerSessions implements CustomerSessions {

    private final InMemoryTable<String, CustomerSession> sessions;

    public InMemoryCustomerSessions(InMemoryTransactions transactions) {
        this.sessions = new InMemoryTable<>(transactions);
    }

    @Override
    public void add(CustomerSession session) {
        if (!sessions.add(session.id(), session)) {
            throw new IllegalStateException("session exists");
        }
    }

    @Override
    public Optional<CustomerSession> find(String id) {
        return sessions.find(id);
    }

    @Override
    public void remove(String id) {
        sessions.remove(id);
    }

    /** Removes the sessions the condition holds for; for housekeeping. */
    public int removeIf(Predicate<CustomerSession> condition, long max) {
        return sessions.removeIf(condition, max);
    }
}
