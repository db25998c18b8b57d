package dev.sandbank.application.hub.tryit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.tryit.TryToken.LogInNeeded;
import dev.sandbank.application.hub.tryit.TryToken.Ready;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.scope.Scopes;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long tokens are held for developers, and when they end. */
class TryTokensTest extends TryBench {

    @Test
    void deadRefreshLeadsToTheLogIn_L35() {
        TryFlow flow = begin(WANTED);
        finish(flow, code(flow));
        world.people()
                .inUnit(() -> world.stores()
                        .grants()
                        .liveOf(client.id(), world.people().clock().instant(), 10)
                        .forEach(grant -> world.stores()
                                .grants()
                                .revoke(grant.id(), world.people().clock().instant())));

        LogInNeeded needed = (LogInNeeded) tries.getToken().get(world.ann, SESSION, customer, WANTED);

        assertThat(needed.why()).isNotNull();
        assertThat(tries.getToken().get(world.ann, SESSION, customer, WANTED)).isEqualTo(new LogInNeeded(null));
    }

    @Test
    void tokensEndWithTheirSessionAndThoseOfSessionsThatAreNoMoreToo_L28() {
        HeldToken mine = ((Ready) tries.getToken().get(world.ann, SESSION, own, WANTED)).token();
        HeldToken others = ((Ready) tries.getToken().get(world.bob, "ended", own, WANTED)).token();
        TryFlow flow = begin(WANTED);
        finish(flow, code(flow));

        tries.forget().forget(SESSION);

        assertThat(isRevoked(mine)).isTrue();
        assertThat(isRevoked(others)).isTrue();
        assertThat(world.stores()
                        .grants()
                        .liveOf(client.id(), world.people().clock().instant(), 10))
                .isEmpty();
        tries.forget().forget(SESSION);
    }

    @Test
    void tokenOfOtherScopesIsNeitherShownNorSentAndEndsWhenItIsReplaced_L26() {
        TryFlow flow = begin(WANTED);
        finish(flow, code(flow));
        HeldToken first =
                tries.showToken().show(world.ann, SESSION, customer, WANTED).orElseThrow();
        Set<String> payees = Set.of("payees", "/api");

        assertThat(tries.showToken().show(world.ann, SESSION, customer, payees)).isEmpty();
        assertThat(tries.getToken().get(world.ann, SESSION, customer, payees)).isEqualTo(new LogInNeeded(null));
        assertThat(tries.showToken().show(world.ann, SESSION, customer, Set.of()))
                .contains(first);
        TryFlow wider = begin(payees);
        finish(wider, code(wider));

        assertThat(isRevoked(first)).isTrue();
        assertThat(tries.getToken().get(world.ann, SESSION, customer, payees)).isInstanceOf(Ready.class);
        assertThat(tries.getToken().get(world.ann, SESSION, customer, WANTED)).isInstanceOf(Ready.class);
        replace(client.secrets(), Scopes.parse("payees"), client.rateLimit(), false);
        assertThat(tries.getToken().get(world.ann, SESSION, customer, Set.of("cards")))
                .isInstanceOf(Ready.class);
    }

    @Test
    void tokensForWhichThereIsNoRoomAreToBeEnded_L28() {
        HeldToken ours = ((Ready) tries.getToken().get(world.ann, SESSION, own, WANTED)).token();
        var stores = world.stores();
        TryMemory memory = new TryMemory(
                stores.shelfItems(),
                stores.transactions(),
                new CountingSecrets(),
                world.people().clock());
        for (int i = 0; i < 40; i++) {
            assertThat(memory.hold("room", new TryParty(client.id(), Market.SG, "someone" + i), ours))
                    .isEmpty();
        }
        assertThat(memory.hold("room", customer, ours)).containsExactly(new TryMemory.Dropped(client.id(), ours));
        assertThat(memory.held("room", new TryParty(client.id(), Market.SG, "someone0")))
                .isNull();
        assertThat(memory.held("room", customer)).isEqualTo(ours);
    }
}
