package dev.sandbank.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/** The form that every refusal must have. */
public final class ErrorAssertions {

    private ErrorAssertions() {}

    /**
     * An error of a token, refresh or revocation endpoint (RFC 6749 section 5.2), uncached, with a hint and without
     * details of the implementation.
     */
    public static void assertOAuthError(HttpResponse<String> response, int status, String error) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(Http.header(response, "Content-Type")).startsWith("application/json");
        assertThat(Http.header(response, "Cache-Control")).isEqualTo("no-store");
        JsonNode body = Http.json(response);
        assertThat(body.path("error").asText()).isEqualTo(error);
        assertThat(body.fieldNames()).toIterable().isSubsetOf("error", "error_description");
        assertHinted(response);
        assertThat(Http.header(response, "WWW-Authenticate"))
                .isEqualTo(status == 401 ? "Basic realm=\"sandbank\"" : "");
    }

    /** An error of a bank API in the public sandbox's form, with a hint. */
    public static void assertBankError(HttpResponse<String> response, int status, String type, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        JsonNode body = Http.json(response);
        assertThat(body.path("type").asText()).isEqualTo(type);
        assertThat(body.path("code").asText()).isEqualTo(code);
        assertThat(body.path("details").asText()).isNotBlank();
        assertHinted(response);
    }

    /** The answer to an application that called too often. */
    public static void assertTooMany(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.body())
                .isEqualTo("{\"httpCode\":\"429\",\"httpMessage\":\"Too Many Requests\","
                        + "\"moreInformation\":\"Rate Limit exceeded\"}");
        assertThat(Integer.parseInt(Http.header(response, "Retry-After"))).isBetween(1, 60);
        assertHinted(response);
    }

    /** One sentence of ASCII. */
    public static void assertHinted(HttpResponse<String> response) {
        assertThat(Http.header(response, "Sandbank-Hint")).matches("[ -~]{10,300}\\.");
        assertNothingLeaks(response);
    }

    /** No stack trace and no name of a class. */
    public static void assertNothingLeaks(HttpResponse<String> response) {
        assertNothingLeaks(response.body());
    }

    /** No stack trace and no name of a class. */
    public static void assertNothingLeaks(String text) {
        assertThat(text)
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("dev.sandbank")
                .doesNotContain("org.eclipse");
    }
}
