package dev.sandbank.http.oauth;

import static dev.sandbank.http.ErrorAssertions.assertNothingLeaks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The length of the redirect back to the application is limited, because it is sent in a header. */
class LongStateCasesTest {

    private static final int LONGEST = 6_000;
    private static final int LONGEST_CODE = 200;

    @AutoClose
    private static final TestServer server = new TestServer();

    @Test
    void case120StateThatWouldNotFitTheWayBackIsRefusedAtOnce() {
        HttpResponse<String> response = authorize("\u2713".repeat(800), "code");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(Http.header(response, "Location")).isEmpty();
        assertThat(Http.header(response, "Content-Type")).startsWith("text/html");
        assertNothingLeaks(response);
        assertThat(response.body()).contains("send a shorter state");
    }

    /** Once the customer has logged in, the browser is sent back to the whole request. */
    @Test
    void case120ParameterThatWouldNotFitTheWayBackToTheRequestIsRefusedAtOnce() {
        Map<String, String> request = BankPages.request(server.clients().register(), "SG");
        request.put("utm_source", "x".repeat(LONGEST));

        HttpResponse<String> response = new BankPages(server.http()).authorize(request);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertNothingLeaks(response);
        assertThat(response.body()).contains("longer than 6000 characters");
    }

    @Test
    void case120LongestRequestGoesAllTheWay() {
        Registered app = server.clients().register();
        Map<String, String> request = BankPages.request(app, "SG");
        request.put("utm_source", "");
        request.put("utm_source", "x".repeat(LONGEST - Http.encode(request).length()));

        assertThat(new BankPages(server.http()).code(request, "SandboxUser1", "P@ssUser1$"))
                .isNotEmpty();
    }

    @Test
    void case120RequestTooLongForTheWayThroughTheLogInIsRefusedAtOnce() {
        Map<String, String> request = BankPages.request(server.clients().register(), "SG");
        request.put("unknown", "x".repeat(6_900));

        HttpResponse<String> response = new BankPages(server.http()).authorize(request);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("longer than 6000 characters");
        assertNothingLeaks(response);
    }

    @Test
    void case120RequestThatGrewInAFormIsRefusedBeforeAnybodyIsLoggedIn() {
        BankPages browser = new BankPages(server.http());
        HttpResponse<String> logIn =
                browser.authorize(BankPages.request(server.clients().register(), "SG"));
        Map<String, List<String>> fields = BankPages.fields(logIn);
        fields.put("request", List.of("client_id=a&unknown=" + "x".repeat(60_000)));
        fields.put("userId", List.of("SandboxUser1"));
        fields.put("password", List.of("P@ssUser1$"));

        for (String path : List.of("/customer/login", "/customer/logout")) {
            HttpResponse<String> response = browser.post(path, fields);
            assertThat(response.statusCode()).as(path).isEqualTo(400);
            assertNothingLeaks(response);
        }
    }

    @Test
    void longStateThatFitsComesBackWhole() {
        String state = "~".repeat(1_500);

        assertThat(Http.header(authorize(state, "token"), "Location"))
                .contains("state=" + URLEncoder.encode(state, StandardCharsets.UTF_8))
                .contains("error_description=");
    }

    @Test
    void descriptionThatWouldNotFitIsLeftOut() {
        Map<String, String> request = BankPages.request(server.clients().register(), "SG");
        request.put("code_challenge_method", "S256");
        String issuer = URLEncoder.encode("http://127.0.0.1:" + server.port(), StandardCharsets.UTF_8);
        int taken = (TestClients.REDIRECT_URI + "?code=&state=&iss=" + issuer).length() + LONGEST_CODE;
        request.put("state", "x".repeat(LONGEST - taken + 1));
        assertThat(new BankPages(server.http()).authorize(request).statusCode()).isEqualTo(400);

        request.put("state", "x".repeat(LONGEST - taken));
        assertThat(Http.header(new BankPages(server.http()).authorize(request), "Location"))
                .contains("state=xxx")
                .contains("error=invalid_request")
                .doesNotContain("error_description");
    }

    private static HttpResponse<String> authorize(String state, String responseType) {
        Map<String, String> request = BankPages.request(server.clients().register(), "SG");
        request.put("state", state);
        request.put("response_type", responseType);
        return new BankPages(server.http()).authorize(request);
    }
}
