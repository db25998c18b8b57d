package dev.sandbank.http.oauth;

import static dev.sandbank.http.ErrorAssertions.assertHinted;
import static dev.sandbank.http.ErrorAssertions.assertNothingLeaks;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.CodeFlow;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** While the store is full or busy, callers are told to try again later, and no change is stored partly. */
class StoreTroubleCasesTest {

    @AutoClose
    private final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case59NoCodeIsBurnedWithoutTokens(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        String code = server.codeFlow().code(app);
        assertComeBack(broken(() -> redeem(app, code)));
        assertThat(server.stores().accessTokens().all()).isEmpty();
        assertThat(server.stores().refreshTokens().all()).isEmpty();
        assertThat(redeem(app, code).statusCode()).isEqualTo(200);
    }

    @Test
    void case59NoHalfFamilyIsLeftByARefresh() {
        Registered app = server.clients().register();
        JsonNode tokens = server.codeFlow().tokens(app);
        String refreshToken = tokens.get("refresh_token").asText();
        assertComeBack(broken(() -> server.tokens().refresh(app, refreshToken)));
        assertThat(server.stores().refreshTokens().all()).hasSize(1);
        assertThat(server.stores().accessTokens().all()).hasSize(1);
        assertThat(server.opens(app, tokens)).isTrue();
        assertThat(server.tokens().refresh(app, refreshToken).statusCode()).isEqualTo(200);
    }

    @Test
    void case59ReplayThatCouldNotBeStoredIsDetectedNextTime() {
        Registered app = server.clients().register();
        String code = server.codeFlow().code(app);
        JsonNode tokens = Http.json(redeem(app, code));
        assertComeBack(broken(() -> redeem(app, code)));
        assertThat(server.opens(app, tokens)).isTrue();
        assertThat(redeem(app, code).statusCode()).isEqualTo(400);
        assertThat(server.opens(app, tokens)).isFalse();
    }

    @Test
    void case59TwoLeggedIssueAndRevocationLeaveNothingBehind() {
        Registered app = server.clients().register();
        JsonNode tokens = server.codeFlow().tokens(app);
        assertComeBack(broken(() -> server.tokens().clientCredentials(app)));
        assertComeBack(broken(
                () -> server.tokens().revoke(app, tokens.get("refresh_token").asText())));
        assertThat(server.stores().accessTokens().all()).hasSize(1);
        assertThat(server.opens(app, tokens)).isTrue();
    }

    @Test
    void case59PagesAskThePersonToComeBack() {
        Registered app = server.clients().register();
        BankPages pages = new BankPages(server.http());
        HttpResponse<String> logInPage = pages.authorize(BankPages.request(app, "SG"));
        HttpResponse<String> notLoggedIn = broken(() -> pages.logIn(logInPage, "SandboxUser1", "P@ssUser1$"));
        assertPage(notLoggedIn);
        HttpResponse<String> loggedIn = pages.logIn(logInPage, "SandboxUser1", "P@ssUser1$");
        HttpResponse<String> consentPage = pages.get(Http.header(loggedIn, "Location"));
        assertPage(broken(() -> pages.decide(consentPage, "authorize")));
        assertThat(server.stores().grants().all()).isEmpty();
        assertThat(pages.decide(consentPage, "authorize").statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> redeem(Registered app, String code) {
        return server.tokens().redeem(app, code, "code_verifier", CodeFlow.VERIFIER);
    }

    private HttpResponse<String> broken(Supplier<HttpResponse<String>> call) {
        server.transactions().breakDown();
        try {
            return call.get();
        } finally {
            server.transactions().repair();
        }
    }

    private static void assertComeBack(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(Integer.parseInt(Http.header(response, "Retry-After"))).isPositive();
        assertThat(Http.header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(response.body()).isEqualTo("{\"error\":\"temporarily_unavailable\"}");
        assertHinted(response);
    }

    private static void assertPage(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(Integer.parseInt(Http.header(response, "Retry-After"))).isPositive();
        assertThat(Http.header(response, "Content-Type")).startsWith("text/html");
        assertThat(Http.header(response, "Set-Cookie")).isEmpty();
        assertNothingLeaks(response);
    }
}
