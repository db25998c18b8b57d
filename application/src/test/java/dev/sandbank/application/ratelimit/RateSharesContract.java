package dev.sandbank.application.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.StoreContract;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.ratelimit.ClientShares;
import dev.sandbank.domain.ratelimit.RateShare;
import dev.sandbank.domain.ratelimit.ShareLost;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Example;

/** What every {@link RateShares} must do. */
public abstract class RateSharesContract extends StoreContract {

    private static final ClientId SHOP = CLIENT.id();
    private static final RateShare EIGHT = new RateShare("one", 8, 3, 0, Duration.ofMillis(1234));
    private static final RateShare FOUR = new RateShare("two", 4, 2, 0, Duration.ofSeconds(60));

    @Example
    void aNodeBeatsFromWhenItIsEnteredUntilItIsRemoved() {
        assertThat(in(() -> shares().beat("one"))).isFalse();
        enter("one", "two");
        assertThat(in(() -> shares().beat("one"))).isTrue();
        assertThat(in(() -> shares().beats())).isEqualTo(Map.of("one", 1L, "two", 0L));

        remove("one", 0);
        assertThat(in(() -> shares().beats())).containsKey("one");
        remove("one", 1);
        assertThat(in(() -> shares().beats())).isEqualTo(Map.of("two", 0L));
        assertThat(in(() -> shares().beat("one"))).isFalse();
    }

    @Example
    void whatNodesHaveIsFoundByApplication() {
        storeShares();
        assertThat(shares().find(SHOP)).isEqualTo(new ClientShares(3, 0, List.of(EIGHT, FOUR)));
        assertThat(shares().find(new ClientId("other"))).isEqualTo(ClientShares.NONE);

        RateShare more = new RateShare("two", 6, 3, 0, Duration.ZERO);
        change("two", new ClientShares(3, 0, List.of(EIGHT, more)));
        assertThat(in(() -> shares().lock(SHOP)).of("two")).contains(more);
        change("two", new ClientShares(3, 0, List.of(EIGHT)));
        assertThat(shares().find(SHOP).shares()).containsExactly(EIGHT);
    }

    @Example
    void theSharesOfANodeGoWithIt() {
        storeShares();
        remove("one", 0);

        assertThat(shares().find(SHOP).shares()).containsExactly(FOUR);
        assertThatThrownBy(() -> change("one", new ClientShares(3, 0, List.of(EIGHT, FOUR))))
                .isInstanceOf(ShareLost.class);
        assertThat(shares().find(SHOP).shares()).containsExactly(FOUR);
    }

    @Example
    void aNodeHearsOfRoundsThatItHasNotAnsweredAndOfResets() {
        storeShares();
        stores().clients().add(ClientFixture.client("quiet"));
        assertThat(in(() -> shares().news("one"))).isEmpty();
        assertThat(in(() -> shares().news("two"))).isEqualTo(Map.of(SHOP, 3L));
        assertThat(in(() -> shares().news("three"))).isEmpty();

        assertThat(in(() -> shares().reset(SHOP))).isEqualTo(1);
        assertThat(in(() -> shares().reset(SHOP))).isEqualTo(2);
        assertThat(in(() -> shares().reset(new ClientId("quiet")))).isEqualTo(1);
        assertThat(shares().find(SHOP).generation()).isEqualTo(2);
        assertThat(in(() -> shares().news("one"))).isEqualTo(Map.of(SHOP, 3L));
    }

    private RateShares shares() {
        return stores().sharedRates().shares();
    }

    private void storeShares() {
        stores().clients().add(CLIENT);
        enter("one", "two");
        change("one", new ClientShares(3, 0, List.of(EIGHT)));
        change("two", new ClientShares(3, 0, List.of(EIGHT, FOUR)));
    }

    private void enter(String... nodes) {
        for (String node : nodes) {
            in(() -> {
                shares().enter(node);
                return node;
            });
        }
    }

    private void remove(String node, long beat) {
        in(() -> {
            shares().remove(node, beat);
            return node;
        });
    }

    private void change(String node, ClientShares changed) {
        in(() -> {
            shares().lock(SHOP);
            shares().change(SHOP, node, changed);
            return node;
        });
    }

    private <T> T in(Supplier<T> work) {
        return stores().sharedRates().transactions().run(work);
    }
}
