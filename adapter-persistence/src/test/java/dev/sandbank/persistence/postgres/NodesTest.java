package dev.sandbank.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.Stores;
import dev.sandbank.application.support.Race;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.consent.GrantFixture;
import dev.sandbank.persistence.PostgresStores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two nodes on one database, and what becomes of units when the server, or the other node, comes between. */
@Timeout(60)
class NodesTest {

    private static final String COUNTER = "counter";

    private final LentDatabase database = PostgresServer.shared().lend();
    private final PostgresStores one = PostgresStores.open(database.url(), database.password());
    private final PostgresStores two = PostgresStores.open(database.url(), database.password());

    @AfterEach
    void close() {
        one.close();
        two.close();
        database.close();
    }

    @Test
    void unitsOfTwoNodesThatChangeTheSameRowLoseNoChange() {
        one.clients().add(ClientFixture.withRate(COUNTER, 0));
        AtomicInteger turn = new AtomicInteger();

        Race.of(4, () -> {
            Stores node = turn.getAndIncrement() % 2 == 0 ? one : two;
            for (int i = 0; i < 25; i++) {
                countUpUntilItIsStored(node);
            }
            return true;
        });

        assertThat(rate(one)).isEqualTo(100);
        assertThat(rate(two)).isEqualTo(100);
    }

    /** Each decides on what the other changes, which no lock of a row prevents. */
    @Test
    void whatAUnitDecidedOnIsStillTrueWhenItCommits() {
        for (int round = 0; round < 10; round++) {
            String first = "first-" + round;
            String second = "second-" + round;
            AtomicInteger turn = new AtomicInteger();
            Race.of(2, () -> {
                if (turn.getAndIncrement() == 0) {
                    addUnlessThere(one, first, second);
                } else {
                    addUnlessThere(two, second, first);
                }
                return true;
            });
            assertThat(List.of(isThere(first), isThere(second))).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void changesOfAnotherNodeAreSeenWithoutAskingTheStoreEachTime() {
        one.clients().add(ClientFixture.withRate(COUNTER, 1));
        assertThat(rate(one)).isEqualTo(1);

        two.transactions().run(() -> two.clients().replace(ClientFixture.withRate(COUNTER, 7)));

        awaitRate(7);
    }

    @Test
    void changesOfAnotherNodeAreSeenAlsoAfterAllConnectionsWereCut() {
        one.clients().add(ClientFixture.withRate(COUNTER, 1));
        assertThat(rate(one)).isEqualTo(1);
        database.cutConnections();

        // As another program would, without telling anybody.
        database.execute("update client set rate_per_minute = 9");

        awaitRate(9);
        countUpUntilItIsStored(two);
        awaitRate(10);
        while (one.health().trouble().isPresent() || two.health().trouble().isPresent()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aUnitWhoseConnectionIsCutIsRefusedAndNotStored() {
        assertThatThrownBy(() -> one.transactions().run(() -> {
                    one.clients().add(ClientFixture.client("lost"));
                    database.cutConnections();
                    return one.clients().list();
                }))
                .isInstanceOf(StoreUnavailable.class);

        addOnceItIsOpenAgain(ClientFixture.withRate(COUNTER, 0));
        assertThat(one.transactions().run(() -> one.clients().list()))
                .containsExactly(ClientFixture.withRate(COUNTER, 0));
    }

    /** The server refuses everything after a broken rule, so such a unit cannot go on; its neighbours do. */
    @Test
    void aUnitThatSwallowsABrokenRuleIsRefusedAlone() {
        List<CompletionStage<Boolean>> units = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String id = "client-" + i;
            boolean breaks = i % 4 == 3;
            units.add(one.transactions().submit(() -> {
                one.clients().add(ClientFixture.client(id));
                return !breaks || swallowed();
            }));
        }

        for (int i = 0; i < 20; i++) {
            boolean stored = units.get(i)
                    .handle((result, failure) -> failure == null)
                    .toCompletableFuture()
                    .join();
            assertThat(stored).as("unit " + i).isEqualTo(i % 4 != 3);
        }
        assertThat(one.clients().list()).hasSize(15);
    }

    private boolean swallowed() {
        try {
            one.grants().add(GrantFixture.grant(ClientFixture.client("nobody"), "grant", Instant.EPOCH));
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private static void addUnlessThere(Stores node, String id, String other) {
        boolean done = false;
        while (!done) {
            try {
                done = node.transactions().run(() -> {
                    if (node.clients().find(ClientFixture.client(other).id()).isEmpty()) {
                        node.clients().add(ClientFixture.client(id));
                    }
                    return true;
                });
            } catch (StoreUnavailable e) {
                // Refused because the other node was faster each time; nothing was stored.
            }
        }
    }

    private boolean isThere(String id) {
        return one.transactions()
                .run(() -> one.clients().find(ClientFixture.client(id).id()).isPresent());
    }

    private void addOnceItIsOpenAgain(Client first) {
        boolean done = false;
        while (!done) {
            try {
                one.transactions().run(() -> one.clients().add(first));
                done = true;
            } catch (StoreUnavailable e) {
                // The connection is being opened again.
            }
        }
    }

    private static void countUpUntilItIsStored(Stores node) {
        boolean done = false;
        while (!done) {
            try {
                done = node.transactions().run(() -> {
                    Client before = node.clients().list().get(0);
                    return node.clients()
                            .replace(ClientFixture.withRate(
                                    COUNTER, before.rateLimit().perMinute() + 1));
                });
            } catch (StoreUnavailable e) {
                // Refused, so it is not stored.
            }
        }
    }

    private static int rate(Stores node) {
        return node.clients()
                .find(ClientFixture.client(COUNTER).id())
                .orElseThrow()
                .rateLimit()
                .perMinute();
    }

    private void awaitRate(int wanted) {
        boolean seen = false;
        while (!seen) {
            try {
                seen = rate(one) == wanted;
            } catch (StoreUnavailable e) {
                // The pool is replacing connections that were cut.
            }
            Thread.onSpinWait();
        }
    }
}
