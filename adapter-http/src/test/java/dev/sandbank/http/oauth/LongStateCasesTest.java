package dev.sandbank.http.oauth;

import static dev.sandbank.http.ErrorAssertions.assertNothingLeaks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must fit into the header that leads back to the application. */
class LongStateCasesTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void case120StateThatWouldNotFitTheWayBackIsRefusedAtOnce() {
        HttpResponse<String> response = authorize("\u2713".repeat(800), "code");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(Http.header(response, "Location")).isEmpty();
        assertThat(Http.header(response, "Content-Type")).startsWith("text/html");
        assertNothingLeaks(response);
        assertThat(response.body()).contains("send a shorter state");
    }

    @Test
    void case120RequestTooLongForTheWayThroughTheLogInIsRefusedAtOnce() {
        Map<String, String> request = BankPages.request(server.clients().register(), "SG");
        request.put("unknown", "x".repeat(6_900));

        HttpResponse<String> response = new BankPages(server.http()).authorize(request);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("longer than 7000 characters");
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
                .contains("state=" + URLEncoder.encode(state, StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> authorize(String state, String responseType) {
        Map<String, String> request = BankPages.request(server.clients().register(), "SG");
        request.put("state", state);
        request.put("response_type", responseType);
        return new BankPages(server.http()).authorize(request);
    }
}
