package dev.sandbank.application.bank.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.space.SpaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link RewardLinks} must do. */
public abstract class RewardLinksContract {

    private static final SpaceId OTHER = new SpaceId("other");

    private Stores stores = new InMemoryStores();

    /** Empty stores. */
    protected abstract Stores emptyStores();

    @BeforeEach
    void openStores() {
        stores = emptyStores();
    }

    @Test
    void linkIsFoundAsItWasAdded() {
        RewardLink link = RewardFixtures.link(SpaceId.DEFAULT, "4703012696960006061");
        RewardLink american = RewardFixtures.americanLink("998OB390B502W4G4PQIMGP8P4155378GM4SQ3ORF418134ST");

        assertThat(add(link)).isTrue();
        assertThat(add(american)).isTrue();

        assertThat(stores.rewardLinks().find(SpaceId.DEFAULT, link.code())).contains(link);
        assertThat(stores.rewardLinks().find(SpaceId.DEFAULT, american.code())).contains(american);
    }

    @Test
    void codeMeansSomethingInItsSpaceOnly() {
        RewardLink link = RewardFixtures.link(SpaceId.DEFAULT, "4703012696960006061");
        RewardLink elsewhere = RewardFixtures.link(OTHER, "4703012696960006061");
        add(link);

        assertThat(stores.rewardLinks().find(OTHER, link.code())).isEmpty();
        assertThat(add(elsewhere)).isTrue();
        assertThat(activate(OTHER, link.code())).isTrue();
        assertThat(stores.rewardLinks().find(SpaceId.DEFAULT, link.code())).contains(link);
        assertThat(stores.rewardLinks().find(OTHER, link.code())).contains(elsewhere.withActive(true));
    }

    @Test
    void takenCodeIsNotAddedAgain() {
        RewardLink link = RewardFixtures.link(SpaceId.DEFAULT, "4703012696960006061");
        add(link);

        assertThat(add(link.withActive(true))).isFalse();
        assertThat(stores.rewardLinks().find(SpaceId.DEFAULT, link.code())).contains(link);
    }

    @Test
    void linkIsSwitchedOnAndOff() {
        RewardLink link = RewardFixtures.link(SpaceId.DEFAULT, "4703012696960006061");
        add(link);

        assertThat(activate(SpaceId.DEFAULT, link.code())).isTrue();
        assertThat(activate(SpaceId.DEFAULT, link.code())).isTrue();
        assertThat(stores.rewardLinks().find(SpaceId.DEFAULT, link.code())).contains(link.withActive(true));

        boolean off =
                stores.transactions().run(() -> stores.rewardLinks().setActive(SpaceId.DEFAULT, link.code(), false));
        assertThat(off).isTrue();
        assertThat(stores.rewardLinks().find(SpaceId.DEFAULT, link.code())).contains(link);
    }

    @Test
    void unknownLinkIsNotSwitched() {
        assertThat(activate(SpaceId.DEFAULT, new RewardLinkCode("4703012696960006061")))
                .isFalse();
    }

    @Test
    void endedLinkIsNeitherFoundNorSwitchedNorEndedAgain() {
        RewardLink link = RewardFixtures.link(SpaceId.DEFAULT, "4703012696960006061");
        RewardLink elsewhere = RewardFixtures.link(OTHER, "4703012696960006061");
        add(link);
        add(elsewhere);
        activate(SpaceId.DEFAULT, link.code());

        assertThat(end(link)).isTrue();

        assertThat(stores.rewardLinks().find(SpaceId.DEFAULT, link.code())).isEmpty();
        assertThat(activate(SpaceId.DEFAULT, link.code())).isFalse();
        assertThat(end(link)).isFalse();
        assertThat(stores.rewardLinks().find(OTHER, link.code())).contains(elsewhere);
    }

    @Test
    void endedLinkBeginsAnewWhenAdded() {
        RewardLink link = RewardFixtures.link(SpaceId.DEFAULT, "4703012696960006061");
        add(link);
        activate(SpaceId.DEFAULT, link.code());
        end(link);

        assertThat(add(link)).isTrue();

        assertThat(stores.rewardLinks().find(SpaceId.DEFAULT, link.code())).contains(link);
        assertThat(add(link)).isFalse();
        assertThat(end(link)).isTrue();
    }

    @Test
    void redemptionsOfAnEndedLinkStayBooked() {
        RewardLink link = RewardFixtures.link(SpaceId.DEFAULT, "4703012696960006061");
        Redemption redemption = RewardFixtures.redemption(link, "T1", "49133640", 500);
        add(link);
        stores.transactions().run(() -> {
            stores.redemptions().add(redemption);
            return redemption;
        });

        assertThat(end(link)).isTrue();

        assertThat(stores.redemptions().find(SpaceId.DEFAULT, link.code(), "T1"))
                .contains(redemption);
        assertThat(stores.redemptions().has(SpaceId.DEFAULT, redemption.orderId()))
                .isTrue();
    }

    @Test
    void unitThatThrowsLeavesNoLink() {
        RewardLink link = RewardFixtures.link(SpaceId.DEFAULT, "4703012696960006061");

        assertThatThrownBy(() -> stores.transactions().run(() -> {
                    stores.rewardLinks().add(link);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(stores.rewardLinks().find(SpaceId.DEFAULT, link.code())).isEmpty();
    }

    private boolean add(RewardLink link) {
        return stores.transactions().run(() -> stores.rewardLinks().add(link));
    }

    private boolean end(RewardLink link) {
        return stores.transactions()
                .run(() -> stores.rewardLinks().end(link.owner().space(), link.code(), SettableClock.START));
    }

    private boolean activate(SpaceId space, RewardLinkCode code) {
        return stores.transactions().run(() -> stores.rewardLinks().setActive(space, code, true));
    }
}
