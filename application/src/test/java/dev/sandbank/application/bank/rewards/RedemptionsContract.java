package dev.sandbank.application.bank.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;
import dev.sandbank.domain.bank.rewards.OrderId;
import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.space.SpaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Redemptions} must do. */
public abstract class RedemptionsContract {

    private static final SpaceId OTHER = new SpaceId("other");
    private static final RewardLink LINK = RewardFixtures.link(SpaceId.DEFAULT, "4703012696960006061");
    private static final RewardLink SECOND = RewardFixtures.link(SpaceId.DEFAULT, "4703012696960006062");
    private static final RewardLink ELSEWHERE = RewardFixtures.link(OTHER, "4703012696960006061");

    private Stores stores = new InMemoryStores();

    /** Empty stores. */
    protected abstract Stores emptyStores();

    @BeforeEach
    void openStores() {
        stores = emptyStores();
        stores.transactions()
                .run(() -> stores.rewardLinks().add(LINK)
                        && stores.rewardLinks().add(SECOND)
                        && stores.rewardLinks().add(ELSEWHERE));
    }

    @Test
    void redemptionIsFoundAsItWasBooked() {
        Redemption redemption = RewardFixtures.redemption(LINK, "T1", "49133640", 500);
        add(redemption);

        assertThat(stores.redemptions().find(SpaceId.DEFAULT, LINK.code(), "T1"))
                .contains(redemption);
        assertThat(stores.redemptions().has(SpaceId.DEFAULT, redemption.orderId()))
                .isTrue();
    }

    @Test
    void referenceMeansSomethingOnItsLinkOnly() {
        add(RewardFixtures.redemption(LINK, "T1", "49133640", 500));

        assertThat(stores.redemptions().find(SpaceId.DEFAULT, LINK.code(), "t1"))
                .isEmpty();
        assertThat(stores.redemptions().find(SpaceId.DEFAULT, SECOND.code(), "T1"))
                .isEmpty();
        assertThat(stores.redemptions().find(OTHER, ELSEWHERE.code(), "T1")).isEmpty();
        assertThat(stores.redemptions().has(OTHER, new OrderId("49133640"))).isFalse();
    }

    @Test
    void orderIdIsBookedOnce() {
        add(RewardFixtures.redemption(LINK, "T1", "49133640", 500));

        assertThatIllegalStateException()
                .isThrownBy(() -> add(RewardFixtures.redemption(SECOND, "T1", "49133640", 500)));
    }

    @Test
    void referenceOfALinkIsBookedOnce() {
        add(RewardFixtures.redemption(LINK, "T1", "49133640", 500));

        assertThatIllegalStateException().isThrownBy(() -> add(RewardFixtures.redemption(LINK, "T1", "49133641", 500)));
        assertThat(stores.redemptions().has(SpaceId.DEFAULT, new OrderId("49133641")))
                .isFalse();
    }

    @Test
    void redemptionNeedsItsLink() {
        RewardLink unknown = RewardFixtures.link(SpaceId.DEFAULT, "4703012696960006063");

        assertThatThrownBy(() -> add(RewardFixtures.redemption(unknown, "T1", "49133640", 500)))
                .isInstanceOf(RuntimeException.class);
        assertThat(stores.redemptions().has(SpaceId.DEFAULT, new OrderId("49133640")))
                .isFalse();
    }

    @Test
    void unitThatThrowsBooksNothing() {
        assertThatThrownBy(() -> stores.transactions().run(() -> {
                    stores.redemptions().add(RewardFixtures.redemption(LINK, "T1", "49133640", 500));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(stores.redemptions().find(SpaceId.DEFAULT, LINK.code(), "T1"))
                .isEmpty();
    }

    private void add(Redemption redemption) {
        stores.transactions().run(() -> {
            stores.redemptions().add(redemption);
            return true;
        });
    }
}
