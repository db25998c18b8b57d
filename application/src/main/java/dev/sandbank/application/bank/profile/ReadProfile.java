package dev.sandbank.application.bank.profile;

import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.profile.ProfileChange;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;

/** Reads a customer's profile, as it was changed in the space. */
public final class ReadProfile {

    private final SeedNames seeds;
    private final CustomerJournals journals;

    public ReadProfile(SeedNames seeds, CustomerJournals journals) {
        this.seeds = seeds;
        this.journals = journals;
    }

    /**
     * The profile.
     *
     * @throws Refused {@code RESOURCE_UNKNOWN} if the bank has no such customer
     */
    public Profile read(SpaceId space, CustomerId customer) {
        Profile seeded = seeded(seeds, space, customer);
        return journals.of(space, customer).records(ProfileChange.KIND).stream()
                .map(ProfileChange::profile)
                .findFirst()
                .orElse(seeded);
    }

    /** The profile that nobody changed yet. */
    public static Profile seeded(SeedNames seeds, SpaceId space, CustomerId customer) {
        return seeds.customer(space, customer)
                .map(known -> ProfileSeed.of(seeds.of(space), customer.market(), known))
                .orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
    }
}
