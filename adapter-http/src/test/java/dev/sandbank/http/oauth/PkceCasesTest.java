package dev.sandbank.http.oauth;

import static dev.sandbank.http.ErrorAssertions.assertOAuthError;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.CodeFlow;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Proof keys at the token endpoint (RFC 7636). */
class PkceCasesTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case43VerifierMissingIsAnInvalidGrant(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        HttpResponse<String> response =
                server.tokens().redeem(app, server.codeFlow().code(app));
        assertOAuthError(response, 400, "invalid_grant");
        assertThat(hint(response)).contains("code_verifier is missing");
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case44WrongVerifierKillsTheCodeEvenForTheRightOne(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        String code = server.codeFlow().code(app);
        assertOAuthError(redeem(app, code, CodeFlow.VERIFIER + "x"), 400, "invalid_grant");
        HttpResponse<String> right = redeem(app, code, CodeFlow.VERIFIER);
        assertOAuthError(right, 400, "invalid_grant");
        assertThat(hint(right)).contains("presented before");
    }

    @Test
    void case45VerifierWithoutAChallengeIsAnInvalidGrant() {
        Registered app = server.clients().register();
        String code = server.codeFlow().withoutPkce().code(app);
        HttpResponse<String> response = redeem(app, code, CodeFlow.VERIFIER);
        assertOAuthError(response, 400, "invalid_grant");
        assertThat(hint(response)).contains("no code_challenge");
    }

    @Test
    void codeWithoutAChallengeIsRedeemedWithoutAVerifier() {
        Registered app = server.clients().register();
        assertThat(server.codeFlow().withoutPkce().tokens(app).has("access_token"))
                .isTrue();
    }

    static Stream<String> malformed() {
        String unreserved = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
        return Stream.of(
                unreserved.substring(0, 42),
                unreserved.repeat(2).substring(0, 129),
                CodeFlow.VERIFIER + "!",
                CodeFlow.VERIFIER + " ",
                CodeFlow.VERIFIER + "\u00e9");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void case46MalformedVerifierIsAnInvalidGrant(String verifier) {
        Registered app = server.clients().register();
        assertOAuthError(redeem(app, server.codeFlow().code(app), verifier), 400, "invalid_grant");
    }

    @Test
    void publicClientsRedeemWithTheirIdAndVerifierAlone() {
        Registered app = server.clients().registerPublic();
        assertThat(server.codeFlow().tokens(app).has("refresh_token")).isTrue();
    }

    private static HttpResponse<String> redeem(Registered app, String code, String verifier) {
        return server.tokens().redeem(app, code, "code_verifier", verifier);
    }

    private static String hint(HttpResponse<String> response) {
        return Http.header(response, "Sandbank-Hint");
    }
}
