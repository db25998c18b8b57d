package dev.sandbank.application.customer;

import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The published passwords of the test customers, the same in every space. They protect only mock data. */
public final class SeededPasswords implements CustomerPasswords {

    @Override
    public boolean match(SpaceId space, CustomerId customer, String password) {
        TestCustomer known = TestCustomer.of(customer).orElse(null);
        String expected = known == null ? "" : known.password();
        boolean same = MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
        return known != null && same;
    }

    @Override
    public boolean published(CustomerId customer) {
        return TestCustomer.of(customer).isPresent();
    }
}
