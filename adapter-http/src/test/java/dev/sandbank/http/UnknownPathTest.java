package dev.sandbank.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "/authCode/oauth2/nowhere, true",
        "/clientCredentials//OAuth2/token/sg, true",
        "/oauth2/nowhere, true",
        "/authCode/oauth2, false",
        "/clientCredentials/token/sg/gcb, false",
        "/v1/oauth2x/accounts, false"
    })
    void belowTheSegmentOfOAuthRefusalsHaveItsForm(String path, boolean oauth) {
        try (TestServer server = new TestServer()) {
            HttpResponse<String> response = server.http().method("POST", path, "");
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(Http.json(response).has("error")).isEqualTo(oauth);
            assertThat(Http.json(response).has("code")).isEqualTo(!oauth);
        }
    }
}
