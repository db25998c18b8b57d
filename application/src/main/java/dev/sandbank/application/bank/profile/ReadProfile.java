package dev.sandbank.application.bank.profile;

import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;

/** Reads a customer's profile. */
public final class ReadProfile {

    private final SeedNames seeds;

    public ReadProfile(SeedNames seeds) {
        this.seeds = seeds;
    }

    /**
     * The profile.
     *
     * @throws Refused {@code RESOURCE_UNKNOWN} if the bank has no such customer
     */
    public Profile read(SpaceId space, CustomerId customer) {
        return TestCustomer.of(customer)
                .map(known -> ProfileSeed.of(seeds.of(space), customer.market(), known))
                .orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
    }
}
