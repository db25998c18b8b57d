package dev.sandbank.http.corridor;

import static dev.sandbank.http.ErrorAssertions.assertTooMany;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.Parallel;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls over the limit, and the headers about the limit in every answer. */
class RateLimitCasesTest {

    @AutoClose
    private final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case91OneCallTooManyWaitsAndOthersDoNot(Profile profile) {
        Registered app = server.clients().register(profile, 3);
        Registered other = server.clients().register(profile, 3);
        for (int left = 2; left >= 0; left--) {
            HttpResponse<String> admitted = server.tokens().clientCredentials(app);
            assertThat(admitted.statusCode()).isEqualTo(200);
            assertFields(admitted, left);
            server.clock().advance(Duration.ofSeconds(10));
        }
        HttpResponse<String> refused = server.tokens().clientCredentials(app);
        assertTooMany(refused);
        assertFields(refused, 0);
        assertThat(Http.header(refused, "Retry-After")).isEqualTo("30");
        assertThat(Http.header(refused, "Cache-Control")).isEqualTo("no-store");
        assertThat(server.tokens().clientCredentials(other).statusCode()).isEqualTo(200);
        server.clock().advance(Duration.ofSeconds(30));
        assertThat(server.tokens().clientCredentials(app).statusCode()).isEqualTo(200);
        assertTooMany(server.tokens().clientCredentials(app));
    }

    @Test
    void case91BankCallsAndTokenCallsCountTogether() {
        Registered app = server.clients().register(Profile.COMPATIBLE, 2);
        JsonNode tokens = server.codeFlow().tokens(app);
        HttpResponse<String> admitted = profiles("/v1/customers/profiles", tokens);
        assertThat(admitted.statusCode()).isEqualTo(200);
        assertThat(Http.header(admitted, "X-RateLimit-Remaining")).isEqualTo("name=rate-limit-1,0;");
        assertTooMany(profiles("/v1/customers/profiles", tokens));
        assertTooMany(server.tokens().clientCredentials(app));
    }

    @Test
    void case91NoSpellingOfThePathAndNoHeaderEscapes() {
        Registered app = server.clients().register(Profile.COMPATIBLE, 1);
        JsonNode tokens = server.codeFlow().tokens(app);
        for (String path : List.of("//v1/customers/profiles", "/V1/CUSTOMERS/Profiles", "/v1/customers/profiles?a=b")) {
            assertTooMany(profiles(path, tokens));
        }
        assertTooMany(server.http()
                .get(
                        "/v1/customers/profiles",
                        "Authorization",
                        bearer(tokens),
                        "X-Forwarded-For",
                        "203.0.113.9",
                        "Forwarded",
                        "for=203.0.113.10"));
    }

    @Test
    void case91ParallelCallsAreNeverAdmittedAboveTheLimit() {
        Registered app = server.clients().register(Profile.COMPATIBLE, 7);
        List<HttpResponse<String>> responses =
                Parallel.calls(20, () -> server.tokens().clientCredentials(app));
        assertThat(responses)
                .filteredOn(response -> response.statusCode() == 200)
                .hasSize(7);
        assertThat(responses)
                .filteredOn(response -> response.statusCode() == 429)
                .hasSize(13);
    }

    @Test
    void applicationsWithoutALimitAreToldNone() {
        HttpResponse<String> response =
                server.tokens().clientCredentials(server.clients().register());
        assertThat(response.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("ratelimit"));
    }

    private static void assertFields(HttpResponse<String> response, int left) {
        assertThat(Http.header(response, "X-RateLimit-Limit")).isEqualTo("name=rate-limit-1,3;");
        assertThat(Http.header(response, "X-RateLimit-Remaining")).isEqualTo("name=rate-limit-1," + left + ";");
        assertThat(Http.header(response, "RateLimit-Limit")).isEqualTo("3");
        assertThat(Http.header(response, "RateLimit-Remaining")).isEqualTo(String.valueOf(left));
        assertThat(Integer.parseInt(Http.header(response, "RateLimit-Reset"))).isBetween(1, 60);
        assertThat(Http.header(response, "RateLimit-Policy")).isEqualTo("\"default\";q=3;w=60");
    }

    private HttpResponse<String> profiles(String path, JsonNode tokens) {
        return server.http().get(path, "Authorization", bearer(tokens));
    }

    private static String bearer(JsonNode tokens) {
        return "Bearer " + tokens.get("access_token").asText();
    }
}
