package dev.sandbank.http;

import static dev.sandbank.http.ErrorAssertions.assertNothingLeaks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.TestClients.Registered;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HEAD answers like GET without a body, OPTIONS lists the methods of a path, and other methods are answered 405. */
class VerbsTest {

    private static final String API = "/gcb/api";

    @AutoClose
    private static final TestServer server = new TestServer();

    private static String bearer;

    @BeforeAll
    static void start() {
        Registered app = server.clients().register();
        bearer = "Bearer " + server.codeFlow().tokens(app).get("access_token").asText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                API + "/v1/accounts",
                API + "/v1/customers/profiles",
                API + "/banking/products",
                API + "/v1/nowhere",
                API + "/authCode/oauth2/authorize?client_id=nobody",
                API + "/oauth2/mfa",
                "/",
                "/customer/grants",
                "/nowhere",
                "/livez",
                "/openapi/index.json",
                "/openapi/accounts/sg.yaml",
                "/openapi/nothing"
            })
    void case126HeadHasTheHeadersOfGetAndNoBody(String path) {
        RawHttp.Response get = call("GET", path);
        RawHttp.Response head = call("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(lasting(head)).isEqualTo(lasting(get));
        assertThat(get.body()).isNotEmpty();
        assertThat(head.body()).isEmpty();
    }

    @Test
    void case126HeadGoesThroughTheSameChecks() {
        RawHttp.Response head = RawHttp.send(
                server.port(), "", "HEAD " + API + "/v1/accounts HTTP/1.1", "Host: localhost", "Connection: close");
        assertThat(head.statusCode()).isEqualTo(401);
        assertThat(head.text()).contains("Sandbank-Hint: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                API + "/v1/accounts | GET, HEAD, OPTIONS",
                API + "/v1/ACCOUNTS//abc | GET, HEAD, OPTIONS",
                API + "/clientCredentials/oauth2/token/sg/gcb | OPTIONS, POST",
                API + "/authCode/oauth2/authorize | GET, HEAD, OPTIONS",
                "/customer/login | POST, OPTIONS",
                "/customer/grants | GET, HEAD, OPTIONS",
                "/ | GET, HEAD, OPTIONS",
                "/openapi/index.json | GET, HEAD, OPTIONS"
            })
    void case126OptionsTellsWhatAPathTakes(String path, String allowed) {
        RawHttp.Response options = call("OPTIONS", path);
        assertThat(options.statusCode()).isBetween(200, 204);
        assertThat(lasting(options)).containsEntry("allow", allowed);
        assertThat(options.body()).isEmpty();
    }

    @Test
    void optionsOfNowhereIs404() {
        assertThat(call("OPTIONS", API + "/v1/nowhere").statusCode()).isEqualTo(404);
        assertThat(call("OPTIONS", "/nowhere").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /gcb/api/v1/accounts, GET, application/json",
        "TRACE, /gcb/api/v1/accounts, GET, application/json",
        "FROBNICATE, /gcb/api/v1/accounts, GET, application/json",
        "GET, /customer/login, POST, text/html",
        "DELETE, /customer/grants, GET, text/html",
        "FROBNICATE, /customer/grants, GET, text/html",
        "POST, /, GET, text/html"
    })
    void case94VerbThatIsNotTakenIs405AndToldWhatIs(String verb, String path, String allowed, String type) {
        RawHttp.Response response = call(verb, path);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(lasting(response)).containsEntry("allow", allowed);
        assertThat(lasting(response).get("content-type")).startsWith(type);
        assertNothingLeaks(response.text());
    }

    private static RawHttp.Response call(String verb, String path) {
        return RawHttp.send(
                server.port(),
                "",
                verb + " " + path + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Authorization: " + bearer);
    }

    /** The headers by name, without those that differ from request to request. */
    private static Map<String, String> lasting(RawHttp.Response response) {
        Map<String, String> headers = new TreeMap<>(response.headers());
        for (String changing : new String[] {
            "date", "citiuuid", "x-global-transaction-id", "set-cookie", "ratelimit-remaining", "x-ratelimit-remaining"
        }) {
            headers.computeIfPresent(changing, (name, value) -> "there");
        }
        return headers;
    }
}
