package dev.sandbank.application.oauth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.oauth.client.ManagedClients;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TokenRefusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Listing, ending and removing what clients hold. */
class RevokeTokensTest {

    private final ManagedClients managed = new ManagedClients();
    private final Client demo = managed.registered("Demo").client();

    @Test
    void liveTokensAreListedNewestFirst() {
        OpaqueToken older = managed.twoLegged(demo);
        managed.clock().advance(Duration.ofMinutes(29));
        OpaqueToken newer = managed.twoLegged(demo);

        assertThat(managed.useCases().listTokens().list(demo.id()))
                .extracting(AccessToken::id)
                .containsExactly(newer.id(), older.id());

        managed.clock().advance(Duration.ofMinutes(1));

        assertThat(managed.useCases().listTokens().list(demo.id()))
                .extracting(AccessToken::id)
                .containsExactly(newer.id());
    }

    @Test
    void accessTokenIsEndedAloneAndOnce() {
        Grant grant = managed.grant(demo);
        OpaqueToken one = managed.accessToken(demo, grant);
        OpaqueToken other = managed.accessToken(demo, grant);

        assertThat(managed.useCases().revokeTokenById().revoke(one.id())).isTrue();
        assertThat(managed.useCases().revokeTokenById().revoke(one.id())).isFalse();
        assertThat(managed.useCases().listTokens().list(demo.id()))
                .extracting(AccessToken::id)
                .containsExactly(other.id());
    }

    @Test
    void refreshTokenEndsItsFamily() {
        Grant grant = managed.grant(demo);
        managed.accessToken(demo, grant);
        OpaqueToken refresh = managed.refreshToken(grant);

        assertThat(managed.useCases().revokeTokenById().revoke(refresh.id())).isTrue();
        assertThat(managed.useCases().listTokens().list(demo.id())).isEmpty();
    }

    @Test
    void unknownTokenAndClientAreRefused() {
        OpaqueToken ended = managed.twoLegged(demo);
        managed.useCases().removeClient().remove(demo.id());

        assertRefused(
                TokenRefusal.ACCESS_TOKEN_UNKNOWN,
                () -> managed.useCases().revokeTokenById().revoke(ended.id()));
        assertRefused(
                ClientRefusal.CLIENT_UNKNOWN,
                () -> managed.useCases().revokeTokensOfClient().revoke(demo.id()));
        assertRefused(
                ClientRefusal.CLIENT_UNKNOWN,
                () -> managed.useCases().listTokens().list(demo.id()));
        assertRefused(
                ClientRefusal.CLIENT_UNKNOWN,
                () -> managed.useCases().removeClient().remove(demo.id()));
        assertRefused(
                ClientRefusal.CLIENT_UNKNOWN,
                () -> managed.useCases().findClient().find(new ClientId("nobody")));
    }

    @Test
    void everythingOfOneClientEndsAndNothingOfAnother() {
        Client other = managed.registered("Other").client();
        OpaqueToken others = managed.twoLegged(other);
        Grant grant = managed.grant(demo);
        OpaqueToken refresh = managed.refreshToken(grant);
        for (int i = 0; i < 600; i++) {
            managed.twoLegged(demo);
        }
        managed.clock().advance(Duration.ofMinutes(10));

        assertThat(managed.useCases().revokeTokensOfClient().revoke(demo.id())).isEqualTo(601);

        assertThat(managed.useCases().listTokens().list(demo.id())).isEmpty();
        assertThat(managed.stores().refreshTokens().find(refresh.id()))
                .hasValueSatisfying(
                        token -> assertThat(token.grant().revokedAt()).isNotNull());
        assertThat(managed.useCases().listTokens().list(other.id()))
                .extracting(AccessToken::id)
                .containsExactly(others.id());
        assertThat(managed.useCases().revokeTokensOfClient().revoke(demo.id())).isZero();
    }

    @Test
    void grantIsEndedEvenWhenItsAccessTokensHaveExpired() {
        Grant grant = managed.grant(demo);
        managed.accessToken(demo, grant);
        managed.clock().advance(Duration.ofHours(1));

        managed.useCases().revokeTokensOfClient().revoke(demo.id());

        assertThat(managed.stores().grants().find(grant.id()))
                .hasValueSatisfying(ended -> assertThat(ended.revokedAt()).isNotNull());
    }

    private static void assertRefused(Reason reason, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
