package dev.sandbank.application.customer;

import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.customer.LoginAttempts;
import dev.sandbank.domain.space.SpaceId;

/** The store of failed log-ins in a row, by user id, whether such a customer exists or not. */
public interface LoginFailures {

    /** What is known; {@link LoginAttempts#NONE} if nothing. */
    LoginAttempts of(SpaceId space, CustomerId customer);

    void save(SpaceId space, CustomerId customer, LoginAttempts attempts);

    void forget(SpaceId space, CustomerId customer);
}
