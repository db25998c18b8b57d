package dev.sandbank.http.oauth;

import static dev.sandbank.http.ErrorAssertions.assertOAuthError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.customer.persona.AddPersona;
import dev.sandbank.application.customer.persona.NewPersona;
import dev.sandbank.application.encryption.E2eSessions;
import dev.sandbank.application.encryption.TestE2eKeys;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens for an encrypted password, and the key it is encrypted to, as old programs use them. */
class PasswordGrantTest {

    private static final String PATH = "/password/oauth2/token/bh/gcb";
    private static final String CONSTANT = "5b1e".repeat(128);

    /** Each test has its own server, because wrong passwords are counted. */
    @AutoClose
    private final TestServer server = new TestServer();

    private Registered app;

    @BeforeEach
    void start() {
        app = server.clients().register(Profile.COMPATIBLE, 0);
    }

    @Test
    void keyComesInHexWithASession() {
        HttpResponse<String> key = key("/security/e2eKey");
        JsonNode body = Http.json(key);
        assertThat(body.get("modulus").asText()).matches("[0-9a-f]{512}");
        assertThat(body.get("exponent").asText()).isEqualTo("10001");
        assertThat(body).hasSize(2);
        assertThat(Http.header(key, "bizToken")).hasSize(88).isBase64();
        assertThat(Http.header(key, "eventid")).matches("[0-9a-f]{32}");
    }

    @Test
    void keyForCodesComesInDecimalDigitsWithAnEventAlone() {
        HttpResponse<String> key = key("/v1/security/e2eKey");
        JsonNode body = Http.json(key);
        assertThat(body.get("modulus").asText()).matches("[0-9]{617}");
        assertThat(body.get("exponent").asText()).isEqualTo("65537");
        assertThat(Http.header(key, "eventid")).matches("[0-9a-f]{32}");
        assertThat(key.headers().firstValue("bizToken")).isEmpty();
    }

    @Test
    void encryptedPasswordGivesTokensThatOpenTheBankAndAreRefreshed() {
        JsonNode tokens = Http.json(token(encrypted("P@ssUser1$")));
        assertThat(tokens.get("token_type").asText()).isEqualTo("Bearer");
        assertThat(tokens.get("expires_in").asInt()).isEqualTo(1800);
        assertThat(tokens.get("scope").asText()).isEqualTo("/api");
        assertThat(tokens.get("refresh_token_expires_in").asInt()).isEqualTo(2_592_000);

        JsonNode accounts = Http.json(get("/v1/accounts", tokens));
        assertThat(accounts.findValuesAsText("accountId"))
                .contains("63345745333946686651706662332f634a375573535370634d706a6574315a2b534565795270615a3533513d");
        assertThat(get("/v1/cards?cardFunction=ALL", tokens).statusCode()).isEqualTo(200);

        JsonNode next = Http.json(
                server.tokens().refresh(app, tokens.get("refresh_token").asText()));
        assertThat(get("/v1/customers/profiles", next).statusCode()).isEqualTo(200);
    }

    @Test
    void replayedConstantStandsForThePasswordOfAKnownUser() {
        assertThat(token(Map.of("username", "SandBoxUser1", "password", CONSTANT))
                        .statusCode())
                .isEqualTo(200);
        assertRefused(token(Map.of("username", "Nobody", "password", CONSTANT)));
        assertRefused(token(Map.of("username", "x".repeat(65), "password", CONSTANT)));
    }

