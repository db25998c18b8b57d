package dev.sandbank.http.oauth;

import static dev.sandbank.http.ErrorAssertions.assertOAuthError;
import static dev.sandbank.http.ErrorAssertions.assertTooMany;
import static dev.sandbank.http.TokenCalls.form;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The authentication of applications. */
class ClientAuthenticationCasesTest {

    private static final String TWO_LEGGED = "/clientCredentials/oauth2/token/sg/gcb";
    private static final List<String> ENDPOINTS =
            List.of(TWO_LEGGED, "/authCode/oauth2/token/sg/gcb", "/authCode/oauth2/refresh", "/authCode/oauth2/revoke");
    private static final Map<String, String> FORM = form("grant_type", "client_credentials", "scope", "/api");

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case30WrongSecretInBasicIsAnInvalidClientAtEveryEndpoint(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        for (String endpoint : ENDPOINTS) {
            assertOAuthError(post(endpoint, FORM, basic(app.id() + ":wrong")), 401, "invalid_client");
        }
    }

    @Test
    void case30NoCredentialsAreAnInvalidClientAtEveryEndpoint() {
        for (String endpoint : ENDPOINTS) {
            HttpResponse<String> response = server.http().postForm(endpoint, FORM);
            assertOAuthError(response, 401, "invalid_client");
            assertThat(hint(response)).contains("missing");
        }
    }

    @Test
    void case30IdWithoutItsSecretIsAnInvalidClient() {
        Registered app = server.clients().register();
        assertOAuthError(post(TWO_LEGGED, FORM, basic(app.id() + ":")), 401, "invalid_client");
        assertOAuthError(inBody(app.id(), ""), 401, "invalid_client");
    }

    @Test
    void case31WrongSecretInTheBodyIsAnInvalidClient() {
        Registered app = server.clients().register();
        assertOAuthError(inBody(app.id(), "wrong"), 401, "invalid_client");
        assertThat(inBody(app.id(), app.secret()).statusCode()).isEqualTo(200);
    }

    @Test
    void case32TwoAuthenticationMethodsAtOnceAreAnInvalidRequest() {
        Registered app = server.clients().register();
        var twice = form(
                "grant_type",
                "client_credentials",
                "scope",
                "/api",
                "client_id",
                app.id(),
                "client_secret",
                app.secret());
        HttpResponse<String> response = post(TWO_LEGGED, twice, app.basic());
        assertOAuthError(response, 400, "invalid_request");
        assertThat(hint(response)).contains("twice").doesNotContain(app.secret());
    }

