package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A customer uses a real browser with the whole program: log-in, consent, permissions and revocation. */
@InBrowser
class CustomerInBrowserTest {

    private static final String CALLBACK_PATH = "/callback";

    private static Sandbank sandbank;
    private static HttpServer application;
    private static Http http;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        sandbank = Sandbank.start(Settings.forTests(data));
        http = new Http(sandbank.baseUrl());
        application = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        application.createContext(CALLBACK_PATH, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("<title>Shop</title>Back at the shop".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        application.start();
    }

    @AfterAll
    static void stop() {
        application.stop(0);
        sandbank.close();
    }

    @Test
    void customerAuthorizesUsesAndRevokes(Browser browser) {
        Registered app = register();
        logIn(browser, app, "SandboxUser1", "P@ssUser1$");
        assertGood(browser);
        browser.click("[name=account]");
        browser.press("Authorize");
        Map<String, String> answer = answer(browser);
        assertThat(answer).containsEntry("state", "a state").containsKey("code");

        String bearer = "Bearer "
                + token(app, String.valueOf(answer.get("code")))
                        .get("access_token")
                        .asText();
        assertThat(accounts(bearer)).isEqualTo(200);

        browser.open(sandbank.baseUrl() + "/customer/grants");
        assertGood(browser);
        browser.click("summary");
        assertGood(browser);
        browser.leave("button.danger");
        assertThat(browser.text("[role=status]")).contains("can no longer use your accounts");
        assertGood(browser);
        assertThat(accounts(bearer)).isEqualTo(401);
    }

    @Test
    void everythingWorksByKeyboardAloneOnAPhone(Browser browser) {
        Registered app = register();
        browser.width(Browser.PHONE);
        browser.open(authorizeUrl(app));
        assertGood(browser);
        browser.leaveByKeys("[name=userId]", "SandboxUser4", Keys.TAB, "P@ssUser4$", Keys.ENTER);
        browser.keys("[name=account]", Keys.SPACE);
        assertGood(browser);
        browser.leaveByKeys("button[value=authorize]", Keys.ENTER);
        assertThat(answer(browser)).containsKey("code");
    }

    @Test
    void wrongPasswordIsToldAndTheUserIdKept(Browser browser) {
        Registered app = register();
        logIn(browser, app, "SandboxUser2", "wrong");
        assertThat(browser.text("#problems, [role=alert]")).isNotBlank();
        assertThat(browser.value("[name=userId]")).isEqualTo("SandboxUser2");
        assertGood(browser);
    }

    @Test
    void testCustomerFillsTheFormByAButton(Browser browser) {
        browser.open(authorizeUrl(register()));
        browser.leave("button[value=SandboxUser3]");
        browser.await("button[autofocus]");
        assertThat(browser.value("[name=userId]")).isEqualTo("SandboxUser3");
        assertGood(browser);
        browser.leaveByKeys(":focus", Keys.ENTER);
        assertThat(browser.text(".tally")).contains("account");
        assertGood(browser);
    }

    @Test
    void untickedAccountsStaySoAndAreTickedByAButton(Browser browser) {
        logIn(browser, register(), "SandboxUser1", "P@ssUser1$");
        browser.leave("button[value=none]");
        assertThat(browser.count("[name=account]:checked")).isZero();
        browser.leave("button[value=authorize]");
        assertThat(browser.text("[role=alert]")).contains("Choose at least one account");
        assertThat(browser.count("[name=account]:checked")).isZero();
        assertThat(browser.value(":focus", "name")).isEqualTo("account");
        assertGood(browser);
        browser.leave("button[value=all]");
        browser.await("[name=account]:checked");
        browser.leave("button[value=authorize]");
        assertThat(answer(browser)).containsKey("code");
    }

    @Test
    void case119TabThatWaitsGoesOnAfterALogInAndALogOutInAnother(Browser browser) {
        Registered app = register();
        browser.open(authorizeUrl(app));
        String first = browser.openTab();
        browser.newTab();
        logIn(browser, app, "SandboxUser1", "P@ssUser1$");
        String second = browser.openTab();

        browser.switchTo(first);
        browser.type("userId", "SandboxUser1");
        browser.type("password", "P@ssUser1$");
        browser.press("Log in");
        assertThat(browser.text("[role=status]")).contains("in another tab");
        assertGood(browser);

        browser.switchTo(second);
        browser.press("Log in as someone else");
        browser.await("[name=password]");
        browser.closeTab();
        browser.switchTo(first);
        browser.press("Authorize");
        browser.type("userId", "SandboxUser1");
        browser.type("password", "P@ssUser1$");
        browser.press("Log in");
        browser.press("Authorize");
        assertThat(answer(browser)).containsKey("code");
    }

    @Test
    void browserWithoutCookiesIsToldAndCanGoBack(Browser browser) {
        browser.open(authorizeUrl(register()));
        browser.forgetCookies();
        browser.type("userId", "SandboxUser1");
        browser.type("password", "P@ssUser1$");
        browser.press("Log in");
        assertThat(browser.text("[role=status]")).contains("cookie");
        assertGood(browser);
        browser.leave("a.button.plain");
        assertThat(answer(browser)).containsEntry("error", "access_denied");
    }

    @Test
    void homePageLeadsToACodeAndTheCommandThatExchangesIt(Browser browser) {
        TestClients clients = TestClients.of(sandbank.clients());
        Registered shop = clients.register("shop", "a secret of the shop", Profile.COMPATIBLE, 0);
        clients.redirect(shop, sandbank.baseUrl() + "/callback");
        browser.open(sandbank.baseUrl() + "/");
        assertGood(browser);
        browser.leave("a.button[href*='/authorize?']");
        browser.leave("button[value=SandboxUser1]");
        browser.leave("button[autofocus]");
        browser.press("Authorize");
        assertThat(browser.text("h1")).isEqualTo("A code came back");
        assertThat(browser.text("#exchange"))
                .contains("curl -u shop:", sandbank.baseUrl() + "/gcb/api/authCode/oauth2/token/sg/gcb");
        assertGood(browser);
    }

    @Test
    void cancelTellsTheApplicationNoMoreThanThat(Browser browser) {
        Registered app = register();
        logIn(browser, app, "SandboxUser3", "P@ssUser3$");
        browser.await("h2");
        browser.press("Cancel");
        assertThat(answer(browser)).containsEntry("error", "access_denied").doesNotContainKey("code");
    }

    @Test
    void unregisteredAddressIsExplainedAndNeverVisited(Browser browser) {
        Registered app = register();
        browser.open(authorizeUrl(app).replace("callback", "elsewhere"));
        assertThat(browser.text()).contains("return address is not registered");
        assertThat(browser.address()).startsWith(sandbank.baseUrl());
        assertGood(browser);
    }

    private static Registered register() {
        TestClients clients = TestClients.of(sandbank.clients());
        Registered app = clients.register();
        clients.redirect(app, callback());
        return app;
    }

    private static void logIn(Browser browser, Registered app, String userId, String password) {
        browser.open(authorizeUrl(app));
        assertGood(browser);
        browser.type("userId", userId);
        browser.type("password", password);
        browser.press("Log in");
    }

    private static void assertGood(Browser browser) {
        assertThat(browser.accessibilityViolations()).isEmpty();
        assertThat(browser.sidewaysScroll()).isZero();
    }

    private static String authorizeUrl(Registered app) {
        return sandbank.baseUrl() + "/gcb/api/authCode/oauth2/authorize?response_type=code&client_id=" + app.id()
                + "&scope=accounts_details_transactions&countryCode=SG&businessCode=GCB&locale=en_SG&state=a%20state"
                + "&redirect_uri=" + URLEncoder.encode(callback(), StandardCharsets.UTF_8);
    }

    private static String callback() {
        return "http://127.0.0.1:" + application.getAddress().getPort() + CALLBACK_PATH;
    }

    /** The parameters that the application gets when the browser returns to it. */
    private static Map<String, String> answer(Browser browser) {
        assertThat(browser.text()).contains("Back at the shop");
        String query = URI.create(browser.address()).getQuery();
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static JsonNode token(Registered app, String code) {
        return Http.json(http.postForm(
                "/authCode/oauth2/token/sg/gcb",
                Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", callback()),
                "Authorization",
                app.basic()));
    }

    private static int accounts(String bearer) {
        return http.get("/v1/accounts", "Authorization", bearer).statusCode();
    }
}
