package dev.sandbank.http;

import static dev.sandbank.http.ErrorAssertions.assertNothingLeaks;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.TestClients.Registered;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are too big, too deep or badly written: they are refused and never cause a fault of the server. */
class RobustnessTest {

    private static final String TOKEN = "/clientCredentials/oauth2/token/sg/gcb";
    private static final String AUTHORIZE = "/authCode/oauth2/authorize";
    private static final String LINKAGE = "/v1/apac/rewards/linkage";
    private static final String FORM = "application/x-www-form-urlencoded";

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @ValueSource(strings = {AUTHORIZE, "/v1/customers/profiles"})
    void case24QueryOf64KilobytesIsTooLong(String path) {
        HttpResponse<String> response = server.http().get(path + "?state=" + "x".repeat(1 << 16));
        assertThat(response.statusCode()).isIn(414, 431);
        assertThat(Http.header(response, "Connection")).isEqualTo("close");
        assertNothingLeaks(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "POST"})
    void case24OtherVerbsOnAuthorizeAreNotAllowed(String verb) {
        HttpResponse<String> response = server.http().method(verb, AUTHORIZE, "");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(Http.header(response, "Allow")).isEqualTo("GET");
        assertNothingLeaks(response);
    }

    @Test
    void headersOf64KilobytesAreTooLarge() {
        HttpResponse<String> response =
                server.http().get("/v1/customers/profiles", "Authorization", "Bearer " + "x".repeat(1 << 16));
        assertThat(response.statusCode()).isEqualTo(431);
        assertNothingLeaks(response);
    }

    @Test
    void case93FormOverAMegabyteIsTooLarge() {
        Registered app = server.clients().register();
        String big = "grant_type=client_credentials&scope=" + "x".repeat(1 << 20);
        HttpResponse<String> response = server.http().postBody(TOKEN, big, FORM, "Authorization", app.basic());
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(Http.json(response).get("error").asText()).isEqualTo("invalid_request");
        assertNothingLeaks(response);
    }

    @Test
    void case93FormThatHidesItsLengthIsTooLargeToo() {
        Registered app = server.clients().register();
        String big = "grant_type=client_credentials&scope=" + "x".repeat(1 << 20);
        RawHttp.Response response = RawHttp.send(
                server.port(),
                String.join("\r\n", Integer.toHexString(big.length()), big, "0", "", ""),
                "POST /gcb/api" + TOKEN + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Authorization: " + app.basic(),
                "Content-Type: " + FORM,
                "Transfer-Encoding: chunked");
        assertThat(response.statusCode()).isEqualTo(413);
        assertNothingLeaks(response.text());
    }

    @Test
    void case93PageFormOverAMegabyteIsTooLarge() {
        HttpResponse<String> response = server.http().postAtRoot("/customer/login", "csrf=" + "x".repeat(1 << 20));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(Http.header(response, "Content-Type")).startsWith("text/html");
        assertNothingLeaks(response);
    }

    @Test
    void case93JsonOverAMegabyteIsTooLarge() {
        HttpResponse<String> response = postJson("{\"a\":\"" + "x".repeat(1 << 20) + "\"}");
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(Http.json(response).get("code").asText()).isEqualTo("invalidRequest");
        assertNothingLeaks(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void case93DeepJsonIsInvalid(String opening) {
        HttpResponse<String> response = postJson(opening.repeat(10_000));
        assertThat(response.statusCode()).isEqualTo(400);
        assertNothingLeaks(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "{", "{\"a\":1}{", "{\"a\":NaN}", "\u0000"})
    void bodyThatIsNoJsonObjectIsInvalid(String body) {
        HttpResponse<String> response = postJson(body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertNothingLeaks(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%zz", "%=1", "&&&=&", "=", "a=%C0%AF", "a=%00"})
    void badlyEncodedFormsAndQueriesAreRefusedWithoutAServerFault(String text) {
        Registered app = server.clients().register();
        HttpResponse<String> form = server.http().postBody(TOKEN, text, FORM, "Authorization", app.basic());
        assertThat(form.statusCode()).isEqualTo(400);
        assertNothingLeaks(form);
        for (String path : List.of(TOKEN, AUTHORIZE, "/v1/customers/profiles")) {
            RawHttp.Response query = RawHttp.get(server.port(), "/gcb/api" + path + "?" + text);
            assertThat(query.statusCode()).as(path).isBetween(400, 405);
            assertNothingLeaks(query.text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sandbank_customer=a\tb",
                "\tsandbank_customer=a",
                "sandbank_customer=\"unclosed",
                "=;=;;",
                "sandbank_customer",
                "sandbank_customer=\u00e9\u0001",
                "$Version=1; sandbank_customer=a; $Path=/"
            })
    void case114MalformedCookieIsNoFaultOfOurs(String cookie) {
        for (String path : List.of("/customer/grants", "/gcb/api" + AUTHORIZE, "/gcb/api/v1/customers/profiles")) {
            RawHttp.Response response = RawHttp.send(
                    server.port(),
                    "",
                    "GET " + path + " HTTP/1.1",
                    "Host: localhost",
                    "Connection: close",
                    "Cookie: " + cookie);
            assertThat(response.statusCode()).as(path).isBetween(200, 401);
            assertNothingLeaks(response.text());
        }
    }

    private static HttpResponse<String> postJson(String body) {
        Registered app = server.clients().register(Profile.COMPATIBLE, 0);
        JsonNode tokens = Http.json(server.tokens().clientCredentials(app, "scope", "pay_with_points"));
        return server.http()
                .postBody(
                        LINKAGE,
                        body,
                        "application/json",
                        "Authorization",
                        "Bearer " + tokens.get("access_token").asText());
    }
}
