package dev.sandbank.application.bank.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import org.junit.jupiter.api.Test;

class ReadProfileTest {

    private final ReadProfile readProfile = new ReadProfile();

    @Test
    void profileIsTheSeededOneOfTheMarket() {
        assertThat(readProfile.read(new CustomerId(Market.PL, "sandboxuser4")))
                .isEqualTo(ProfileSeed.of(Market.PL, TestCustomer.WEALTHY));
    }

    @Test
    void unknownCustomerHasNoProfile() {
        CustomerId unknown = new CustomerId(Market.PL, "SandboxUser6");

        assertThat(catchThrowableOfType(Refused.class, () -> readProfile.read(unknown)))
                .extracting(Refused::reason)
                .isEqualTo(BankRefusal.RESOURCE_UNKNOWN);
    }
}
