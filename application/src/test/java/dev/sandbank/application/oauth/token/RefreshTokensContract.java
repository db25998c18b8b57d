package dev.sandbank.application.oauth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.oauth.token.RefreshToken;
import dev.sandbank.domain.oauth.token.TokenArbitraries;
import dev.sandbank.domain.oauth.token.TokenFixture;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link RefreshTokens} must do. */
public abstract class RefreshTokensContract extends StoreContract {

    private static final RefreshToken TOKEN = TokenFixture.refresh(GRANT, "refresh", NOON);

    @Provide
    Arbitrary<RefreshToken> anyToken() {
        return TokenArbitraries.refreshTokens(GRANT);
    }

    @Property(tries = 60)
    void aTokenComesBackAsItWasAdded(@ForAll("anyToken") RefreshToken token) {
        storeGrant();
        stores().refreshTokens().add(token);

        assertThat(stores().refreshTokens().find(token.id())).contains(token);
        stores().clients().remove(CLIENT.id());
    }

    @Example
    void anUnknownTokenIsNotFoundAndNotUsed() {
        assertThat(stores().refreshTokens().find(TOKEN.id())).isEmpty();
        assertThat(stores().refreshTokens().use(TOKEN.id(), NOON)).isFalse();
    }

    @Example
    void aTokenIsUsedOnceAndRemembersWhen() {
        storeGrant();
        stores().refreshTokens().add(TOKEN);

        assertThat(stores().refreshTokens().use(TOKEN.id(), NOON.plusSeconds(3)))
                .isTrue();
        assertThat(stores().refreshTokens().use(TOKEN.id(), NOON.plusSeconds(4)))
                .isFalse();

        assertThat(stores().refreshTokens().find(TOKEN.id())).contains(TOKEN.use(NOON.plusSeconds(3)));
    }

    @Example
    void ofTwoThreadsThatUseOneTokenExactlyOneWins() {
        storeGrant();
        stores().refreshTokens().add(TOKEN);

        assertThat(Race.of(2, () -> stores().refreshTokens().use(TOKEN.id(), NOON)))
                .containsExactlyInAnyOrder(true, false);
    }

    @Example
    void aTokenNeedsItsGrantStored() {
        stores().clients().add(CLIENT);

        assertThatThrownBy(() -> stores().refreshTokens().add(TOKEN)).isInstanceOf(IllegalStateException.class);
        assertThat(stores().refreshTokens().find(TOKEN.id())).isEmpty();
    }
}
