package dev.sandbank.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.ratelimit.SharedRates;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.ratelimit.ClientShares;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.ratelimit.RateShare;
import dev.sandbank.domain.ratelimit.RateWindow;
import dev.sandbank.domain.ratelimit.ShareAsk;
import dev.sandbank.domain.ratelimit.ShareAsk.Need;
import dev.sandbank.domain.ratelimit.ShareAsk.Offer;
import dev.sandbank.persistence.PostgresStores;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The units in which nodes share rate limits disturb no others. */
@Timeout(60)
class RateUnitsTest {

    private static final Client SHOP = ClientFixture.client("shop");
    private static final RateLimit LIMIT = new RateLimit(500);

    private final LentDatabase database = PostgresServer.shared().lend();
    private final PostgresStores one = PostgresStores.open(database.url(), database.password());
    private final PostgresStores two = PostgresStores.open(database.url(), database.password());

    @BeforeEach
    void enter() {
        one.clients().add(SHOP);
        enter(one, "one");
        enter(two, "two");
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
        database.close();
    }

    @Test
    void exchangesOfTwoNodesAtOnceLoseNoSlotAndNobodyIsTold() {
        Set<String> told = told();
        AtomicInteger turn = new AtomicInteger();
        Race.of(2, () -> {
            boolean first = turn.getAndIncrement() == 0;
            for (int slots = 0; slots < 100; slots++) {
                take(first ? one : two, first ? "one" : "two", slots);
            }
            return true;
        });

        ClientShares shares = one.sharedRates().shares().find(SHOP.id());
        assertThat(shares.shares()).extracting(RateShare::slots).containsExactly(100, 100);
        assertThat(shares.left(LIMIT)).isEqualTo(300);
        assertThat(told()).isEqualTo(told);
    }

    @Test
    void theyDoNotWaitBehindOtherUnits() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletionStage<Boolean> slow = one.transactions().submit(() -> {
            begun.countDown();
            return waitFor(end);
        });
        begun.await();

        assertThat(take(one, "one", 0)).isEqualTo(1);
        end.countDown();
        assertThat(slow.toCompletableFuture().join()).isTrue();
    }

    private Set<String> told() {
        return database.texts("select writer || ' ' || commits from commit_mark");
    }

    private static void enter(PostgresStores stores, String node) {
        SharedRates rates = stores.sharedRates();
        rates.transactions().run(() -> {
            rates.shares().enter(node);
            return node;
        });
    }

    /** Takes one slot more than it has, and returns how many it has then. */
    private static int take(PostgresStores stores, String node, int has) {
        SharedRates rates = stores.sharedRates();
        ShareAsk ask = new ShareAsk(node, LIMIT, new Offer(has, 0, RateWindow.LENGTH), new Need(1, 0, false));
        return rates.transactions().run(() -> {
            ClientShares after = rates.shares().lock(SHOP.id()).exchange(ask);
            rates.shares().change(SHOP.id(), node, after);
            return after.of(node).orElseThrow().slots();
        });
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
