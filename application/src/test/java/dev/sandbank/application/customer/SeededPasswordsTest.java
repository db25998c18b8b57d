package dev.sandbank.application.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import org.junit.jupiter.api.Test;

class SeededPasswordsTest {

    private final SeededPasswords passwords = new SeededPasswords();

    @Test
    void everyTestCustomerHasThePublishedPassword() {
        for (TestCustomer customer : TestCustomer.values()) {
            assertThat(passwords.match(SpaceId.DEFAULT, customer.in(Market.PL), customer.password()))
                    .isTrue();
            assertThat(passwords.match(SpaceId.DEFAULT, customer.in(Market.PL), customer.password() + " "))
                    .isFalse();
        }
    }

    @Test
    void strangerHasNoPasswordNotEvenAnEmptyOne() {
        assertThat(passwords.match(SpaceId.DEFAULT, new CustomerId(Market.SG, "nobody"), ""))
                .isFalse();
    }
}
