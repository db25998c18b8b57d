package dev.sandbank.http.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.BankPages;
import dev.sandbank.http.CodeFlow;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of the server that applications without a page of their own send their customers back to. */
class CallbackPageTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    private Registered app;
    private BankPages browser;

    @BeforeEach
    void registerAnApplicationThatLandsHere() {
        app = server.clients().register();
        server.clients().redirect(app, callback());
        browser = new BankPages(server.http());
    }

    @Test
    void codeAndStateAreShownWithTheCommandThatExchangesIt() {
        HttpResponse<String> page = land(authorize());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(BankPages.read(page))
                .contains("A code came back", "sbk_ac_", "state 1", "in 2 minutes")
                .contains("curl -u " + app.id() + ":\"$CLIENT_SECRET\"")
                .contains("--data-urlencode redirect_uri=" + callback())
                .contains(base() + "/gcb/api/authCode/oauth2/token/sg/gcb")
                .doesNotContain(app.secret());
    }

    @Test
    void codeIsNotSpentByBeingShownAndIsToldToBeUsedAfterwards() {
        String location = authorize();
        land(location);
        land(location);

        assertThat(exchange(BankPages.parameter(location, "code")).statusCode()).isEqualTo(200);
        assertThat(land(location).body()).contains("This code was used").doesNotContain("curl");
    }

    @Test
    void expiredCodeIsToldToBeSo() {
        String location = authorize();
        server.clock().advance(Duration.ofMinutes(2));

        assertThat(land(location).body()).contains("This code has expired").doesNotContain("curl");
    }

    @Test
    void verifierIsAskedForWhereAChallengeWasSent() {
        Map<String, String> request = request();
        request.put("code_challenge", CodeFlow.challenge());
        request.put("code_challenge_method", "S256");

        assertThat(land(authorize(request)).body()).contains("code_verifier=\"$CODE_VERIFIER\"");
    }

    @Test
    void refusalIsShown() {
        HttpResponse<String> page = land("/callback?error=access_denied&state=x&iss=http%3A%2F%2Fa");

        assertThat(page.body()).contains("No code came back", "access_denied").doesNotContain("curl");
    }

    @Test
    void whoComesWithNothingIsToldWhatThePageIsFor() {
        assertThat(land("/callback").body()).contains("Nothing came back yet", callback());
    }

    @Test
    void case25WhateverComesIsEscapedAndCut() {
        String script = "%3Cscript%3Ealert(1)%3C%2Fscript%3E";
        HttpResponse<String> page = land("/callback?code=" + script + "&state=" + script + "x".repeat(3_000));

        assertThat(page.body())
                .contains("This code is not ours", "&lt;script&gt;alert(1)", "characters in all)")
                .doesNotContain("<script>alert", "x".repeat(301), "curl");
        assertThat(Http.header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(Http.header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(Http.header(page, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void parametersThatMayBeSecretAreNamedAndNotShown() {
        String body = land("/callback?access_token=hidden-value&client_secret=hidden-too")
                .body();

        assertThat(body).contains("access_token", "client_secret").doesNotContain("hidden-");
    }

    private String authorize() {
        return authorize(request());
    }

    private String authorize(Map<String, String> request) {
        HttpResponse<String> loggedIn = browser.logIn(browser.authorize(request), "SandboxUser1", "P@ssUser1$");
        return Http.header(browser.decide(browser.get(Http.header(loggedIn, "Location")), "authorize"), "Location");
    }

    private Map<String, String> request() {
        Map<String, String> request = BankPages.request(app, "SG");
        request.put("redirect_uri", callback());
        return request;
    }

    private HttpResponse<String> land(String location) {
        return browser.get(location.replace(base(), ""));
    }

    private HttpResponse<String> exchange(String code) {
        return server.http()
                .postForm(
                        "/authCode/oauth2/token/sg/gcb",
                        Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", callback()),
                        "Authorization",
                        app.basic());
    }

    private static String base() {
        return "http://127.0.0.1:" + server.port();
    }

    private static String callback() {
        return base() + "/callback";
    }
}
