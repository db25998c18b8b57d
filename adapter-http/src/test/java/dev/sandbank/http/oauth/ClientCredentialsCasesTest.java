package dev.sandbank.http.oauth;

import static dev.sandbank.http.ErrorAssertions.assertOAuthError;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application may and may not obtain for itself. */
class ClientCredentialsCasesTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case29GrantThatTheClientIsNotAllowedIsUnauthorized(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        String code = server.codeFlow().code(app);
        server.clients().allow(app, Set.of(GrantKind.AUTHORIZATION_CODE));
        assertOAuthError(server.tokens().clientCredentials(app), 400, "unauthorized_client");
        server.clients().allow(app, Set.of(GrantKind.CLIENT_CREDENTIALS));
        assertOAuthError(server.tokens().redeem(app, code), 400, "unauthorized_client");
        assertThat(server.tokens().clientCredentials(app).statusCode()).isEqualTo(200);
    }

    @Test
    void case47PublicClientCannotActForItself() {
        assertOAuthError(
                server.tokens().clientCredentials(server.clients().registerPublic()), 400, "unauthorized_client");
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case48AnswerHasNoRefreshToken(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        assertThat(Http.json(server.tokens().clientCredentials(app)).fieldNames())
                .toIterable()
                .contains("access_token")
                .doesNotContain("refresh_token", "refresh_token_expires_in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts_details_transactions",
                "/api accounts_details_transactions",
                "customers_profiles",
                "cards",
                "/dda/account",
                "/apis",
                "/API",
                "%",
                "/api\taccounts"
            })
    void case49ScopeForCustomersOnlyOrUnknownIsInvalid(String scope) {
        for (Profile profile : Profile.values()) {
            Registered app = server.clients().register(profile, 0);
            assertOAuthError(server.tokens().clientCredentials(app, "scope", scope), 400, "invalid_scope");
        }
    }

    @Test
    void case49ScopeTheApplicationWasNotApprovedForIsInvalid() {
        Registered app = server.clients().register();
        server.clients().approve(app, Scopes.of(List.of(KnownScope.API)));
        assertThat(server.tokens().clientCredentials(app).statusCode()).isEqualTo(200);
        assertOAuthError(server.tokens().clientCredentials(app, "scope", "pay_with_points"), 400, "invalid_scope");
    }
}
