package dev.sandbank.http.oauth;

import static dev.sandbank.http.ErrorAssertions.assertNothingLeaks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.CodeFlow;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Log-in, consent and permissions under attack. */
class CustomerPagesCasesTest {

    private static final String PASSWORD = "P@ssUser1$";

    @AutoClose
    private final TestServer server = new TestServer();

    private Registered app;
    private BankPages pages;

    @BeforeEach
    void start() {
        app = server.clients().register();
        pages = new BankPages(server.http());
    }

    @Test
    void case13DenialIsToldWithStateAndIssuerAndGrantsNothing() {
        String location = Http.header(pages.decide(consentPage(), "cancel"), "Location");
        assertThat(location).startsWith(TestClients.REDIRECT_URI + "?error=access_denied&");
        assertThat(BankPages.parameter(location, "state")).isEqualTo("state 1");
        assertThat(BankPages.parameter(location, "iss")).isEqualTo(issuer());
        assertThat(server.stores().grants().all()).isEmpty();
    }

    @Test
    void case14IssuerComesWithTheCode() {
        String location = Http.header(pages.decide(consentPage(), "authorize"), "Location");
        assertThat(BankPages.parameter(location, "code")).startsWith("sbk_ac_");
        assertThat(BankPages.parameter(location, "iss")).isEqualTo(issuer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "'\"<>&;%+ =#?/\\",
                "\u00e9\u4e16\u754c\ud83d\udd11\u202e",
                "a\r\nSet-Cookie: x=y",
                "%2B%00%zz"
            })
    void case15StateComesBackByteForByteAndIsEscapedInPages(String state) {
        Map<String, String> request = BankPages.request(app, "SG");
        request.put("state", state);
        HttpResponse<String> logIn = pages.authorize(request);
        assertThat(logIn.body()).doesNotContain("<script>alert");
        HttpResponse<String> consent = pages.get(Http.header(logIn(logIn), "Location"));
        assertThat(consent.body()).doesNotContain("<script>alert");
        HttpResponse<String> back = pages.decide(consent, "authorize");
        assertThat(BankPages.parameter(Http.header(back, "Location"), "state")).isEqualTo(state);
        assertThat(Http.header(back, "Set-Cookie")).doesNotContain("x=y");
    }

    @Test
    void case15StateOfTwoKilobytesComesBack() {
        Map<String, String> request = BankPages.request(app, "SG");
        request.put("state", "s".repeat(2048));
        HttpResponse<String> consent = pages.get(Http.header(logIn(pages.authorize(request)), "Location"));
        assertThat(BankPages.parameter(Http.header(pages.decide(consent, "authorize"), "Location"), "state"))
                .isEqualTo("s".repeat(2048));
    }

    @Test
    void case16EveryRedirectAfterAPostIs303() {
        HttpResponse<String> loggedIn = logIn(pages.authorize(BankPages.request(app, "SG")));
        assertThat(loggedIn.statusCode()).isEqualTo(303);
        HttpResponse<String> consent = pages.get(Http.header(loggedIn, "Location"));
        assertThat(pages.decide(consent, "authorize").statusCode()).isEqualTo(303);
        assertThat(pages.decide(consent, "cancel").statusCode()).isEqualTo(303);
    }

