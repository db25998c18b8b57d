package dev.sandbank.application.oauth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.TokenArbitraries;
import dev.sandbank.domain.oauth.token.TokenFixture;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link AccessTokens} must do. */
public abstract class AccessTokensContract extends StoreContract {

    private static final AccessToken TOKEN = TokenFixture.twoLegged(CLIENT, "token", NOON);

    @Provide
    Arbitrary<AccessToken> anyToken() {
        return Arbitraries.oneOf(TokenArbitraries.twoLegged(CLIENT.id()), TokenArbitraries.threeLegged(GRANT));
    }

    @Property(tries = 60)
    void aTokenComesBackAsItWasAdded(@ForAll("anyToken") AccessToken token) {
        storeGrant();
        stores().accessTokens().add(token);

        assertThat(stores().accessTokens().find(token.id())).contains(token);
        stores().clients().remove(CLIENT.id());
        assertThat(stores().accessTokens().find(token.id())).isEmpty();
    }

    @Example
    void anUnknownTokenIsNotFoundAndNotRevoked() {
        assertThat(stores().accessTokens().find(TOKEN.id())).isEmpty();
        assertThat(stores().accessTokens().revoke(TOKEN.id(), NOON)).isFalse();
    }

    @Example
    void aTokenThatWasLookedForBeforeItExistedIsFoundAfterwards() {
        stores().clients().add(CLIENT);
        assertThat(stores().accessTokens().find(TOKEN.id())).isEmpty();

        stores().accessTokens().add(TOKEN);

        assertThat(stores().accessTokens().find(TOKEN.id())).contains(TOKEN);
    }

    @Example
    void aTokenIsRevokedOnceAndRemembersWhen() {
        stores().clients().add(CLIENT);
        stores().accessTokens().add(TOKEN);
        assertThat(stores().accessTokens().find(TOKEN.id())).contains(TOKEN);

        assertThat(stores().accessTokens().revoke(TOKEN.id(), NOON.plusSeconds(3)))
                .isTrue();
        assertThat(stores().accessTokens().revoke(TOKEN.id(), NOON.plusSeconds(4)))
                .isFalse();

        AccessToken found = stores().accessTokens().find(TOKEN.id()).orElseThrow();
        assertThat(found.revokedAt()).isEqualTo(NOON.plusSeconds(3));
        assertThat(found.revoked()).isTrue();
    }

    @Example
    void ofTwoThreadsThatRevokeOneTokenExactlyOneEndsIt() {
        stores().clients().add(CLIENT);
        stores().accessTokens().add(TOKEN);

        assertThat(Race.of(2, () -> stores().accessTokens().revoke(TOKEN.id(), NOON)))
                .containsExactlyInAnyOrder(true, false);
    }

    @Example
    void anExpiredTokenHasEndedByItself() {
        stores().clients().add(CLIENT);
        stores().accessTokens().add(TOKEN);

        assertThat(stores().accessTokens().revoke(TOKEN.id(), TOKEN.expiresAt()))
                .isFalse();
        assertThat(stores().accessTokens().find(TOKEN.id())).contains(TOKEN);
    }

    @Example
    void aThreeLeggedTokenNeedsItsGrantStored() {
        stores().clients().add(CLIENT);
        AccessToken orphan = TokenFixture.threeLegged(GRANT, "orphan", NOON);

        assertThatThrownBy(() -> stores().accessTokens().add(orphan)).isInstanceOf(IllegalStateException.class);
        assertThat(stores().accessTokens().find(orphan.id())).isEmpty();
    }

    @Example
    void liveTokensOfAClientAreListedNewestFirstUpToAMaximum() {
        storeGrant();
        Client second = ClientFixture.client("client-2");
        stores().clients().add(second);
        AccessToken oldest = add(TokenFixture.twoLegged(CLIENT, "oldest", NOON));
        AccessToken middle = add(TokenFixture.twoLegged(CLIENT, "middle", NOON.plusSeconds(1)));
        AccessToken newest = add(TokenFixture.twoLegged(CLIENT, "newest", NOON.plusSeconds(2)));
        AccessToken revoked = add(TokenFixture.twoLegged(CLIENT, "revoked", NOON));
        stores().accessTokens().revoke(revoked.id(), NOON);
        add(TokenFixture.twoLegged(CLIENT, "expired", NOON.minusSeconds(3600)));
        add(TokenFixture.twoLegged(second, "of another", NOON));
        add(TokenFixture.threeLegged(GRANT, "of an ended grant", NOON));
        stores().grants().revoke(GRANT.id(), NOON);

        Instant later = NOON.plusSeconds(5);
        assertThat(stores().accessTokens().liveOf(CLIENT.id(), later, 10)).containsExactly(newest, middle, oldest);
        assertThat(stores().accessTokens().liveOf(CLIENT.id(), later, 2)).containsExactly(newest, middle);
    }

    private AccessToken add(AccessToken token) {
        stores().accessTokens().add(token);
        return token;
    }
}
