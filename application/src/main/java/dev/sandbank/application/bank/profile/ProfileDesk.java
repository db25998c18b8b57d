package dev.sandbank.application.bank.profile;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.profile.ProfileChange;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.util.function.UnaryOperator;

/** Profiles inside a unit of work, in which nobody else can change them. */
public final class ProfileDesk {

    private final SeedNames seeds;
    private final BankRecords records;

    public ProfileDesk(SeedNames seeds, BankRecords records) {
        this.seeds = seeds;
        this.records = records;
    }

    public void change(SpaceId space, CustomerId customer, UnaryOperator<Profile> change) {
        Profile now = records.find(space, ProfileChange.KIND, ProfileChange.idOf(customer))
                .map(ProfileChange::profile)
                .orElseGet(() -> ReadProfile.seeded(seeds, space, customer));
        records.put(space, ProfileChange.KIND, new ProfileChange(change.apply(now)));
    }
}
