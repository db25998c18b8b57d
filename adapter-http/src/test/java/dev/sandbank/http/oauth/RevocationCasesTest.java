package dev.sandbank.http.oauth;

import static dev.sandbank.http.ErrorAssertions.assertOAuthError;
import static dev.sandbank.http.TokenCalls.form;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Revocation (RFC 7009). */
class RevocationCasesTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case60UnknownAndAlreadyRevokedTokensAreNoError(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        JsonNode tokens = server.codeFlow().tokens(app);
        for (String token :
                new String[] {"nonsense", access(tokens), access(tokens), refresh(tokens), refresh(tokens)}) {
            HttpResponse<String> response = server.tokens().revoke(app, token);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isEqualTo("{}");
        }
    }

    @Test
    void case60TokenIsRequired() {
        assertOAuthError(server.tokens().revoke(server.clients().register(), "x", "token", ""), 400, "invalid_request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refresh_token", "access_token", "no_such_kind", ""})
    void case61HintDoesNotMatter(String hint) {
        Registered app = server.clients().register();
        JsonNode tokens = server.codeFlow().tokens(app);
        assertThat(server.tokens()
                        .revoke(app, access(tokens), "token_type_hint", hint)
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.opens(app, tokens)).isFalse();
        assertThat(server.tokens()
                        .revoke(app, refresh(tokens), "token_type_hint", hint)
                        .statusCode())
                .isEqualTo(200);
        assertOAuthError(server.tokens().refresh(app, refresh(tokens)), 400, "invalid_grant");
    }

    @Test
    void case62WithoutClientAuthenticationNothingIsRevoked() {
        Registered app = server.clients().register();
        JsonNode tokens = server.codeFlow().tokens(app);
        var sent = form("token", access(tokens));
        assertOAuthError(server.http().postForm("/authCode/oauth2/revoke", sent), 401, "invalid_client");
        var named = form("token", access(tokens), "client_id", app.id());
        assertOAuthError(server.http().postForm("/authCode/oauth2/revoke", named), 401, "invalid_client");
        assertThat(server.opens(app, tokens)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case63AnotherClientsTokensAreNotRevoked(Profile profile) {
        Registered owner = server.clients().register();
        Registered stranger = server.clients().register(profile, 0);
        JsonNode tokens = server.codeFlow().tokens(owner);
        assertOAuthError(server.tokens().revoke(stranger, access(tokens)), 400, "unauthorized_client");
        assertOAuthError(server.tokens().revoke(stranger, refresh(tokens)), 400, "unauthorized_client");
        assertThat(server.opens(owner, tokens)).isTrue();
        assertThat(server.tokens().refresh(owner, refresh(tokens)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case64RefreshTokenTakesItsAccessTokensAlong(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        JsonNode first = server.codeFlow().tokens(app);
        JsonNode second = Http.json(server.tokens().refresh(app, refresh(first)));
        assertThat(server.opens(app, first)).isTrue();
        server.tokens().revoke(app, refresh(second));
        assertThat(server.opens(app, first)).isFalse();
        assertThat(server.opens(app, second)).isFalse();
    }

    @Test
    void case64AccessTokenGoesAlone() {
        Registered app = server.clients().register();
        JsonNode tokens = server.codeFlow().tokens(app);
        server.tokens().revoke(app, access(tokens));
        assertThat(server.opens(app, tokens)).isFalse();
        JsonNode renewed = Http.json(server.tokens().refresh(app, refresh(tokens)));
        assertThat(server.opens(app, renewed)).isTrue();
    }

    @Test
    void twoLeggedTokenIsRevoked() {
        Registered app = server.clients().register();
        JsonNode tokens = Http.json(server.tokens().clientCredentials(app));
        server.tokens().revoke(app, access(tokens));
        HttpResponse<String> refused =
                server.http().get("/v1/apac/rewards/x/pointBalance", "Authorization", "Bearer " + access(tokens));
        assertThat(Http.header(refused, "Sandbank-Hint")).contains("revoked");
    }

    private static String access(JsonNode tokens) {
        return tokens.get("access_token").asText();
    }

    private static String refresh(JsonNode tokens) {
        return tokens.get("refresh_token").asText();
    }
}
