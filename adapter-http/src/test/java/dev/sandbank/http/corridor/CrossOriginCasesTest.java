package dev.sandbank.http.corridor;

import static dev.sandbank.http.ErrorAssertions.assertTooMany;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.CodeFlow;
import dev.sandbank.http.Http;
import dev.sandbank.http.RawHttp;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Case 122: programs in a browser that come from another origin. */
class CrossOriginCasesTest {

    private static final String ORIGIN = "https://app.example";
    private static final String PROFILES = "/v1/customers/profiles";
    private static final String REFRESH = "/authCode/oauth2/refresh";
    private static final String ALLOWED = "Access-Control-Allow-Origin";

    @AutoClose
    private static final TestServer server = new TestServer();

    private static Registered program;

    @BeforeAll
    static void start() {
        program = server.clients().registerPublic();
        server.clients().letCall(program, ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/authCode/oauth2/token/sg/gcb",
                REFRESH,
                "/authCode/oauth2/revoke",
                PROFILES,
                "/v1/accounts/some/transactions"
            })
    void case122PreflightNeedsNoTokenAndIsAllowedForRegisteredOriginsAlone(String path) {
        RawHttp.Response allowed = preflight(path, ORIGIN);
        assertThat(allowed.statusCode()).isEqualTo(204);
        assertThat(allowed.text())
                .contains(ALLOWED + ": " + ORIGIN + "\r\n")
                .contains("Access-Control-Allow-Headers: authorization, client_id, uuid\r\n")
                .containsPattern("Access-Control-Allow-Methods: .*POST")
                .contains("Vary: Origin")
                .doesNotContain("Access-Control-Allow-Credentials");

        for (String other : new String[] {"https://evil.example", "https://app.example.evil.example", "null", "*"}) {
            RawHttp.Response refused = preflight(path, other);
            assertThat(refused.statusCode()).as(other).isEqualTo(204);
            assertThat(refused.text()).as(other).doesNotContain("Access-Control-Allow");
        }
    }

    @Test
    void case122HeadersThatCouldBreakAnAnswerAreNotRepeated() {
        RawHttp.Response response = RawHttp.send(
                server.port(),
                "",
                "OPTIONS /gcb/api" + PROFILES + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Origin: " + ORIGIN,
                "Access-Control-Request-Method: GET",
                "Access-Control-Request-Headers: uuid, <script>");
        assertThat(response.text()).contains(ALLOWED).doesNotContain("<script>");
    }

    @Test
    void case122ProgramReadsItsTokensAndItsRefusals() {
        String code = server.codeFlow().code(program);
        HttpResponse<String> tokens = server.http()
                .postForm(
                        "/authCode/oauth2/token/sg/gcb",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                program.id(),
                                "code",
                                code,
                                "redirect_uri",
                                TestClients.REDIRECT_URI,
                                "code_verifier",
                                CodeFlow.VERIFIER),
                        "Origin",
                        ORIGIN);
        assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
        assertReadable(tokens);

        String bearer = "Bearer " + Http.json(tokens).get("access_token").asText();
        HttpResponse<String> profile = server.http().get(PROFILES, "Origin", ORIGIN, "Authorization", bearer);
        assertThat(profile.statusCode()).isEqualTo(200);
        assertReadable(profile);

        HttpResponse<String> elsewhere =
                server.http().get(PROFILES, "Origin", "https://evil.example", "Authorization", bearer);
        assertThat(elsewhere.statusCode()).isEqualTo(200);
        assertThat(Http.header(elsewhere, ALLOWED)).isEmpty();

        HttpResponse<String> unknown = server.http().get(PROFILES, "Origin", ORIGIN, "Authorization", "Bearer x");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertReadable(unknown);
        HttpResponse<String> forbidden =
                server.http().get("/v1/apac/onboarding/products", "Origin", ORIGIN, "Authorization", bearer);
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertReadable(forbidden);
    }

    @Test
    void case122ProgramThatCallsTooOftenReadsThatToo() {
        for (int i = 0; i < 9; i++) {
            refreshAs("nobody-" + ORIGIN.length());
        }
        HttpResponse<String> tooMany = refreshAs("nobody-" + ORIGIN.length());
        assertTooMany(tooMany);
        assertReadable(tooMany);
    }

    @Test
    void case122OriginOfAnotherApplicationMayNotReadWhatAKnownOneIsAnswered() {
        Registered other = server.clients().registerPublic();
        server.clients().letCall(other, "https://other.example");
        HttpResponse<String> response = server.http()
                .postForm(
                        REFRESH,
                        Map.of("grant_type", "refresh_token", "client_id", other.id(), "refresh_token", "x"),
                        "Origin",
                        ORIGIN);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.header(response, ALLOWED)).isEmpty();
    }

    @Test
    void case122PagesAreForNoOtherOrigin() {
        HttpResponse<String> authorize = server.http().get("/authCode/oauth2/authorize?client_id=x", "Origin", ORIGIN);
        assertThat(Http.header(authorize, ALLOWED)).isEmpty();
        HttpResponse<String> grants = server.http().getAtRoot("/customer/grants", "Origin", ORIGIN);
        assertThat(Http.header(grants, ALLOWED)).isEmpty();
    }

    private static HttpResponse<String> refreshAs(String clientId) {
        return server.http()
                .postForm(
                        REFRESH,
                        Map.of(
                                "grant_type",
                                "refresh_token",
                                "client_id",
                                clientId,
                                "client_secret",
                                "wrong",
                                "refresh_token",
                                "x"),
                        "Origin",
                        ORIGIN);
    }

    private static void assertReadable(HttpResponse<String> response) {
        assertThat(Http.header(response, ALLOWED)).isEqualTo(ORIGIN);
        assertThat(Http.header(response, "Vary")).contains("Origin");
        assertThat(Http.header(response, "Access-Control-Expose-Headers"))
                .contains("Sandbank-Hint", "Retry-After", "WWW-Authenticate", "RateLimit-Remaining", "citiuuid")
                .contains("Idempotent-Replayed");
        assertThat(Http.header(response, "Access-Control-Allow-Credentials")).isEmpty();
    }

    private static RawHttp.Response preflight(String path, String origin) {
        return RawHttp.send(
                server.port(),
                "",
                "OPTIONS /gcb/api" + path + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Origin: " + origin,
                "Access-Control-Request-Method: GET",
                "Access-Control-Request-Headers: authorization, client_id, uuid");
    }
}
