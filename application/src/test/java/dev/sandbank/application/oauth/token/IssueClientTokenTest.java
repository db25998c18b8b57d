package dev.sandbank.application.oauth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.ratelimit.AdmitCall;
import dev.sandbank.application.ratelimit.RateWindows;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Stages;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TokenRefusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IssueClientTokenTest {

    private final SettableClock clock = new SettableClock();
    private final InMemoryStores stores = new InMemoryStores();
    private final IssueClientToken issueClientToken = new IssueClientToken(
            stores.accessTokens(), stores.transactions(), clock, new CountingSecrets(), Lifetimes.DEFAULT);
    private final VerifyAccessToken verifyAccessToken =
            new VerifyAccessToken(stores.accessTokens(), stores.clients(), clock);
    private final Client client = ClientFixture.client("client");

    IssueClientTokenTest() {
        stores.clients().add(client);
    }

    @Test
    void issuedTokenVerifiesUntilTheInstantItExpires() {
        IssuedTokens issued = issue(client, "/api");
        assertThat(issued.refreshToken()).isNull();
        String bearer = issued.accessToken().value();
        assertThat(verifyAccessToken.verify(bearer).token().twoLegged()).isTrue();
        clock.advance(Lifetimes.DEFAULT.accessToken().minusMillis(1));
        assertThat(verifyAccessToken.verify(bearer).client()).isEqualTo(client);
        clock.advance(Duration.ofMillis(1));
        assertThatThrownBy(() -> verifyAccessToken.verify(bearer))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TokenRefusal.ACCESS_TOKEN_EXPIRED));
    }

    @Test
    void publicClientsAndForeignScopesAreRefusedAndNothingIsStored() {
        assertRefused(ClientFixture.publicClient("public"), "/api", ClientRefusal.CLIENT_IS_PUBLIC);
        assertRefused(client, "/apis", AuthorizationRefusal.SCOPE_NOT_ALLOWED);
        assertRefused(client, "cards", AuthorizationRefusal.SCOPE_NOT_ALLOWED);
        assertRefused(client, "", AuthorizationRefusal.SCOPE_NOT_ALLOWED);
        assertThat(stores.accessTokens().liveOf(client.id(), clock.instant(), 10))
                .isEmpty();
    }

    @Test
    void admissionFollowsTheClientsOwnLimit() {
        AdmitCall admitCall = new AdmitCall(RateWindows.inMemory(), clock);
        int limit = client.rateLimit().perMinute();
        for (int i = 0; i < limit; i++) {
            assertThat(Stages.join(admitCall.admit(client)).admitted()).isTrue();
        }
        assertThat(Stages.join(admitCall.admit(client)).admitted()).isEqualTo(limit == 0);
    }

    private IssuedTokens issue(Client asking, String scope) {
        return issueClientToken
                .issue(TokenHolder.without(asking), Market.SG, BusinessCode.GCB, Scopes.parse(scope))
                .toCompletableFuture()
                .join();
    }

    private void assertRefused(Client asking, String scope, Reason reason) {
        assertThatThrownBy(() -> issue(asking, scope))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
