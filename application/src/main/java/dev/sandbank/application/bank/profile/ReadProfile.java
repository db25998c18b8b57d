package dev.sandbank.application.bank.profile;

import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Reads a customer's profile. */
public final class ReadProfile {

    /**
     * The profile.
     *
     * @throws Refused {@code RESOURCE_UNKNOWN} if the bank has no such customer
     */
    public Profile read(CustomerId customer) {
        return TestCustomer.of(customer)
                .map(known -> ProfileSeed.of(customer.market(), known))
                .orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
    }
}
