package dev.sandbank.application.bank.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import org.junit.jupiter.api.Test;

class ReadProfileTest {

    private final ReadProfile readProfile = new ReadProfile(SeedNames.DEFAULT, CustomerJournals.NONE);

    @Test
    void profileIsTheSeededOneOfTheMarket() {
        assertThat(readProfile.read(SpaceId.DEFAULT, new CustomerId(Market.PL, "sandboxuser4")))
                .isEqualTo(ProfileSeed.of(SeedName.DEFAULT, Market.PL, TestCustomer.WEALTHY));
    }

    @Test
    void unknownCustomerHasNoProfile() {
        CustomerId unknown = new CustomerId(Market.PL, "SandboxUser6");

        assertThat(catchThrowableOfType(Refused.class, () -> readProfile.read(SpaceId.DEFAULT, unknown)))
                .extracting(Refused::reason)
                .isEqualTo(BankRefusal.RESOURCE_UNKNOWN);
    }
}