    @Test
    void case33BasicIdThatDiffersFromTheBodysIsAnInvalidRequest() {
        Registered app = server.clients().register();
        var other = form("grant_type", "client_credentials", "scope", "/api", "client_id", "somebody-else");
        assertOAuthError(post(TWO_LEGGED, other, app.basic()), 400, "invalid_request");
        var same = form("grant_type", "client_credentials", "scope", "/api", "client_id", app.id());
        assertThat(post(TWO_LEGGED, same, app.basic()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colon|se:cr:et-with-colons",
                "plus|se+cr+et-with-plus",
                "percent|se%cr%et-100%",
                "hexlike|se%41cr%2Bet",
                "space|se cr et with spaces",
                "unicode|s\u00e9cr\u00e8t-\u79d8\u5bc6-\ud83d\udd11",
                "app id with space|se/cr?et&all=",
                "app+id%2Bodd|plain-secret-here",
                "b\u00fcro|umlaut-s\u00e4cret"
            })
    void case34OddIdsAndSecretsWorkRawAndFormEncoded(String id, String secret) {
        server.clients().register(id, secret, Profile.STRICT, 0);
        assertThat(post(TWO_LEGGED, FORM, basic(id + ":" + secret)).statusCode())
                .as("as it is")
                .isEqualTo(200);
        assertThat(post(TWO_LEGGED, FORM, basic(encode(id) + ":" + encode(secret)))
                        .statusCode())
                .as("form-encoded (RFC 6749 section 2.3.1)")
                .isEqualTo(200);
        assertThat(inBody(id, secret).statusCode()).as("in the body").isEqualTo(200);
    }

    @Test
    void case34IdWithAColonWorksFormEncoded() {
        server.clients().register("urn:app:1", "the-secret-of-urn", Profile.COMPATIBLE, 0);
        assertThat(post(TWO_LEGGED, FORM, basic(encode("urn:app:1") + ":the-secret-of-urn"))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "a", "====", "not base64 at all", "\u00e9\u00e9"})
    void case35BrokenBase64IsAnInvalidClient(String value) {
        HttpResponse<String> response = post(TWO_LEGGED, FORM, "Basic " + value);
        assertOAuthError(response, 401, "invalid_client");
        assertThat(hint(response)).contains("base64");
    }

    @Test
    void case35NoColonIsAnInvalidClient() {
        HttpResponse<String> response = post(TWO_LEGGED, FORM, basic("no-colon-in-here"));
        assertOAuthError(response, 401, "invalid_client");
        assertThat(hint(response)).contains("colon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "basicx ", "", "Digest "})
    void credentialsWithoutTheBasicPrefixAreAnInvalidClient(String prefix) {
        Registered app = server.clients().register();
        HttpResponse<String> response =
                post(TWO_LEGGED, FORM, prefix + app.basic().substring("Basic ".length()));
        assertOAuthError(response, 401, "invalid_client");
        assertThat(hint(response)).contains("Basic prefix");
    }

    @Test
    void basicInAnyCaseIsTaken() {
        Registered app = server.clients().register();
        for (String scheme : List.of("basic", "BASIC", "bAsIc")) {
            assertThat(post(TWO_LEGGED, FORM, scheme + app.basic().substring("Basic".length()))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void case37UnknownClientAndWrongSecretAreToldApartByNothing() {
        Registered app = server.clients().register();
        HttpResponse<String> wrongSecret = post(TWO_LEGGED, FORM, basic(app.id() + ":wrong"));
        HttpResponse<String> unknown = post(TWO_LEGGED, FORM, basic(UUID.randomUUID() + ":wrong"));
        assertThat(wrongSecret.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(wrongSecret.body()).isEqualTo(unknown.body());
        assertThat(comparable(wrongSecret)).isEqualTo(comparable(unknown));
    }

    @Test
    void case37SuspensionIsToldOnlyToWhoProvesTheSecret() {
        Registered app = server.clients().register();
        server.clients().suspend(app);
        HttpResponse<String> guessed = post(TWO_LEGGED, FORM, basic(app.id() + ":wrong"));
        HttpResponse<String> proved = post(TWO_LEGGED, FORM, app.basic());
        assertOAuthError(guessed, 401, "invalid_client");
        assertOAuthError(proved, 401, "invalid_client");
        assertThat(hint(guessed)).doesNotContain("suspended");
        assertThat(hint(proved)).contains("suspended");
    }

    @Test
    void case56OldSecretWorksInsideItsOverlapAndNotAfter() {
        Registered old = server.clients().register();
        server.clients()
                .change(
                        old,
                        client -> client.withSecrets(client.secrets()
                                .rotate(
                                        SecretHash.of("the-new-secret-of-all"),
                                        server.clock().instant(),
                                        Duration.ofHours(24))));
        Registered renewed = new Registered(old.id(), "the-new-secret-of-all");
        assertThat(server.tokens().clientCredentials(old).statusCode()).isEqualTo(200);
        assertThat(server.tokens().clientCredentials(renewed).statusCode()).isEqualTo(200);
        server.clock().advance(Duration.ofHours(24));
        assertOAuthError(server.tokens().clientCredentials(old), 401, "invalid_client");
        assertThat(server.tokens().clientCredentials(renewed).statusCode()).isEqualTo(200);
    }

    @Test
    void case58TenWrongSecretsInARowMakeOneClientWait() {
        Registered guessed = server.clients().register();
        Registered other = server.clients().register();
        for (int i = 1; i <= 9; i++) {
            assertOAuthError(post(TWO_LEGGED, FORM, basic(guessed.id() + ":guess" + i)), 401, "invalid_client");
        }
        HttpResponse<String> tenth = post(TWO_LEGGED, FORM, basic(guessed.id() + ":guess10"));
        assertTooMany(tenth);
        assertThat(hint(tenth)).contains("wrong secrets");
        assertTooMany(server.tokens().clientCredentials(guessed));
        assertThat(server.tokens().clientCredentials(other).statusCode()).isEqualTo(200);
        server.clock().advance(Duration.ofSeconds(60));
        assertThat(server.tokens().clientCredentials(guessed).statusCode()).isEqualTo(200);
    }

    @Test
    void case58GuessesAreCountedHoweverTheIdIsEncoded() {
        Registered guessed = server.clients().register("guess-me", "never-to-be-guessed", Profile.COMPATIBLE, 0);
        List<String> spellings = List.of("guess-me", "%67uess-me", "g%75ess-me", "gu%65ss-me", "gue%73s-me");
        for (int i = 0; i < 9; i++) {
            post(TWO_LEGGED, FORM, basic(spellings.get(i % 5) + ":guess" + i));
        }
        assertTooMany(post(TWO_LEGGED, FORM, basic("guess-me:guess9")));
        assertTooMany(server.tokens().clientCredentials(guessed));
    }

    @Test
    void case58UnknownIdsAreMadeToWaitAlike() {
        for (int i = 1; i <= 9; i++) {
            assertOAuthError(post(TWO_LEGGED, FORM, basic("nobody-here:guess" + i)), 401, "invalid_client");
        }
        assertTooMany(post(TWO_LEGGED, FORM, basic("nobody-here:guess10")));
    }

    private static HttpResponse<String> post(String path, Map<String, String> form, String authorization) {
        return server.http().postForm(path, form, "Authorization", authorization);
    }

    private static HttpResponse<String> inBody(String id, String secret) {
        return server.http()
                .postForm(
                        TWO_LEGGED,
                        form(
                                "grant_type",
                                "client_credentials",
                                "scope",
                                "/api",
                                "client_id",
                                id,
                                "client_secret",
                                secret));
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String hint(HttpResponse<String> response) {
        return Http.header(response, "Sandbank-Hint");
    }

    /** All headers except those that differ for each request. */
    private static Map<String, List<String>> comparable(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.headers().map());
        List.of("date", "citiuuid", "X-Global-Transaction-ID").forEach(headers::remove);
        return headers;
    }
}
