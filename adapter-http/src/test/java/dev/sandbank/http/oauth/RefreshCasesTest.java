package dev.sandbank.http.oauth;

import static dev.sandbank.http.ErrorAssertions.assertOAuthError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.http.Http;
import dev.sandbank.http.Parallel;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Refresh tokens: rotation, reuse, scope and end. */
class RefreshCasesTest {

    private static final Duration WINDOW = Duration.ofSeconds(10);

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case50GarbageOthersTokensAndAccessTokensAreInvalidGrants(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        JsonNode own = server.codeFlow().tokens(app);
        JsonNode others = server.codeFlow().tokens(server.clients().register());
        List<String> presented = List.of(
                "garbage",
                refreshToken(own) + "x",
                refreshToken(own).substring(0, 76) + (refreshToken(own).endsWith("A") ? "B" : "A"),
                refreshToken(others),
                own.get("access_token").asText(),
                server.codeFlow().code(app));
        for (String token : presented) {
            assertOAuthError(server.tokens().refresh(app, token), 400, "invalid_grant");
        }
        assertOAuthError(server.tokens().refresh(app, "x", "refresh_token", ""), 400, "invalid_request");
        assertThat(server.tokens().refresh(app, refreshToken(own)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case51AskingForMoreScopeIsInvalidAndUsesNothingUp(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        String token = refreshToken(
                server.codeFlow().asking("customers_profiles payees").tokens(app));
        assertOAuthError(
                server.tokens().refresh(app, token, "scope", "customers_profiles cards"), 400, "invalid_scope");
        assertThat(server.tokens().refresh(app, token).statusCode()).isEqualTo(200);
    }

    @Test
    void case51FewerScopesStayFewer() {
        Registered app = server.clients().register();
        JsonNode first =
                server.codeFlow().asking("customers_profiles payees cards").tokens(app);
        JsonNode fewer = Http.json(server.tokens().refresh(app, refreshToken(first), "scope", "payees"));
        assertThat(fewer.get("scope").asText()).isEqualTo("payees");
        assertThat(Http.json(server.tokens().refresh(app, refreshToken(fewer)))
                        .get("scope")
                        .asText())
                .isEqualTo("payees");
        assertOAuthError(server.tokens().refresh(app, refreshToken(fewer), "scope", "cards"), 400, "invalid_scope");
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case52RotatedTokenReusedAfterTheWindowEndsTheFamily(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        JsonNode first = server.codeFlow().tokens(app);
        JsonNode second = Http.json(server.tokens().refresh(app, refreshToken(first)));
        server.clock().advance(WINDOW);
        HttpResponse<String> reused = server.tokens().refresh(app, refreshToken(first));
        assertOAuthError(reused, 400, "invalid_grant");
        assertThat(Http.header(reused, "Sandbank-Hint")).contains("family has been revoked");
        assertThat(server.opens(app, first)).isFalse();
        assertThat(server.opens(app, second)).isFalse();
        assertOAuthError(server.tokens().refresh(app, refreshToken(second)), 400, "invalid_grant");
    }

    @Test
    void case52ReuseIsNoticedWhateverScopeTheThiefAsksFor() {
        Registered app = server.clients().register();
        JsonNode first = server.codeFlow().tokens(app);
        JsonNode second = Http.json(server.tokens().refresh(app, refreshToken(first)));
        server.clock().advance(WINDOW);
        assertOAuthError(server.tokens().refresh(app, refreshToken(first), "scope", "cards"), 400, "invalid_grant");
        assertOAuthError(server.tokens().refresh(app, refreshToken(second)), 400, "invalid_grant");
    }

    @Test
    void case52OtherFamiliesOfTheSameCustomerLiveOn() {
        Registered app = server.clients().register();
        JsonNode ended = server.codeFlow().tokens(app);
        JsonNode untouched = server.codeFlow().tokens(app);
        server.tokens().refresh(app, refreshToken(ended));
        server.clock().advance(WINDOW);
        server.tokens().refresh(app, refreshToken(ended));
        assertThat(server.opens(app, ended)).isFalse();
        assertThat(server.opens(app, untouched)).isTrue();
        assertThat(server.tokens().refresh(app, refreshToken(untouched)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void case53RepeatInsideTheWindowGetsTheSameSuccessor() {
        Registered app = server.clients().register();
        String token = refreshToken(server.codeFlow().tokens(app));
        JsonNode first = Http.json(server.tokens().refresh(app, token));
        server.clock().advance(WINDOW.minusMillis(1));
        JsonNode repeated = Http.json(server.tokens().refresh(app, token));
        assertThat(refreshToken(repeated)).isEqualTo(refreshToken(first));
        assertThat(repeated.get("access_token")).isEqualTo(first.get("access_token"));
        assertThat(repeated.get("expires_in").asInt()).isLessThan(1800);
    }

    @Test
    void case53OneSuccessorForManyParallelRefreshes() {
        Registered app = server.clients().register();
        String token = refreshToken(server.codeFlow().tokens(app));
        List<HttpResponse<String>> responses =
                Parallel.calls(20, () -> server.tokens().refresh(app, token));
        assertThat(responses)
                .allSatisfy(response -> assertThat(response.statusCode()).isEqualTo(200));
        assertThat(responses.stream()
                        .map(Http::json)
                        .map(RefreshCasesTest::refreshToken)
                        .distinct())
                .hasSize(1);
        assertThat(server.stores().refreshTokens().all())
                .filteredOn(stored -> stored.grant().client().value().equals(app.id()))
                .hasSize(2);
        assertThat(server.stores().accessTokens().all())
                .filteredOn(stored -> stored.client().value().equals(app.id()))
                .hasSize(2);
        JsonNode successor = Http.json(responses.get(0));
        assertThat(server.opens(app, successor)).isTrue();
        assertThat(server.tokens().refresh(app, refreshToken(successor)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case54RotationDoesNotOutliveTheFamily(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        JsonNode first = server.codeFlow().tokens(app);
        server.clock().advance(Duration.ofDays(29));
        JsonNode second = Http.json(server.tokens().refresh(app, refreshToken(first)));
        assertThat(second.get("refresh_token_expires_in").asInt()).isEqualTo(86_400);
        server.clock().advance(Duration.ofDays(1));
        HttpResponse<String> late = server.tokens().refresh(app, refreshToken(second));
        assertOAuthError(late, 400, "invalid_grant");
        assertThat(Http.header(late, "Sandbank-Hint")).contains("expired");
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case55RefreshAfterTheCustomerTookTheConsentBack(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        JsonNode tokens = server.codeFlow().tokens(app);
        server.codeFlow().takeBackConsent(app);
        HttpResponse<String> refused = server.tokens().refresh(app, refreshToken(tokens));
        assertOAuthError(refused, 400, "invalid_grant");
        assertThat(Http.header(refused, "Sandbank-Hint")).contains("consent");
        assertThat(server.opens(app, tokens)).isFalse();
    }

    @Test
    void case55RefreshAfterTheApplicationWasDeleted() {
        Registered app = server.clients().register();
        JsonNode tokens = server.codeFlow().tokens(app);
        server.stores().clients().remove(new ClientId(app.id()));
        assertOAuthError(server.tokens().refresh(app, refreshToken(tokens)), 401, "invalid_client");
        assertThat(server.opens(app, tokens)).isFalse();
    }

    @Test
    void case55RefreshAfterTheSecretWasRotatedOut() {
        Registered app = server.clients().register();
        JsonNode tokens = server.codeFlow().tokens(app);
        server.clients()
                .change(
                        app,
                        client -> client.withSecrets(client.secrets()
                                .rotate(
                                        SecretHash.of("a-new-secret-for-it"),
                                        server.clock().instant(),
                                        Duration.ZERO)));
        assertOAuthError(server.tokens().refresh(app, refreshToken(tokens)), 401, "invalid_client");
        Registered renewed = new Registered(app.id(), "a-new-secret-for-it");
        assertThat(server.tokens().refresh(renewed, refreshToken(tokens)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void case55RefreshOfASuspendedApplication() {
        Registered app = server.clients().register();
        JsonNode tokens = server.codeFlow().tokens(app);
        server.clients().suspend(app);
        assertOAuthError(server.tokens().refresh(app, refreshToken(tokens)), 401, "invalid_client");
        assertThat(server.opens(app, tokens)).isFalse();
    }

    private static String refreshToken(JsonNode tokens) {
        return tokens.path("refresh_token").asText();
    }
}
