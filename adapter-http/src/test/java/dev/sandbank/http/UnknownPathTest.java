package dev.sandbank.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class UnknownPathTest {

    @Test
    void peopleGetAPageAndApplicationsJson() {
        try (TestServer server = new TestServer()) {
            HttpResponse<String> page = server.http().getAtRoot("/nowhere");
            HttpResponse<String> api = server.http().get("/v1/nowhere");

            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(Http.header(page, "Content-Type")).startsWith("text/html");
            assertThat(api.statusCode()).isEqualTo(404);
            assertThat(Http.header(api, "Content-Type")).startsWith("application/json");
        }
    }
}
