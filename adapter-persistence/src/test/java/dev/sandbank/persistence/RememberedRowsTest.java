package dev.sandbank.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantFixture;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.TokenFixture;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A bearer check reads cached rows, but never outdated ones. */
class RememberedRowsTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final Client CLIENT = ClientFixture.client("client-1");
    private static final Grant GRANT = GrantFixture.grant(CLIENT, "grant-1", NOON);
    private static final AccessToken TWO_LEGGED = TokenFixture.twoLegged(CLIENT, "two", NOON);
    private static final AccessToken FIRST = TokenFixture.threeLegged(GRANT, "first", NOON);
    private static final AccessToken SECOND = TokenFixture.threeLegged(GRANT, "second", NOON);

    private final Path directory;
    private final SqliteStores stores;

    RememberedRowsTest(@TempDir Path directory) {
        this.directory = directory;
        stores = SqliteStores.open(directory);
        stores.transactions().run(() -> {
            stores.clients().add(CLIENT);
            stores.grants().add(GRANT);
            stores.accessTokens().add(TWO_LEGGED);
            stores.accessTokens().add(FIRST);
            stores.accessTokens().add(SECOND);
            return true;
        });
        stores.clients().find(CLIENT.id());
        find(TWO_LEGGED);
        find(FIRST);
        find(SECOND);
        find(FIRST);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void aRememberedTokenAndClientAreTheSameObjectsAgain() {
        assertThat(find(TWO_LEGGED)).isSameAs(find(TWO_LEGGED));
        assertThat(find(FIRST)).isSameAs(find(FIRST));
        assertThat(find(FIRST).grant()).isSameAs(find(SECOND).grant());
        assertThat(stores.clients().find(CLIENT.id()).orElseThrow())
                .isSameAs(stores.clients().find(CLIENT.id()).orElseThrow());
    }

    @Test
    void theEndOfAGrantIsSeenOnAllItsTokensAtOnce() {
        stores.grants().revoke(GRANT.id(), NOON);

        assertThat(find(FIRST).revoked()).isTrue();
        assertThat(find(SECOND).revoked()).isTrue();
        assertThat(find(SECOND).grant()).isSameAs(find(FIRST).grant());
        assertThat(find(TWO_LEGGED).revoked()).isFalse();
    }

    @Test
    void aReplacedClientIsSeenAtOnce() {
        stores.clients().replace(ClientFixture.strict(CLIENT.id().value()));

        assertThat(stores.clients().find(CLIENT.id()).orElseThrow().isStrict()).isTrue();
    }

    @Test
    void aRemovedClientTakesItsRememberedTokensWithIt() {
        stores.clients().remove(CLIENT.id());

        assertThat(stores.clients().find(CLIENT.id())).isEmpty();
        assertThat(stores.accessTokens().find(TWO_LEGGED.id())).isEmpty();
        assertThat(stores.accessTokens().find(FIRST.id())).isEmpty();
    }

    @Test
    void aDeletedTokenIsNotCached() {
        stores.expiredTokens().forget(SpaceId.DEFAULT, NOON.plus(Duration.ofDays(1)), 100);

        assertThat(stores.accessTokens().find(TWO_LEGGED.id())).isEmpty();
    }

    @Test
    void aSpaceIsRememberedUntilItsClockIsChanged() {
        Space remembered = stores.spaces().find(SpaceId.DEFAULT).orElseThrow();
        assertThat(stores.spaces().find(SpaceId.DEFAULT).orElseThrow()).isSameAs(remembered);

        stores.spaces().replace(remembered.withClock(SpaceClock.frozenAt(NOON)));

        assertThat(stores.spaces().find(SpaceId.DEFAULT).map(Space::clock)).contains(SpaceClock.frozenAt(NOON));
    }

    @Test
    void whatAFailingUnitDidIsNotSeen() {
        var failed = stores.transactions()
                .submit(() -> {
                    stores.grants().revoke(GRANT.id(), NOON);
                    stores.accessTokens().revoke(TWO_LEGGED.id(), NOON);
                    throw new IllegalArgumentException("on purpose");
                })
                .handle((result, failure) -> failure)
                .toCompletableFuture()
                .join();

        assertThat(failed).isInstanceOf(IllegalArgumentException.class);
        assertThat(find(FIRST).revoked()).isFalse();
        assertThat(find(TWO_LEGGED).revoked()).isFalse();
    }

    @Test
    void aUnitThatIsNotDurableYetIsNotSeenOutsideOfIt() throws InterruptedException {
        CountDownLatch revoked = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        var unit = stores.transactions().submit(() -> {
            stores.accessTokens().revoke(TWO_LEGGED.id(), NOON);
            boolean seenInside = find(TWO_LEGGED).revoked();
            revoked.countDown();
            await(looked);
            return seenInside;
        });
        revoked.await();

        assertThat(find(TWO_LEGGED).revoked()).isFalse();
        looked.countDown();

        assertThat(unit.toCompletableFuture().join()).isTrue();
        assertThat(find(TWO_LEGGED).revoked()).isTrue();
    }

    /** The other process is a second set of stores over the same directory; it shares no memory with the first. */
    @Test
    @Timeout(20)
    void whatAnotherProcessEndsIsNoticed() {
        Space before = stores.spaces().find(SpaceId.DEFAULT).orElseThrow();
        Space after = before.withClock(SpaceClock.frozenAt(NOON));
        try (SqliteStores other = SqliteStores.open(directory)) {
            other.accessTokens().revoke(TWO_LEGGED.id(), NOON);
            other.grants().revoke(GRANT.id(), NOON);
            other.spaces().replace(after);
            other.clients().replace(ClientFixture.strict(CLIENT.id().value()));

            while (!find(TWO_LEGGED).revoked()) {
                Thread.onSpinWait();
            }

            assertThat(find(FIRST).revoked()).isTrue();
            assertThat(stores.clients().find(CLIENT.id()).orElseThrow().isStrict())
                    .isTrue();
            assertThat(stores.spaces().find(SpaceId.DEFAULT)).contains(after);
        }
    }

    private AccessToken find(AccessToken token) {
        return stores.accessTokens().find(token.id()).orElseThrow();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