    /** Nobody recorded anything with a password that was chosen here. */
    @Test
    void addedCustomersHaveToBeNamedWithTheirOwnPassword() {
        AddPersona.Added added = AdminUseCases.over(server.stores(), server.ports(), TestPorts.ACTOR)
                .personas()
                .add()
                .add(new NewPersona(SpaceId.DEFAULT, Market.BH, "SandboxUser3", "Ada Tan", "ada", null));

        assertRefused(token(Map.of("username", "ada", "password", CONSTANT)));
        assertRefused(token(with(Map.of("username", "ada", "password", CONSTANT), "AAAA")));
        Map<String, String> own = new HashMap<>(encrypted(added.password()));
        own.put("username", "ada");
        assertThat(token(own).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pass", "P@ssUser1$", "5b1e", "zz"})
    void textThatIsNoCiphertextIsRefused(String password) {
        assertRefused(token(Map.of("username", "SandboxUser1", "password", password)));
    }

    @Test
    void rightlyEncryptedWrongPasswordIsRefusedThoughAConstantWouldPass() {
        assertRefused(token(encrypted("P@ssUser2$")));
    }

    /** Wire fact: programs replay one pair for days. */
    @Test
    void pairOfCiphertextAndSessionMayBeReplayedForDays() {
        Map<String, String> own = encrypted("P@ssUser1$");
        Map<String, String> anothers = new HashMap<>(own);
        anothers.put("bizToken", Http.header(key("/security/e2eKey"), "bizToken"));
        server.clock().advance(E2eSessions.LIFETIME.multipliedBy(100));
        for (Map<String, String> form : List.of(own, anothers, with(own, "AAAA"))) {
            assertThat(token(form).statusCode()).isEqualTo(200);
        }
        assertRefused(token(encrypted("P@ssUser2$")));
    }

    @Test
    void constantGoesWithAnySessionButNotWithNone() {
        String rivals = Http.header(key("/security/e2eKey", server.clients().register()), "bizToken");
        String american = Http.header(
                get("/security/e2eKey", Http.json(server.tokens().in(Market.US).clientCredentials(app))), "bizToken");
        Map<String, String> form = Map.of("username", "SandboxUser1", "password", CONSTANT);
        for (String bizToken : List.of("AAAA", "%%%", rivals, american)) {
            assertThat(token(with(form, bizToken)).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> without = token(with(form, ""));
        assertRefused(without);
        assertThat(Http.header(without, "Sandbank-Hint")).startsWith("bizToken is missing");
        assertRefused(token(with(Map.of("username", "SandboxUser1", "password", "pass"), "AAAA")));
    }

    @Test
    void fifthWrongPasswordLocksTheUserAtThisDoorToo() {
        for (int i = 0; i < 5; i++) {
            assertRefused(token(Map.of("username", "SandboxUser5", "password", "pass")));
        }
        HttpResponse<String> locked = token(Map.of("username", "SandboxUser5", "password", CONSTANT));
        assertRefused(locked);
        assertThat(Http.header(locked, "Sandbank-Hint")).contains("This user ID is locked; wait until 2026-");
    }

    @Test
    void scopesAreCheckedAndOtherGrantTypesRefused() {
        assertOAuthError(
                token(Map.of("username", "SandboxUser1", "password", CONSTANT, "scope", "/apis")),
                400,
                "invalid_scope");
        assertOAuthError(
                token(Map.of("grant_type", "client_credentials", "username", "x", "password", "y")),
                400,
                "unsupported_grant_type");
        assertOAuthError(token(Map.of("username", "SandboxUser1")), 400, "invalid_request");
    }

    @Test
    void case28StrictAndUnapprovedApplicationsGetNone() {
        Registered strict = server.clients().register(Profile.STRICT, 0);
        assertOAuthError(
                token(strict, Map.of("username", "SandboxUser1", "password", CONSTANT)), 400, "unsupported_grant_type");
        server.clients().allow(app, Set.of(GrantKind.CLIENT_CREDENTIALS));
        assertOAuthError(token(Map.of("username", "SandboxUser1", "password", CONSTANT)), 400, "unauthorized_client");
    }

    @Test
    void wrongMethodIsAnsweredAsAFaultOfTheServer() {
        HttpResponse<String> response = server.http().get(PATH);
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(Http.header(response, "Content-Type")).isEqualTo("text/plain");
        assertThat(response.body())
                .isEqualTo("{\"type\":\"fatal\",\"code\":\"serverUnavailable\","
                        + "\"details\":\"The request failed due to an internal error\"}");
    }

    private static void assertRefused(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body())
                .isEqualTo("{\"type\":\"invalid\",\"code\":\"401\","
                        + "\"details\":\"Authorization credentials are missing or invalid\"}");
        assertThat(Http.header(response, "WWW-Authenticate")).isEqualTo("default");
    }

    /** The form of a correct program, with the session of its key. */
    private Map<String, String> encrypted(String password) {
        HttpResponse<String> key = key("/security/e2eKey");
        JsonNode numbers = Http.json(key);
        String ciphertext = TestE2eKeys.encrypt(
                new BigInteger(numbers.get("modulus").asText(), 16),
                new BigInteger(numbers.get("exponent").asText(), 16),
                Http.header(key, "eventid") + ",b" + password);
        return Map.of("username", "SandboxUser1", "password", ciphertext, "bizToken", Http.header(key, "bizToken"));
    }

    private static Map<String, String> with(Map<String, String> form, String bizToken) {
        Map<String, String> with = new HashMap<>(form);
        with.put("bizToken", bizToken);
        return with;
    }

    private HttpResponse<String> token(Map<String, String> fields) {
        return token(app, fields);
    }

    private HttpResponse<String> token(Registered application, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(Map.of("grant_type", "password", "scope", "/api"));
        form.putAll(fields);
        String given = form.remove("bizToken");
        String bizToken = given == null ? Http.header(key("/security/e2eKey", application), "bizToken") : given;
        return server.http().postForm(PATH, form, "Authorization", application.basic(), "bizToken", bizToken);
    }

    private HttpResponse<String> key(String path) {
        return key(path, app);
    }

    private HttpResponse<String> key(String path, Registered application) {
        HttpResponse<String> token = server.http()
                .postForm(
                        "/clientCredentials/oauth2/token/bh/gcb",
                        Map.of("grant_type", "client_credentials", "scope", "/api"),
                        "Authorization",
                        application.basic());
        return get(path, Http.json(token));
    }

    private HttpResponse<String> get(String path, JsonNode tokens) {
        return server.http()
                .get(
                        path,
                        "Authorization",
                        "Bearer " + tokens.path("access_token").asText());
    }
}
