package dev.sandbank.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.http.TestClients.Registered;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The causes people ask about most: each is answered 401, 403 or 429 with a hint of its own. */
class FaqHintsTest {

    private static final String PROFILES = "/v1/customers/profiles";

    @AutoClose
    private final TestServer server = new TestServer();

    private Registered app;

    @BeforeEach
    void start() {
        app = server.clients().register();
    }

    @Test
    void idAndSecretDoNotMatch() {
        assertHint(
                server.tokens().clientCredentials(new Registered(app.id(), app.secret() + "x")),
                401,
                "The client id and secret do not match; check both, or rotate the secret of the application.");
    }

    @Test
    void brokenBase64() {
        assertHint(
                token("Basic " + app.id() + ":" + app.secret()),
                401,
                "The value after Basic is not base64; encode client_id:client_secret without line breaks.");
    }

    @Test
    void basicMissing() {
        assertHint(
                token(app.basic().substring("Basic ".length())),
                401,
                "The Authorization value lacks the Basic prefix;"
                        + " send Authorization: Basic base64(client_id:client_secret).");
    }

    @Test
    void tokenExpired() {
        JsonNode tokens = server.codeFlow().tokens(app);
        Instant expiry = server.clock().instant().plus(Lifetimes.DEFAULT.accessToken());
        server.clock().set(expiry);
        assertHint(
                get(PROFILES, tokens),
                401,
                "The access token expired at " + expiry + "; refresh it or ask for a new one.");
    }

    @Test
    void tokenRevoked() {
        JsonNode tokens = server.codeFlow().tokens(app);
        server.tokens().revoke(app, tokens.get("access_token").asText());
        assertHint(get(PROFILES, tokens), 401, "The access token was revoked; ask for a new one.");
    }

    @Test
    void tokenNeverIssuedHere() {
        assertHint(
                server.http().get(PROFILES, "Authorization", "Bearer AAIkYWJj"),
                401,
                "This access token was never issued here, or long ago; ask for a new one.");
    }

    @Test
    void wrongMarket() {
        Registered strict = server.clients().register(Profile.STRICT, 0);
        String bearer =
                "Bearer " + server.codeFlow().tokens(strict).get("access_token").asText();
        assertHint(
                server.http().get(PROFILES, "Authorization", bearer, "client_id", strict.id(), "countryCode", "HK"),
                401,
                "The token is for market sg, the countryCode header names another;"
                        + " leave the header out, or use a token of that market.");
    }

    @Test
    void wrongGrantKind() {
        assertHint(
                get(PROFILES, Http.json(server.tokens().clientCredentials(app))),
                403,
                "This needs a customer's token (authorization_code),"
                        + " and what was sent is the application's own token (client_credentials); get a token of that kind.");
    }

    @Test
    void rateLimit() {
        Registered limited = server.clients().register(Profile.COMPATIBLE, 1);
        server.tokens().clientCredentials(limited);
        assertHint(server.tokens().clientCredentials(limited), 429, "Limit 1 per minute is reached; wait 60 s.");
    }

    @Test
    void noHintTellsWhetherTheSecretWasClose() {
        String guessed = app.secret().substring(0, app.secret().length() - 1);
        HttpResponse<String> close = server.tokens().clientCredentials(new Registered(app.id(), guessed));
        HttpResponse<String> far = server.tokens().clientCredentials(new Registered(app.id(), "far-off"));
        assertThat(hint(close)).isEqualTo(hint(far)).doesNotContain(guessed);
    }

    private void assertHint(HttpResponse<String> response, int status, String sentence) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(hint(response)).isEqualTo(sentence).doesNotContain(app.secret());
    }

    private HttpResponse<String> token(String authorization) {
        return server.http()
                .postForm(
                        "/clientCredentials/oauth2/token/sg/gcb",
                        TokenCalls.form("grant_type", "client_credentials", "scope", "/api"),
                        "Authorization",
                        authorization);
    }

    private HttpResponse<String> get(String path, JsonNode tokens) {
        return server.http()
                .get(
                        path,
                        "Authorization",
                        "Bearer " + tokens.get("access_token").asText());
    }

    private static String hint(HttpResponse<String> response) {
        return Http.header(response, "Sandbank-Hint");
    }
}
