package dev.sandbank.http.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorizationCodeFlowTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource(Market.class)
    void everyMarketLeadsFromLogInOverConsentToTokens(Market market) {
        Registered app = server.clients().register();
        String code = new BankPages(server.http()).code(app, market.name());
        HttpResponse<String> response = redeem(app, market.code(), code);
        JsonNode tokens = Http.json(response);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(tokens.fieldNames())
                .toIterable()
                .containsExactly(
                        "token_type",
                        "access_token",
                        "expires_in",
                        "consented_on",
                        "scope",
                        "refresh_token",
                        "refresh_token_expires_in");
        assertThat(tokens.get("expires_in").asInt()).isEqualTo(1800);
        assertThat(tokens.get("refresh_token_expires_in").asInt()).isEqualTo(2_592_000);
        assertThat(tokens.get("scope").asText()).isEqualTo("accounts_details_transactions customers_profiles");
    }

    @Test
    void refreshRotatesBothTokensAtEitherEndpoint() {
        Registered app = server.clients().register();
        String code = new BankPages(server.http()).code(app, "SG");
        JsonNode first = Http.json(redeem(app, "sg", code));
        JsonNode second = Http.json(refresh(app, "/authCode/oauth2/refresh", first));
        JsonNode third = Http.json(refresh(app, "/authCode/oauth2/token/sg/gcb", second));
        assertThat(second.get("access_token")).isNotEqualTo(first.get("access_token"));
        assertThat(third.get("refresh_token")).isNotEqualTo(second.get("refresh_token"));
        assertThat(third.get("token_type").asText()).isEqualTo("Bearer");
    }

    @Test
    void stateComesBackByteForByteWithTheIssuer() {
        Registered app = server.clients().register();
        String state = "\"'<b>&=+% \u00e9\u4e16 " + "x".repeat(2000);
        Map<String, String> request = BankPages.request(app, "HK");
        request.put("state", state);
        BankPages pages = new BankPages(server.http());
        HttpResponse<String> loggedIn = pages.logIn(pages.authorize(request), "sandboxUSER1", "P@ssUser1$");
        HttpResponse<String> consented = pages.decide(pages.get(Http.header(loggedIn, "Location")), "authorize");
        String location = Http.header(consented, "Location");
        assertThat(location).startsWith(TestClients.REDIRECT_URI + "?code=sbk_ac_");
        assertThat(BankPages.parameter(location, "state")).isEqualTo(state);
        assertThat(BankPages.parameter(location, "iss")).isEqualTo("http://127.0.0.1:" + server.port());
    }

    @Test
    void cancelSendsAccessDenied() {
        Registered app = server.clients().register();
        BankPages pages = new BankPages(server.http());
        HttpResponse<String> loggedIn =
                pages.logIn(pages.authorize(BankPages.request(app, "AU")), "SandboxUser1", "P@ssUser1$");
        HttpResponse<String> cancelled = pages.decide(pages.get(Http.header(loggedIn, "Location")), "cancel");
        assertThat(cancelled.statusCode()).isEqualTo(303);
        assertThat(BankPages.parameter(Http.header(cancelled, "Location"), "error"))
                .isEqualTo("access_denied");
    }

    private static HttpResponse<String> redeem(Registered app, String market, String code) {
        return server.http()
                .postForm(
                        "/authCode/oauth2/token/" + market + "/gcb",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                code,
                                "redirect_uri",
                                TestClients.REDIRECT_URI),
                        "Authorization",
                        app.basic());
    }

    private static HttpResponse<String> refresh(Registered app, String path, JsonNode tokens) {
        return server.http()
                .postForm(
                        path,
                        Map.of(
                                "grant_type",
                                "refresh_token",
                                "refresh_token",
                                tokens.get("refresh_token").asText()),
                        "Authorization",
                        app.basic());
    }
}
