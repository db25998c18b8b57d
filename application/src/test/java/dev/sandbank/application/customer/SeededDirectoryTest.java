package dev.sandbank.application.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.customer.CustomerDirectory.CustomerName;
import dev.sandbank.application.customer.CustomerDirectory.OfferedCustomer;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeededDirectoryTest {

    private static final CustomerId XIN_YI = new CustomerId(Market.SG, "SANDBOXUSER1");

    private final CustomerDirectory directory = new SeededDirectory(SeedNames.DEFAULT, (space, customer) -> List.of());

    @Test
    void customerHasAPersonsNameAndTheUserIdAsItIsPublished() {
        assertThat(directory.nameOf(SpaceId.DEFAULT, XIN_YI)).isEqualTo(new CustomerName("SandboxUser1", "Xin Yi Goh"));
    }

    @Test
    void strangerIsCalledByTheUserId() {
        assertThat(directory.nameOf(SpaceId.DEFAULT, new CustomerId(Market.SG, "stranger")))
                .isEqualTo(new CustomerName("stranger", "stranger"));
    }

    @Test
    void spaceOfAnotherSeedHasOtherPeople() {
        CustomerDirectory other = new SeededDirectory(space -> new SeedName("other"), (space, customer) -> List.of());

        assertThat(other.nameOf(SpaceId.DEFAULT, XIN_YI).person()).isNotEqualTo("Xin Yi Goh");
    }

    @Test
    void everyTestCustomerOfTheMarketIsOfferedWithTheirPassword() {
        assertThat(directory.offeredIn(SpaceId.DEFAULT, Market.VN))
                .extracting(OfferedCustomer::password)
                .containsExactly("P@ssUser1$", "P@ssUser2$", "P@ssUser3$", "P@ssUser4$", "P@ssUser5$");
        assertThat(directory.offeredIn(SpaceId.DEFAULT, Market.VN))
                .extracting(OfferedCustomer::name)
                .allSatisfy(name -> assertThat(TestCustomer.of(new CustomerId(Market.VN, name.userId())))
                        .isPresent());
    }
}
