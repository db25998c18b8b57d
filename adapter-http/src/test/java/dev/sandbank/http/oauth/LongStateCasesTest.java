package dev.sandbank.http.oauth;

import static dev.sandbank.http.ErrorAssertions.assertNothingLeaks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The length of the redirect back to the application is limited, because it is sent in a header. */
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
