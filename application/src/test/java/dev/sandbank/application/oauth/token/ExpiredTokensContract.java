package dev.sandbank.application.oauth.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.oauth.code.AuthorizationCode;
import dev.sandbank.domain.oauth.code.CodeFixture;
import dev.sandbank.domain.oauth.consent.GrantFixture;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.RefreshToken;
import dev.sandbank.domain.oauth.token.TokenFixture;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import net.jqwik.api.Example;

/** What every {@link ExpiredTokens} must do. */
public abstract class ExpiredTokensContract extends StoreContract {

    private static final AuthorizationCode CODE = CodeFixture.code(GRANT, "code");
    private static final AccessToken ACCESS = TokenFixture.threeLegged(GRANT, "access", NOON);
    private static final RefreshToken REFRESH = TokenFixture.refresh(GRANT, "refresh", NOON);
    private static final CustomerSession SESSION =
            new CustomerSession("0f".repeat(32), CLIENT.space(), GrantFixture.CUSTOMER, NOON);

    @Example
    void nothingIsForgottenBeforeItExpired() {
        storeAll();

        assertThat(stores().expiredTokens().forget(CLIENT.space(), CODE.expiresAt(), 100))
                .isZero();

        assertThat(stores().codes().find(CODE.id())).contains(CODE);
        assertThat(stores().sessions().find(SESSION.id())).contains(SESSION);
    }

    @Example
    void whatExpiredIsForgottenAndTheRestStays() {
        storeAll();

        assertThat(stores().expiredTokens()
                        .forget(CLIENT.space(), ACCESS.expiresAt().plusMillis(1), 100))
                .isEqualTo(3);

        assertThat(stores().codes().find(CODE.id())).isEmpty();
        assertThat(stores().accessTokens().find(ACCESS.id())).isEmpty();
        assertThat(stores().sessions().find(SESSION.id())).isEmpty();
        assertThat(stores().refreshTokens().find(REFRESH.id())).contains(REFRESH);
    }

    @Example
    void aGrantStaysAsLongAsATokenRefersToIt() {
        storeAll();

        stores().expiredTokens().forget(CLIENT.space(), REFRESH.expiresAt(), 100);
        assertThat(stores().grants().find(GRANT.id())).contains(GRANT);

        assertThat(stores().expiredTokens()
                        .forget(CLIENT.space(), REFRESH.expiresAt().plusMillis(1), 100))
                .isEqualTo(2);
        assertThat(stores().refreshTokens().find(REFRESH.id())).isEmpty();
        assertThat(stores().grants().find(GRANT.id())).isEmpty();
        assertThat(stores().clients().list()).containsExactly(CLIENT);
    }

    @Example
    void noMoreThanTheMaximumOfAKindGoesAtOnce() {
        stores().clients().add(CLIENT);
        for (int i = 0; i < 7; i++) {
            stores().accessTokens().add(TokenFixture.twoLegged(CLIENT, "token " + i, NOON));
        }

        assertThat(stores().expiredTokens().forget(CLIENT.space(), NOON.plus(Duration.ofDays(1)), 5))
                .isEqualTo(5);
        assertThat(stores().expiredTokens().forget(CLIENT.space(), NOON.plus(Duration.ofDays(1)), 5))
                .isEqualTo(2);
        assertThat(stores().expiredTokens().forget(CLIENT.space(), NOON.plus(Duration.ofDays(1)), 5))
                .isZero();
    }

    @Example
    void whatExpiredInOneSpaceLeavesTheOthers() {
        storeAll();

        assertThat(stores().expiredTokens()
                        .forget(new SpaceId("other"), REFRESH.expiresAt().plusMillis(1), 100))
                .isZero();

        assertThat(stores().codes().find(CODE.id())).contains(CODE);
        assertThat(stores().accessTokens().find(ACCESS.id())).contains(ACCESS);
        assertThat(stores().refreshTokens().find(REFRESH.id())).contains(REFRESH);
        assertThat(stores().sessions().find(SESSION.id())).contains(SESSION);
        assertThat(stores().grants().find(GRANT.id())).contains(GRANT);
    }

    private void storeAll() {
        storeGrant();
        stores().codes().add(CODE);
        stores().accessTokens().add(ACCESS);
        stores().refreshTokens().add(REFRESH);
        stores().sessions().add(SESSION);
    }
}
