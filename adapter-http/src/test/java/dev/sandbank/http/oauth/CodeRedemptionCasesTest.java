package dev.sandbank.http.oauth;

import static dev.sandbank.http.ErrorAssertions.assertOAuthError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.http.CodeFlow;
import dev.sandbank.http.Http;
import dev.sandbank.http.Parallel;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Redeeming authorization codes. */
class CodeRedemptionCasesTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource(Profile.class)
    void codeIsRedeemedForBothTokens(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        JsonNode body = server.codeFlow().tokens(app);
        assertThat(body.fieldNames())
                .toIterable()
                .containsExactly(
                        "token_type",
                        "access_token",
                        "expires_in",
                        "consented_on",
                        "scope",
                        "refresh_token",
                        "refresh_token_expires_in");
        assertThat(body.get("token_type").asText()).isEqualTo("Bearer");
        assertThat(body.get("expires_in").asInt()).isEqualTo(1800);
        assertThat(body.get("refresh_token_expires_in").asInt()).isEqualTo(2_592_000);
        assertThat(body.get("scope").asText()).isEqualTo(CodeFlow.SCOPE);
        assertThat(body.get("consented_on").asLong())
                .isEqualTo(server.clock().instant().getEpochSecond());
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void codeOfEveryMarketIsRedeemedThere(Market market) {
        Registered app = server.clients().register();
        assertThat(server.codeFlow().of(market, "SandboxUser1").tokens(app).has("access_token"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case38MissingRandomAndExpiredCodes(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        assertOAuthError(redeem(app, "x", "code", ""), 400, "invalid_request");
        assertOAuthError(redeem(app, "random"), 400, "invalid_grant");
        String code = server.codeFlow().code(app);
        assertOAuthError(redeem(app, code.substring(0, code.length() - 2) + "AA"), 400, "invalid_grant");
        server.clock().advance(Lifetimes.DEFAULT.authorizationCode());
        HttpResponse<String> expired = redeem(app, code);
        assertOAuthError(expired, 400, "invalid_grant");
        assertThat(Http.header(expired, "Sandbank-Hint")).contains("expired");
    }

    @Test
    void case38CodeIsGoodUntilItsLastMillisecond() {
        Registered app = server.clients().register();
        String code = server.codeFlow().code(app);
        server.clock().advance(Lifetimes.DEFAULT.authorizationCode().minusMillis(1));
        assertThat(redeem(app, code).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case39CodeUsedTwiceRevokesWhatItIssued(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        String code = server.codeFlow().code(app);
        JsonNode first = Http.json(redeem(app, code));
        String refreshToken = first.get("refresh_token").asText();
        JsonNode renewed = Http.json(server.tokens().refresh(app, refreshToken));
        assertThat(server.opens(app, first)).isTrue();
        assertOAuthError(redeem(app, code), 400, "invalid_grant");
        for (JsonNode tokens : List.of(first, renewed)) {
            assertThat(server.opens(app, tokens)).isFalse();
            assertOAuthError(
                    server.tokens().refresh(app, tokens.get("refresh_token").asText()), 400, "invalid_grant");
        }
    }

    @Test
    void case40OneOfManyParallelRedemptionsIsAnsweredWithTokens() {
        Registered app = server.clients().register();
        String code = server.codeFlow().code(app);
        List<HttpResponse<String>> responses = Parallel.calls(50, () -> redeem(app, code));
        List<HttpResponse<String>> answered = responses.stream()
                .filter(response -> response.statusCode() == 200)
                .toList();
        assertThat(answered).hasSize(1);
        responses.stream()
                .filter(response -> response.statusCode() != 200)
                .forEach(response -> assertOAuthError(response, 400, "invalid_grant"));
        // The other calls were replays, and a replay revokes the tokens of the code.
        assertThat(server.opens(app, Http.json(answered.get(0)))).isFalse();
        assertThat(server.stores().refreshTokens().all())
                .filteredOn(token -> token.grant().client().value().equals(app.id()))
                .hasSize(1);
    }

    @Test
    void case41CodeOfAnotherClientIsAnInvalidGrant() {
        Registered owner = server.clients().register();
        Registered thief = server.clients().register();
        HttpResponse<String> response = redeem(thief, server.codeFlow().code(owner));
        assertOAuthError(response, 400, "invalid_grant");
        assertThat(Http.header(response, "Sandbank-Hint")).contains("another application");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://client.example/callback/",
                "https://client.example/Callback",
                "https://evil.example/callback",
                "https://client.example/callback?a=b"
            })
    void case42RedirectUriThatDiffersOrIsMissingIsAnInvalidGrant(String redirectUri) {
        for (Profile profile : Profile.values()) {
            Registered app = server.clients().register(profile, 0);
            HttpResponse<String> response = redeem(app, server.codeFlow().code(app), "redirect_uri", redirectUri);
            assertOAuthError(response, 400, "invalid_grant");
            assertThat(Http.header(response, "Sandbank-Hint")).contains("redirect_uri");
        }
    }

    @Test
    void case42RedirectUriThatWasNotAskedForNeedNotComeBackButMustBeRight() {
        Registered app = server.clients().register();
        CodeFlow silent = server.codeFlow().withoutRedirectUri();
        assertThat(redeem(app, silent.code(app), "redirect_uri", "").statusCode())
                .isEqualTo(200);
        assertThat(redeem(app, silent.code(app), "redirect_uri", TestClients.REDIRECT_URI)
                        .statusCode())
                .isEqualTo(200);
        assertOAuthError(redeem(app, silent.code(app), "redirect_uri", "https://evil.example/"), 400, "invalid_grant");
    }

    @Test
    void codeOfAnotherMarketIsAnInvalidGrant() {
        Registered app = server.clients().register();
        String code = server.codeFlow().of(Market.BH, "SandboxUser1").code(app);
        HttpResponse<String> response = redeem(app, code);
        assertOAuthError(response, 400, "invalid_grant");
        assertThat(Http.header(response, "Sandbank-Hint")).contains("market");
    }

    @Test
    void refreshTokenIsTakenAtTheCodeEndpointToo() {
        Registered app = server.clients().register();
        String refreshToken = server.codeFlow().tokens(app).get("refresh_token").asText();
        HttpResponse<String> response = redeem(
                app,
                "",
                "code",
                "",
                "redirect_uri",
                "",
                "code_verifier",
                "",
                "grant_type",
                "refresh_token",
                "refresh_token",
                refreshToken);
        assertThat(response.statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> redeem(Registered app, String code, String... more) {
        String[] all = new String[more.length + 2];
        all[0] = "code_verifier";
        all[1] = CodeFlow.VERIFIER;
        System.arraycopy(more, 0, all, 2, more.length);
        return server.tokens().redeem(app, code, all);
    }
}