    @Test
    void case17PagesCannotBeFramedCachedOrFollowedByTheirAddress() {
        Map<String, String> unknown = BankPages.request(app, "SG");
        unknown.put("client_id", "nobody");
        HttpResponse<String> logIn = pages.authorize(BankPages.request(app, "SG"));
        HttpResponse<String> failed = pages.logIn(logIn, "SandboxUser1", "wrong");
        HttpResponse<String> consent = pages.get(Http.header(logIn(logIn), "Location"));
        HttpResponse<String> grants = pages.get("/customer/grants");
        HttpResponse<String> error = pages.authorize(unknown);
        for (HttpResponse<String> page : List.of(logIn, failed, consent, grants, error)) {
            assertThat(Http.header(page, "Content-Security-Policy"))
                    .contains("frame-ancestors 'none'")
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(Http.header(page, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(Http.header(page, "Cache-Control")).isEqualTo("no-store");
            assertThat(Http.header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void case18LogInWithoutOrWithAnotherBrowsersTokenIsForbidden() {
        HttpResponse<String> mine = pages.authorize(BankPages.request(app, "SG"));
        HttpResponse<String> others = new BankPages(server.http()).authorize(BankPages.request(app, "SG"));
        Map<String, List<String>> fields = BankPages.fields(mine);
        fields.put("userId", List.of("SandboxUser1"));
        fields.put("password", List.of(PASSWORD));
        fields.put("csrf", BankPages.fields(others).get("csrf"));
        assertForbidden(pages.post("/customer/login", fields));
        fields.remove("csrf");
        assertForbidden(pages.post("/customer/login", fields));
        assertThat(pages.get("/customer/grants").body()).contains("Log in");
    }

    @Test
    void case18ConsentWithoutOrWithAnotherSessionsTokenIsForbiddenAndGrantsNothing() {
        Map<String, List<String>> fields = BankPages.fields(consentPage());
        BankPages attacker = new BankPages(server.http());
        HttpResponse<String> attackersPage =
                attacker.get(Http.header(logIn(attacker, BankPages.request(app, "SG"), "SandboxUser2"), "Location"));
        fields.put("decision", List.of("authorize"));
        for (List<String> token : List.of(
                List.<String>of(),
                List.of(""),
                List.of("x"),
                BankPages.fields(attackersPage).get("csrf"))) {
            fields.put("csrf", token);
            assertForbidden(pages.post("/customer/consent", fields));
        }
        assertThat(server.stores().grants().all()).isEmpty();
    }

    @Test
    void case18TokenFromBeforeTheLogInIsWorthNothingAfterwards() {
        HttpResponse<String> before = pages.authorize(BankPages.request(app, "SG"));
        Map<String, List<String>> fields = BankPages.fields(pages.get(Http.header(logIn(before), "Location")));
        fields.put("csrf", BankPages.fields(before).get("csrf"));
        fields.put("decision", List.of("authorize"));
        assertForbidden(pages.post("/customer/consent", fields));
    }

    @Test
    void case19SessionIdChangesAtLogInAndThePlantedOneStaysWorthless() {
        pages.useCookie("sandbank_customer=planted-by-an-attacker");
        HttpResponse<String> logIn = pages.authorize(BankPages.request(app, "SG"));
        assertThat(pages.cookie()).isEqualTo("sandbank_customer=planted-by-an-attacker");
        HttpResponse<String> loggedIn = logIn(logIn);
        assertThat(pages.cookie()).isNotEqualTo("sandbank_customer=planted-by-an-attacker");
        assertThat(Http.header(loggedIn, "Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
        BankPages attacker = new BankPages(server.http());
        attacker.useCookie("sandbank_customer=planted-by-an-attacker");
        assertThat(attacker.get("/customer/grants").body()).contains("Log in");
    }

    @Test
    void case20AccountsOfAnotherCustomerCannotBeConsentedTo() {
        Map<String, List<String>> fields = BankPages.fields(consentPage());
        fields.put(
                "account",
                server.codeFlow().of(Market.SG, "SandboxUser2").ownAccounts().stream()
                        .map(id -> id.value())
                        .toList());
        fields.put("decision", List.of("authorize"));
        HttpResponse<String> response = pages.post("/customer/consent", fields);
        assertThat(response.statusCode()).isIn(400, 403, 404);
        assertThat(server.stores().grants().all()).isEmpty();
    }

    @Test
    void case20AnotherCustomersGrantCannotBeTakenBack() {
        var tokens = server.codeFlow().tokens(app);
        String grant = server.stores().grants().all().get(0).id().value();
        logIn(pages, BankPages.request(app, "SG"), "SandboxUser2");
        Map<String, List<String>> fields = BankPages.fields(pages.get("/customer/grants"));
        fields.put("grant", List.of(grant));
        assertThat(pages.post("/customer/grants/revoke", fields).statusCode()).isEqualTo(404);
        assertThat(server.opens(app, tokens)).isTrue();
        assertThat(pages.get("/customer/grants?revoked=" + grant).body()).doesNotContain("Budget Buddy");
    }

    @Test
    void customerTakesTheirOwnGrantBackAndItsTokensEndAtOnce() {
        var tokens = server.codeFlow().tokens(app);
        logIn(pages, BankPages.request(app, "SG"), "SandboxUser1");
        HttpResponse<String> grants = pages.get("/customer/grants");
        assertThat(grants.body()).contains("Budget Buddy");
        assertThat(pages.post("/customer/grants/revoke", BankPages.fields(grants))
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.opens(app, tokens)).isFalse();
    }

    @Test
    void case25NameWithMarkupIsEscapedAndCouldRunNothing() {
        server.clients()
                .describe(app, "<svg onload=alert(1)>\"'&", "<img src=https://evil.example/logo.png onerror=alert(1)>");
        HttpResponse<String> logIn = pages.authorize(BankPages.request(app, "SG"));
        HttpResponse<String> consent = pages.get(Http.header(logIn(logIn), "Location"));
        for (HttpResponse<String> page : List.of(logIn, consent)) {
            assertThat(page.body()).doesNotContain("<svg onload").doesNotContain("<img src=https");
            assertThat(page.body()).contains("&lt;svg onload=alert(1)&gt;");
            assertThat(Http.header(page, "Content-Security-Policy"))
                    .contains("img-src 'self' data:")
                    .doesNotContain("script-src");
        }
    }

    @Test
    void fiveWrongPasswordsLockTheUserIdForTheirSource() {
        HttpResponse<String> logIn = pages.authorize(BankPages.request(app, "SG"));
        for (int left = 4; left >= 1; left--) {
            assertThat(pages.logIn(logIn, "SandboxUser1", "wrong").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> locked = pages.logIn(logIn, "SandboxUser1", "wrong");
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(Http.header(locked, "Retry-After")).isEqualTo("301");
        assertThat(pages.logIn(logIn, "sandboxuser1", PASSWORD).statusCode()).isEqualTo(429);
        server.clock().advance(Duration.ofMinutes(5));
        assertThat(pages.logIn(logIn, "SandboxUser1", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void unknownUserIdAndWrongPasswordAreToldApartByNothing() {
        HttpResponse<String> logIn = pages.authorize(BankPages.request(app, "SG"));
        String wrong = pages.logIn(logIn, "SandboxUser3", "wrong").body();
        String unknown = pages.logIn(logIn, "SandboxUser9", "wrong").body();
        assertThat(unknown.replace("SandboxUser9", "SandboxUser3")).isEqualTo(wrong);
    }

    @Test
    void hostileRequestFieldNeverBecomesAHeaderOrAnotherSitesAddress() {
        HttpResponse<String> logIn = pages.authorize(BankPages.request(app, "SG"));
        Map<String, List<String>> fields = BankPages.fields(logIn);
        fields.put("userId", List.of("SandboxUser1"));
        fields.put("password", List.of(PASSWORD));
        fields.put("request", List.of(Http.encode(BankPages.request(app, "SG")) + "&x=\r\nSet-Cookie: planted=1"));
        HttpResponse<String> response = pages.post("/customer/login", fields);
        assertThat(response.statusCode()).isIn(303, 400);
        assertThat(response.headers().allValues("Set-Cookie")).noneMatch(value -> value.startsWith("planted"));
        assertThat(Http.header(response, "Location")).doesNotContain("\n");
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void bothProfilesWalkFromLogInToTokens(Profile profile) {
        Registered other = server.clients().register(profile, 0);
        Map<String, String> request = BankPages.request(other, "SG");
        request.put("code_challenge", CodeFlow.challenge());
        request.put("code_challenge_method", "S256");
        String code = pages.code(request, "SandboxUser1", PASSWORD);
        assertThat(server.tokens()
                        .redeem(other, code, "code_verifier", CodeFlow.VERIFIER)
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> consentPage() {
        return pages.get(Http.header(logIn(pages.authorize(BankPages.request(app, "SG"))), "Location"));
    }

    private HttpResponse<String> logIn(HttpResponse<String> page) {
        return pages.logIn(page, "SandboxUser1", PASSWORD);
    }

    private static HttpResponse<String> logIn(BankPages browser, Map<String, String> request, String userId) {
        String password = "P@ssUser" + userId.charAt(userId.length() - 1) + "$";
        return browser.logIn(browser.authorize(request), userId, password);
    }

    private String issuer() {
        return "http://127.0.0.1:" + server.port();
    }

    private static void assertForbidden(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Http.header(response, "Location")).isEmpty();
        assertNothingLeaks(response);
    }
}
