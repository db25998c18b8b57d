package dev.sandbank.http.oauth;

import static dev.sandbank.http.ErrorAssertions.assertOAuthError;
import static dev.sandbank.http.TokenCalls.form;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.space.CallLog;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.CodeFlow;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a request to the token, refresh and revocation endpoints must be made. */
class TokenRequestCasesTest {

    private static final String TWO_LEGGED = "/clientCredentials/oauth2/token/sg/gcb";
    private static final String CODE = "/authCode/oauth2/token/sg/gcb";
    private static final String REFRESH = "/authCode/oauth2/refresh";
    private static final String REVOKE = "/authCode/oauth2/revoke";

    private static final List<CallLog.Call> LOGGED = new CopyOnWriteArrayList<>();

    @AutoClose
    private static final TestServer server = new TestServer(LOGGED::add);

    @ParameterizedTest
    @ValueSource(strings = {TWO_LEGGED, CODE, REFRESH, REVOKE})
    void case26AnyVerbButPostIsNotAllowed(String endpoint) {
        for (String verb : List.of("GET", "PUT", "DELETE", "PATCH")) {
            HttpResponse<String> response = server.http().method(verb, endpoint, "");
            assertOAuthError(response, 405, "invalid_request");
            assertThat(Http.header(response, "Allow")).isEqualTo("POST");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {TWO_LEGGED, CODE, REFRESH, REVOKE})
    void case27JsonBodyIsAnInvalidRequest(String endpoint) {
        Registered app = server.clients().register();
        String json = "{\"grant_type\":\"client_credentials\",\"scope\":\"/api\"}";
        HttpResponse<String> response =
                server.http().postBody(endpoint, json, "application/json", "Authorization", app.basic());
        assertOAuthError(response, 400, "invalid_request");
        assertThat(Http.header(response, "Sandbank-Hint")).contains("application/x-www-form-urlencoded");
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case28GrantTypeMissingIsAnInvalidRequest(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        for (String endpoint : List.of(TWO_LEGGED, CODE, REFRESH)) {
            assertOAuthError(
                    server.tokens().post(app, endpoint, form("scope", "/api", "refresh_token", "x", "code", "x")),
                    400,
                    "invalid_request");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password", "implicit", "urn:ietf:params:oauth:grant-type:device_code", "CLIENT_CREDENTIALS"})
    void case28UnknownGrantTypeIsUnsupportedOrWhatTheWireFactSays(String grantType) {
        Registered compatible = server.clients().register();
        Registered strict = server.clients().register(Profile.STRICT, 0);
        var sent = form("grant_type", grantType, "username", "u", "password", "p", "scope", "/api");
        assertOAuthError(server.tokens().post(strict, TWO_LEGGED, sent), 400, "unsupported_grant_type");
        assertOAuthError(server.tokens().post(compatible, TWO_LEGGED, sent), 400, "invalid_grant");
        for (Registered app : List.of(compatible, strict)) {
            assertOAuthError(server.tokens().post(app, CODE, sent), 400, "unsupported_grant_type");
            assertOAuthError(server.tokens().post(app, REFRESH, sent), 400, "unsupported_grant_type");
        }
    }

    @Test
    void case6ParameterSentTwiceIsAnInvalidRequest() {
        Registered app = server.clients().register();
        String twice = "grant_type=client_credentials&scope=%2Fapi&scope=%2Fapi";
        HttpResponse<String> response = server.http()
                .postBody(TWO_LEGGED, twice, "application/x-www-form-urlencoded", "Authorization", app.basic());
        assertOAuthError(response, 400, "invalid_request");
        assertThat(Http.header(response, "Sandbank-Hint")).contains("scope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"client_secret", "client_id", "code", "refresh_token", "token", "access_token"})
    void case36SecretsInTheUrlAreRefusedAndNotLogged(String parameter) {
        Registered app = server.clients().register();
        LOGGED.clear();
        for (String endpoint : List.of(TWO_LEGGED, CODE, REFRESH, REVOKE)) {
            HttpResponse<String> response = server.tokens()
                    .post(
                            app,
                            endpoint + "?" + parameter + "=do-not-write-me-down",
                            form("grant_type", "client_credentials", "scope", "/api", "token", "x"));
            assertOAuthError(response, 400, "invalid_request");
        }
        assertThat(LOGGED)
                .hasSize(4)
                .allSatisfy(call -> assertThat(call.toString())
                        .doesNotContain("do-not-write-me-down")
                        .doesNotContain(app.secret()));
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case57EverySuccessIsJsonThatNobodyMayKeep(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        HttpResponse<String> twoLegged = server.tokens().clientCredentials(app);
        HttpResponse<String> redeemed =
                server.tokens().redeem(app, server.codeFlow().code(app), "code_verifier", CodeFlow.VERIFIER);
        String refreshToken = Http.json(redeemed).get("refresh_token").asText();
        HttpResponse<String> refreshed = server.tokens().refresh(app, refreshToken);
        HttpResponse<String> revoked = server.tokens().revoke(app, refreshToken);
        for (HttpResponse<String> response : List.of(twoLegged, redeemed, refreshed, revoked)) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(Http.header(response, "Cache-Control")).isEqualTo("no-store");
            assertThat(Http.header(response, "Pragma")).isEqualTo("no-cache");
            assertThat(Http.header(response, "Content-Type")).startsWith("application/json");
            assertThat(Http.json(response).isObject()).isTrue();
        }
    }

    @Test
    void case57OnlyStrictApplicationsAreToldADescription() {
        Registered compatible = server.clients().register();
        Registered strict = server.clients().register(Profile.STRICT, 0);
        var sent = form("grant_type", "authorization_code", "code", "nonsense");
        assertThat(server.tokens().post(compatible, CODE, sent).body()).isEqualTo("{\"error\":\"invalid_grant\"}");
        assertThat(Http.json(server.tokens().post(strict, CODE, sent))
                        .get("error_description")
                        .asText())
                .isEqualTo("This code was never issued here; send the code that came back, whole and decoded.");
    }
}
