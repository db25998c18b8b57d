package dev.sandbank.http.corridor;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static dev.sandbank.http.ErrorAssertions.assertHinted;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bearer tokens of bank calls that are absent, unreadable, ended or in the wrong place. */
class BearerCasesTest {

    private static final String PROFILES = "/v1/customers/profiles";
    private static final String CANNOT_BE_VERIFIED =
            "Bearer error=\"invalid_token\",error_description=\"access_token cannot be verified\"";
    private static final String RECORDED_INVALID = "{\"type\":\"unAuthorized\",\"code\":\"401\","
            + "\"details\":\"Authorization credentials are missing or invalid\"}";
    private static final String RECORDED_UNREADABLE = "{\"type\":\"error\",\"code\":\"unAuthorized\","
            + "\"details\":\"Authorization credentials are missing or invalid\"}";
    private static final String RECORDED_EMPTY = "{\"type\":\"error\",\"code\":\"unAuthorized\","
            + "\"details\":\"Authorization credential is missing or invalid\"}";

    private static final List<CallLog.Call> LOGGED = new CopyOnWriteArrayList<>();

    @AutoClose
    private static final TestServer server = new TestServer(LOGGED::add);

    @Test
    void case75NoTokenIsChallengedWithoutAnErrorCode() {
        HttpResponse<String> response = server.http().get(PROFILES);
        assertBankError(response, 401, "error", "unAuthorized");
        assertThat(challenge(response)).isEqualTo("Bearer realm=\"sandbank\"");
        assertThat(hint(response)).contains("Authorization header is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"145678", "#(x)", "sbk_at_without_a_scheme"})
    void wireFactNoSchemeIsUnreadable(String authorization) {
        HttpResponse<String> response = server.http().get(PROFILES, "Authorization", authorization);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEqualTo(RECORDED_UNREADABLE);
        assertThat(challenge(response)).isEqualTo("default");
        assertHinted(response);
    }

    @Test
    void wireFactBearerWithNothingAfterComesAsPlainText() {
        HttpResponse<String> response = server.http().get(PROFILES, "Authorization", "Bearer");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEqualTo(RECORDED_EMPTY);
        assertThat(Http.header(response, "Content-Type")).startsWith("text/plain");
        assertThat(challenge(response)).isEqualTo("Bearer");
        assertHinted(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer1 x", "Basic YTpi", "Bearer x y", "Bearer \u00e9"})
    void wireFactGarbageAfterASchemeCannotBeVerified(String authorization) {
        assertInvalidToken(server.http().get(PROFILES, "Authorization", authorization));
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void wireFactClientIdHeaderOfAnotherApplicationCannotBeVerified(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        String token = access(server.codeFlow().tokens(app));
        HttpResponse<String> response = call(token, "somebody-else");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(challenge(response)).isEqualTo(CANNOT_BE_VERIFIED);
        assertThat(hint(response)).contains("client_id header");
        assertThat(call(token, app.id()).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyStrictApplicationsMustSendTheClientIdHeader() {
        Registered compatible = server.clients().register();
        Registered strict = server.clients().register(Profile.STRICT, 0);
        assertThat(server.http()
                        .get(PROFILES, "Authorization", bearer(server.codeFlow().tokens(compatible)))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = server.http()
                .get(PROFILES, "Authorization", bearer(server.codeFlow().tokens(strict)));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(hint(refused)).isEqualTo("The client_id header is missing; send the client id of the application.");
    }

    @Test
    void case76MalformedAndUnknownTokensAreInvalid() {
        Registered app = server.clients().register();
        String token = access(server.codeFlow().tokens(app));
        String otherSecret = token.substring(0, token.length() - 3) + "AAA";
        String otherId = token.substring(0, 20) + "0000" + token.substring(24);
        for (String wrong : List.of("x", token + "x", token.substring(1), otherSecret, otherId)) {
            HttpResponse<String> response = call(wrong, app.id());
            assertInvalidToken(response);
            assertThat(hint(response)).contains("never issued here");
        }
        assertThat(call(token, app.id()).statusCode()).isEqualTo(200);
    }

    @Test
    void case76TokensThatDifferInCaseOnlyAreToldApartOnOneConnection() {
        Registered app = server.clients().register();
        String token = access(server.codeFlow().tokens(app));
        for (int i = 0; i < 3; i++) {
            assertThat(call(token, app.id()).statusCode()).isEqualTo(200);
            assertInvalidToken(call(token.toUpperCase(Locale.ROOT), app.id()));
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case76ExpiredTokenIsInvalidFromTheInstantOfExpiryOn(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        String token = access(server.codeFlow().tokens(app));
        server.clock().advance(Lifetimes.DEFAULT.accessToken().minusMillis(1));
        assertThat(call(token, app.id()).statusCode()).isEqualTo(200);
        server.clock().advance(Lifetimes.DEFAULT.accessToken().dividedBy(1_800_000));
        HttpResponse<String> response = call(token, app.id());
        assertInvalidToken(response);
        assertThat(hint(response))
                .startsWith("The access token expired at " + server.clock().instant() + ";");
    }

    @Test
    void case76RevokedTokenIsInvalid() {
        Registered app = server.clients().register();
        String token = access(server.codeFlow().tokens(app));
        server.tokens().revoke(app, token);
        HttpResponse<String> response = call(token, app.id());
        assertInvalidToken(response);
        assertThat(hint(response)).contains("was revoked");
    }

    @Test
    void case78TokenInTheQueryIsAnInvalidRequestAndNotLogged() {
        Registered app = server.clients().register();
        String token = access(server.codeFlow().tokens(app));
        LOGGED.clear();
        for (String authorization : List.of("Bearer " + token, "Bearer")) {
            HttpResponse<String> response =
                    server.http().get(PROFILES + "?access_token=" + token, "Authorization", authorization);
            assertBankError(response, 400, "invalid", "invalidRequest");
            assertThat(hint(response)).contains("never in the URL");
        }
        assertThat(LOGGED)
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.toString()).doesNotContain(token));
    }

    @Test
    void refusedCallIsLoggedWithItsReasonAndHint() {
        LOGGED.clear();
        HttpResponse<String> response = server.http().get(PROFILES);
        assertThat(LOGGED).singleElement().satisfies(call -> {
            assertThat(call.reason()).isEqualTo("AUTHORIZATION_MISSING");
            assertThat(call.hint()).isEqualTo(hint(response));
        });
    }

    @Test
    void case78TokenInHeaderAndBodyIsAnInvalidRequest() {
        Registered app = server.clients().register();
        String token = access(Http.json(server.tokens().clientCredentials(app)));
        HttpResponse<String> both = server.http()
                .postBody(
                        "/v1/apac/rewards/linkage",
                        "access_token=" + token,
                        "application/x-www-form-urlencoded",
                        "Authorization",
                        "Bearer " + token);
        assertBankError(both, 400, "invalid", "invalidRequest");
        HttpResponse<String> bodyAlone = server.http()
                .postBody("/v1/apac/rewards/linkage", "access_token=" + token, "application/x-www-form-urlencoded");
        assertThat(bodyAlone.statusCode()).isEqualTo(401);
    }

    @Test
    void case80OtherCredentialsAreNoAccessTokens() {
        Registered app = server.clients().register();
        JsonNode tokens = server.codeFlow().tokens(app);
        String none = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJzYW5kYm94dXNlcjEifQ.";
        String symmetric = "eyJhbGciOiJIUzI1NiIsImtpZCI6Ii4uLy4uL2V0Yy9wYXNzd2QifQ.eyJzdWIiOiJ4In0.c2ln";
        String foreignKey = "eyJhbGciOiJSUzI1NiIsImprdSI6Imh0dHA6Ly8xMjcuMC4wLjE6MS9qd2tzIn0.eyJzdWIiOiJ4In0.c2ln";
        String sql = "sbk_at_' or '1'='1";
        for (String wrong : List.of(
                tokens.get("refresh_token").asText(),
                server.codeFlow().code(app),
                app.secret(),
                none,
                symmetric,
                foreignKey,
                sql)) {
            assertInvalidToken(call(wrong, app.id()));
        }
    }

    private static void assertInvalidToken(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(401);
        assertThat(response.body()).isEqualTo(RECORDED_INVALID);
        assertThat(challenge(response)).isEqualTo(CANNOT_BE_VERIFIED);
        assertHinted(response);
    }

    private static HttpResponse<String> call(String token, String clientId) {
        return server.http().get(PROFILES, "Authorization", "Bearer " + token, "client_id", clientId);
    }

    private static String access(JsonNode tokens) {
        return tokens.get("access_token").asText();
    }

    private static String bearer(JsonNode tokens) {
        return "Bearer " + access(tokens);
    }

    private static String challenge(HttpResponse<String> response) {
        return Http.header(response, "WWW-Authenticate");
    }

    private static String hint(HttpResponse<String> response) {
        return Http.header(response, "Sandbank-Hint");
    }
}
