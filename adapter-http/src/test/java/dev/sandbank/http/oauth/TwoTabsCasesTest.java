package dev.sandbank.http.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.QueryString;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One browser with two tabs: what is done in one never leaves the other at a dead end. */
class TwoTabsCasesTest {

    private static final String OLD = "This form can no longer be used";

    @AutoClose
    private static final TestServer server = new TestServer();

    private Registered app;
    private BankPages browser;

    @BeforeEach
    void openABrowser() {
        app = server.clients().register();
        browser = new BankPages(server.http());
    }

    @Test
    void case119LogInThatWaitsWhileAnotherTabLogsInGoesOnWithTheConsent() {
        HttpResponse<String> waiting = logInPage();
        consentPage("SandboxUser1");

        HttpResponse<String> again = browser.logIn(waiting, "SandboxUser2", "P@ssUser2$");

        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.body()).contains(OLD, "asks for access", "Xin Yi Goh", "SandboxUser1");
        assertAuthorizes(again);
    }

    @Test
    void case119LogInForAnotherMarketStaysALogInWithWhatWasTyped() {
        HttpResponse<String> waiting = browser.authorize(BankPages.request(app, "AU"));
        consentPage("SandboxUser1");

        HttpResponse<String> again = browser.logIn(waiting, "SandboxUser3", "P@ssUser3$");

        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.body()).contains(OLD, "value=\"SandboxUser3\"").doesNotContain("P@ssUser3$");
        HttpResponse<String> loggedIn = browser.logIn(again, "SandboxUser3", "P@ssUser3$");
        assertAuthorizes(browser.get(Http.header(loggedIn, "Location")));
    }

    @Test
    void case119ConsentWhileAnotherTabLogsOutGoesOnWithTheLogIn() {
        HttpResponse<String> waiting = consentPage("SandboxUser1");
        HttpResponse<String> loggedOut = browser.post("/customer/logout", BankPages.fields(waiting));
        assertThat(loggedOut.statusCode()).isEqualTo(303);
        browser.useCookie(null);

        HttpResponse<String> again = browser.decide(waiting, "authorize");

        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(Http.header(again, "Location")).isEmpty();
        assertThat(again.body()).contains(OLD, "cookie", "Log in");
        HttpResponse<String> loggedIn = browser.logIn(again, "SandboxUser1", "P@ssUser1$");
        assertAuthorizes(browser.get(Http.header(loggedIn, "Location")));
    }

    @Test
    void case119ConsentWhileAnotherTabLogsInAgainKeepsWhatWasTicked() {
        HttpResponse<String> waiting = consentPage("SandboxUser1");
        Map<String, List<String>> fields = BankPages.fields(waiting);
        List<String> ticked =
                new ArrayList<>(fields.getOrDefault("account", List.of()).subList(1, 3));
        fields.put("account", ticked);
        fields.put("decision", List.of("authorize"));
        browser.useCookie(null);
        consentPage("SandboxUser1");

        HttpResponse<String> again = browser.post("/customer/consent", fields);

        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(BankPages.fields(again).get("account")).containsExactlyInAnyOrderElementsOf(ticked);
        assertAuthorizes(again);
    }

    @Test
    void case119ConsentAfterTheSessionEndedGoesOnWithTheLogIn() {
        HttpResponse<String> waiting = consentPage("SandboxUser1");
        server.clock().advance(Duration.ofMinutes(21));

        HttpResponse<String> again = browser.decide(waiting, "authorize");

        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.body()).contains(OLD, "Log in");
        HttpResponse<String> loggedIn = browser.logIn(again, "SandboxUser1", "P@ssUser1$");
        assertAuthorizes(browser.get(Http.header(loggedIn, "Location")));
    }

    @Test
    void case119TicksAreKeptThroughANewLogInWithAWrongPasswordBetween() {
        HttpResponse<String> waiting = consentPage("SandboxUser1");
        List<String> all = BankPages.fields(waiting).getOrDefault("account", List.of());
        for (List<String> ticked : List.of(all.subList(1, 3), List.<String>of(), all)) {
            HttpResponse<String> again = sessionEndsAt(waiting, ticked);
            HttpResponse<String> wrong = browser.logIn(again, "SandboxUser1", "wrong");
            HttpResponse<String> loggedIn = browser.logIn(wrong, "SandboxUser1", "P@ssUser1$");

            waiting = browser.get(Http.header(loggedIn, "Location"));
            assertThat(BankPages.fields(waiting).getOrDefault("account", List.of()))
                    .containsExactlyInAnyOrderElementsOf(ticked);
        }
        assertAuthorizes(waiting);
    }

    @Test
    void case119TicksOfOneCustomerSayNothingOfAnother() {
        HttpResponse<String> waiting = consentPage("SandboxUser1");
        List<String> ticked =
                BankPages.fields(waiting).getOrDefault("account", List.of()).subList(1, 3);

        HttpResponse<String> loggedIn = browser.logIn(sessionEndsAt(waiting, ticked), "SandboxUser2", "P@ssUser2$");

        HttpResponse<String> others = browser.get(Http.header(loggedIn, "Location"));
        assertThat(BankPages.fields(others).getOrDefault("account", List.of()))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(ticked);
        assertAuthorizes(others);
    }

    @Test
    void case119TicksThatWouldMakeTheAddressTooLongAreGivenUpForTheRequest() {
        Map<String, String> request = BankPages.request(app, "SG");
        request.put("more", "x".repeat(5_400));
        HttpResponse<String> logIn = browser.authorize(request);
        HttpResponse<String> waiting =
                browser.get(Http.header(browser.logIn(logIn, "SandboxUser1", "P@ssUser1$"), "Location"));
        List<String> all = BankPages.fields(waiting).getOrDefault("account", List.of());

        HttpResponse<String> again = sessionEndsAt(waiting, all.subList(0, all.size() - 1));

        HttpResponse<String> loggedIn = browser.logIn(again, "SandboxUser1", "P@ssUser1$");
        assertAuthorizes(browser.get(Http.header(loggedIn, "Location")));
    }

    @Test
    void case119TicksAreKeptForARequestWithAsManyParametersAsAreAllowed() {
        Map<String, String> request = BankPages.request(app, "SG");
        for (int i = 0; request.size() < QueryString.MAX_PARAMETERS; i++) {
            request.put("more" + i, "x");
        }
        HttpResponse<String> logIn = browser.authorize(request);
        HttpResponse<String> waiting =
                browser.get(Http.header(browser.logIn(logIn, "SandboxUser1", "P@ssUser1$"), "Location"));
        List<String> ticked =
                BankPages.fields(waiting).getOrDefault("account", List.of()).subList(1, 3);

        HttpResponse<String> again = sessionEndsAt(waiting, ticked);

        HttpResponse<String> loggedIn = browser.logIn(again, "SandboxUser1", "P@ssUser1$");
        HttpResponse<String> consent = browser.get(Http.header(loggedIn, "Location"));
        assertThat(BankPages.fields(consent).get("account")).containsExactlyInAnyOrderElementsOf(ticked);
        assertAuthorizes(consent);
    }

    @Test
    void case119PermissionsWhileAnotherTabLogsOutAskForTheLogIn() {
        consentPage("SandboxUser1");
        HttpResponse<String> permissions = browser.get("/customer/grants");
        browser.useCookie(null);

        HttpResponse<String> again = browser.post("/customer/grants/revoke", BankPages.fields(permissions));

        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.body()).contains(OLD, "Log in", "Country of your accounts");
    }

    @Test
    void case119LogOutInTwoTabsShowsTheRequestAnew() {
        HttpResponse<String> waiting = consentPage("SandboxUser1");
        browser.useCookie(null);

        HttpResponse<String> again = browser.post("/customer/logout", BankPages.fields(waiting));

        assertThat(again.body()).contains(OLD, "Log in");
        assertThat(BankPages.fields(again).get("request"))
                .isEqualTo(BankPages.fields(waiting).get("request"));
    }

    @Test
    void formOfUnknownOriginWhoseRequestCannotBeReadSendsNobodyElsewhere() {
        Map<String, List<String>> fields = BankPages.fields(consentPage("SandboxUser1"));
        fields.put("csrf", List.of("forged"));
        for (String request : List.of(
                "client_id=" + app.id() + "&redirect_uri=https%3A%2F%2Fevil.example%2F",
                Http.encode(BankPages.request(app, "SG")).replace("response_type=code", "response_type=token"))) {
            fields.put("request", List.of(request));

            HttpResponse<String> response = browser.post("/customer/consent", fields);

            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(Http.header(response, "Location")).isEmpty();
            assertThat(response.body()).contains(OLD, "href=\"/customer/grants\"");
        }
    }

    private HttpResponse<String> sessionEndsAt(HttpResponse<String> consent, List<String> ticked) {
        server.clock().advance(Duration.ofMinutes(21));
        Map<String, List<String>> fields = BankPages.fields(consent);
        fields.put("account", ticked);
        fields.put("decision", List.of("authorize"));
        return browser.post("/customer/consent", fields);
    }

    private HttpResponse<String> logInPage() {
        return browser.authorize(BankPages.request(app, "SG"));
    }

    private HttpResponse<String> consentPage(String userId) {
        String password = "P@ssUser" + userId.charAt(userId.length() - 1) + "$";
        return browser.get(Http.header(browser.logIn(logInPage(), userId, password), "Location"));
    }

    private void assertAuthorizes(HttpResponse<String> consent) {
        HttpResponse<String> back = browser.decide(consent, "authorize");
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(BankPages.parameter(Http.header(back, "Location"), "code")).startsWith("sbk_ac_");
        assertThat(BankPages.parameter(Http.header(back, "Location"), "state")).isEqualTo("state 1");
    }
}
