package dev.sandbank.application.bank.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.BreakableTransactions;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpenPublishedLinkTest {

    private static final LinkOwner SHOP = new LinkOwner(SpaceId.DEFAULT, Market.SG, "shop");

    private final Stores stores = new InMemoryStores();
    private final BreakableTransactions transactions = new BreakableTransactions(stores.transactions());
    private final OpenPublishedLink openPublishedLink = new OpenPublishedLink(
            SeedNames.DEFAULT,
            stores.rewardLinks(),
            transactions,
            new SettableClock(),
            new RewardLinkCodes(new CountingSecrets()));

    @Test
    void linkIsActiveFromItsFirstUse() {
        assertThat(link(open()).active()).isTrue();
    }

    @Test
    void endedOrInactiveLinkIsActiveAgain() {
        RewardLinkCode code = open();
        stores.rewardLinks().setActive(SpaceId.DEFAULT, code, false);
        assertThat(link(open()).active()).isTrue();
        stores.rewardLinks().end(SpaceId.DEFAULT, code, Instant.EPOCH);
        assertThat(link(open()).active()).isTrue();
    }

    @Test
    void linkInUseIsNotWrittenAgain() {
        RewardLinkCode code = open();
        transactions.breakDown();
        assertThat(open()).isEqualTo(code);
    }

    private RewardLinkCode open() {
        return openPublishedLink.open(SHOP, OpenPublishedLink.REFERENCE);
    }

    private RewardLink link(RewardLinkCode code) {
        return stores.rewardLinks().find(SpaceId.DEFAULT, code).orElseThrow();
    }
}
