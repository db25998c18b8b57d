package dev.sandbank.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.support.BrokenRule;
import dev.sandbank.application.support.Stages;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantFixture;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.TokenFixture;
import dev.sandbank.persistence.DurableStores;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A unit that was decided on rows that another opening of the database removed. */
@Timeout(60)
class OutdatedRowsTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final Client REMOVED = ClientFixture.client("removed");
    private static final Client KEPT = ClientFixture.client("kept");
    private static final AccessToken OF_REMOVED = TokenFixture.twoLegged(REMOVED, "one", NOON);
    private static final AccessToken OF_KEPT = TokenFixture.twoLegged(KEPT, "two", NOON);
    private static final Grant GRANT = GrantFixture.grant(REMOVED, "grant", NOON);

    private final TestDatabase database = TestDatabase.empty();
    private final DurableStores one = database.open();
    private final DurableStores two = database.open();

    @BeforeEach
    void rememberTheClient() {
        one.clients().add(REMOVED);
        one.clients().add(KEPT);
        // A file is looked at with a unit, and not again for a moment.
        two.transactions().run(() -> true);
        while (!isRemembered()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
        database.close();
    }

    @Test
    void whatATokenMissesIsReadAnewByWhoeverIsToldSo() {
        one.clients().remove(REMOVED.id());

        assertThatThrownBy(() -> two.accessTokens().add(OF_REMOVED)).isInstanceOf(BrokenRule.class);

        assertThat(two.clients().find(REMOVED.id())).isEmpty();
    }

    @Test
    void whatAGrantMissesIsReadAnewByWhoeverIsToldSo() {
        one.clients().remove(REMOVED.id());

        assertThatThrownBy(() -> two.grants().add(GRANT)).isInstanceOf(BrokenRule.class);

        assertThat(two.clients().find(REMOVED.id())).isEmpty();
    }

    @Test
    void rowThatIsThereAlreadyIsSuchARule() {
        two.accessTokens().add(OF_KEPT);

        assertThatThrownBy(() -> two.accessTokens().add(OF_KEPT)).isInstanceOf(BrokenRule.class);
    }

    @Test
    void unitsOfTheSameCommitAreStored() {
        one.clients().remove(REMOVED.id());
        CountDownLatch gate = new CountDownLatch(1);
        CompletionStage<Boolean> held = two.transactions().submit(() -> await(gate));
        CompletionStage<AccessToken> before = add(TokenFixture.twoLegged(KEPT, "before", NOON));
        CompletionStage<AccessToken> refused = add(OF_REMOVED);
        CompletionStage<AccessToken> after = add(OF_KEPT);
        gate.countDown();

        assertThat(Stages.join(held)).isTrue();
        assertThat(two.accessTokens().find(Stages.join(before).id())).isPresent();
        assertThat(two.accessTokens().find(Stages.join(after).id())).isPresent();
        assertThatThrownBy(() -> Stages.join(refused)).isInstanceOf(BrokenRule.class);
    }

    private CompletionStage<AccessToken> add(AccessToken token) {
        return two.transactions().submit(() -> {
            two.accessTokens().add(token);
            return token;
        });
    }

    private boolean isRemembered() {
        Client first = client();
        return first == client();
    }

    private Client client() {
        return two.clients().find(REMOVED.id()).orElseThrow();
    }

    private static boolean await(CountDownLatch gate) {
        try {
            return gate.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
