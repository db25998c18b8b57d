package dev.sandbank.application.customer;

import dev.sandbank.domain.customer.CustomerSession;
import java.util.Optional;

/** The store of customers' browser sessions. */
public interface CustomerSessions {

    void add(CustomerSession session);

    Optional<CustomerSession> find(String id);

    void remove(String id);
}
