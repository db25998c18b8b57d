package dev.sandbank.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.Exposure;
import dev.sandbank.application.support.Network;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.HttpSettings;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases 123 and 124: the server behind a proxy, at a path of a host that it shares. */
class BehindProxyCasesTest {

    private static final String PREFIX = "/the/bank";
    private static final Pattern LINK = Pattern.compile("<[^>]* (?:href|src|action)=\"([^\"#][^\"]*)\"");

    @AutoClose
    private final TestServer server = new TestServer(new HttpSettings(
            "127.0.0.1",
            0,
            "https://host.example" + PREFIX,
            null,
            -1,
            new Exposure(Duration.ofSeconds(20), List.of(Network.parse("127.0.0.1"))),
            ""));

    private final Registered app = server.clients().register();

    /** The proxy removes the prefix, or leaves it. */
    @ParameterizedTest
    @ValueSource(strings = {"", PREFIX})
    void case123CustomerWalksFromLogInToCodeBelowThePath(String left) {
        Map<String, String> request = BankPages.request(app, "SG");
        String authorize = "/gcb/api/authCode/oauth2/authorize?" + Http.encode(request);
        HttpResponse<String> logIn = server.http().getAtRoot(left + authorize);
        assertThat(logIn.statusCode()).isEqualTo(200);
        assertLinksBelow(logIn);

        Map<String, List<String>> fields = BankPages.fields(logIn);
        fields.put("userId", List.of("SandboxUser1"));
        fields.put("password", List.of("P@ssUser1$"));
        HttpResponse<String> loggedIn = post(left + "/customer/login", fields, cookie(logIn));
        assertThat(loggedIn.statusCode()).as(loggedIn.body()).isEqualTo(303);
        String next = Http.header(loggedIn, "Location");
        assertThat(next).startsWith(PREFIX + "/gcb/api/authCode/oauth2/authorize?");

        String session = cookie(loggedIn);
        HttpResponse<String> consent =
                server.http().getAtRoot(left + next.substring(PREFIX.length()), "Cookie", session);
        assertLinksBelow(consent);
        Map<String, List<String>> decision = BankPages.fields(consent);
        decision.put("decision", List.of("authorize"));
        HttpResponse<String> back = post(left + "/customer/consent", decision, session);
        assertThat(Http.header(back, "Location"))
                .startsWith("https://client.example/callback?code=")
                .contains("iss=https%3A%2F%2Fhost.example%2Fthe%2Fbank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/customer/grants", "/nowhere"})
    void case123EveryLinkOfEveryPageLeadsBelowThePathAndIsServed(String path) {
        HttpResponse<String> page = server.http().getAtRoot(path);
        assertLinksBelow(page);
        for (String link : links(page)) {
            if (link.contains("/assets/")) {
                assertThat(server.http().getAtRoot(link).statusCode()).as(link).isEqualTo(200);
                assertThat(server.http()
                                .getAtRoot(link.substring(PREFIX.length()))
                                .statusCode())
                        .as(link)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void case123DocumentsAndTokensAreServedBothWays() {
        for (String left : List.of("", PREFIX)) {
            HttpResponse<String> document = server.http().getAtRoot(left + "/openapi/accounts/sg.json");
            assertThat(document.body()).contains("https://host.example/the/bank/gcb/api");
            assertThat(Http.header(document, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(server.http().getAtRoot(left + "/readyz").statusCode()).isEqualTo(200);
            assertThat(server.http()
                            .postAtRoot(
                                    left + "/gcb/api/clientCredentials/oauth2/token/sg/gcb",
                                    "grant_type=client_credentials&scope=%2Fapi",
                                    "Authorization",
                                    app.basic())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void case124CookieIsForPagesAloneAndForTlsAlone() {
        List<String> cookies =
                server.http().getAtRoot("/customer/grants").headers().allValues("Set-Cookie");
        assertThat(cookies)
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("; Secure")
                        .contains("; HttpOnly")
                        .contains("; SameSite=Lax"));
        assertThat(cookies)
                .extracting(cookie -> cookie.replaceFirst(".*; Path=([^;]*).*", "$1"))
                .containsExactly(PREFIX + "/customer", PREFIX + "/gcb/api");
    }

    @Test
    void sourceIsTheAddressThatTheTrustedProxyNames() {
        for (int i = 1; i <= 9; i++) {
            assertThat(guess("192.0.2.1", app.id() + i % 1).statusCode()).isEqualTo(401);
        }
        assertThat(guess("192.0.2.1", app.id()).statusCode()).isEqualTo(429);
        assertThat(guess("192.0.2.2", app.id()).statusCode()).isEqualTo(401);
        assertThat(guess("192.0.2.2, 192.0.2.1", app.id()).statusCode()).isEqualTo(429);
    }

    private HttpResponse<String> guess(String forwardedFor, String id) {
        return server.http()
                .postForm(
                        "/authCode/oauth2/refresh",
                        Map.of("grant_type", "refresh_token", "client_id", app.id(), "client_secret", "wrong" + id),
                        "X-Forwarded-For",
                        forwardedFor);
    }

    private HttpResponse<String> post(String path, Map<String, List<String>> fields, String cookie) {
        return server.http().postAtRoot(path, Http.encodeAll(fields), "Cookie", cookie);
    }

    private static String cookie(HttpResponse<String> response) {
        String set = Http.header(response, "Set-Cookie");
        return set.substring(0, set.indexOf(';'));
    }

    private static void assertLinksBelow(HttpResponse<String> page) {
        assertThat(links(page))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link)
                        .satisfiesAnyOf(
                                own -> assertThat(own).startsWith(PREFIX + "/"),
                                elsewhere -> assertThat(elsewhere).startsWith("https://"),
                                data -> assertThat(data).startsWith("data:")));
    }

    private static List<String> links(HttpResponse<String> page) {
        List<String> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(page.body());
        while (matcher.find()) {
            links.add(matcher.group(1));
        }
        return links;
    }
}
