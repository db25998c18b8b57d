package dev.sandbank.application.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.domain.customer.CustomerArbitraries;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.customer.LoginAttempts;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link LoginFailures} must do. */
public abstract class LoginFailuresContract extends StoreContract {

    @Provide
    Arbitrary<SpaceId> anySpace() {
        return CustomerArbitraries.spaces();
    }

    @Provide
    Arbitrary<CustomerId> anyCustomer() {
        return CustomerArbitraries.customers();
    }

    @Provide
    Arbitrary<LoginAttempts> anyAttempts() {
        return CustomerArbitraries.attempts();
    }

    @Property(tries = 60)
    void theLatestAttemptsAreKnownUntilTheyAreForgotten(
            @ForAll("anySpace") SpaceId space,
            @ForAll("anyCustomer") CustomerId customer,
            @ForAll("anyAttempts") LoginAttempts first,
            @ForAll("anyAttempts") LoginAttempts second) {
        assertThat(stores().loginFailures().of(space, customer)).isEqualTo(LoginAttempts.NONE);

        stores().loginFailures().save(space, customer, first);
        assertThat(stores().loginFailures().of(space, customer)).isEqualTo(first);
        stores().loginFailures().save(space, customer, second);
        assertThat(stores().loginFailures().of(space, customer)).isEqualTo(second);

        stores().loginFailures().forget(space, customer);
        assertThat(stores().loginFailures().of(space, customer)).isEqualTo(LoginAttempts.NONE);
    }

    @Example
    void customersOfOtherSpacesAndMarketsAreCountedApart() {
        LoginAttempts two = new LoginAttempts(2, null);
        stores().loginFailures().save(SpaceId.DEFAULT, new CustomerId(Market.SG, "SandboxUser1"), two);

        assertThat(stores().loginFailures().of(SpaceId.DEFAULT, new CustomerId(Market.SG, "sandboxuser1")))
                .isEqualTo(two);
        assertThat(stores().loginFailures().of(SpaceId.DEFAULT, new CustomerId(Market.HK, "SandboxUser1")))
                .isEqualTo(LoginAttempts.NONE);
        assertThat(stores().loginFailures().of(new SpaceId("other"), new CustomerId(Market.SG, "SandboxUser1")))
                .isEqualTo(LoginAttempts.NONE);
    }
}
