package dev.sandbank.http;

import static dev.sandbank.http.ErrorAssertions.assertNothingLeaks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.TestClients.Registered;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths are split at their slashes, and then percent-decoded once. */
class PathDecodingTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    private static String bearer;
    private static String account;

    @BeforeAll
    static void start() {
        Registered app = server.clients().register();
        bearer = "Bearer " + server.codeFlow().tokens(app).get("access_token").asText();
        HttpResponse<String> accounts = server.http().get("/v1/accounts", "Authorization", bearer);
        account = Http.json(accounts).findValue("accountId").asText();
    }

    @Test
    void everyCharacterOfAParameterMayBeEncoded() {
        StringBuilder encoded = new StringBuilder();
        account.chars().forEach(character -> encoded.append('%').append(Integer.toHexString(character)));
        assertThat(get("/v1/accounts/" + encoded).statusCode()).isEqualTo(200);
        assertThat(get("/v1/%61ccounts/" + encoded).statusCode()).isEqualTo(200);
    }

    @Test
    void nothingIsDecodedTwice() {
        String twice = "%25" + Integer.toHexString(account.charAt(0)) + account.substring(1);
        assertUnknownAccount(get("/v1/accounts/" + twice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2F", "a%2Fb", "%2f%2F", "a%20b", "%25", "%2525", "a+b", "%3F", "%23", "%E4%B8%96", "%3B"})
    void unusualCharactersAreAParameterLikeAnyOther(String parameter) {
        assertUnknownAccount(get("/v1/accounts/" + parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "%20%20", "%E2%80%83"})
    void blankParameterNamesNothing(String parameter) {
        RawHttp.Response response = get("/v1/accounts/" + parameter);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().get("content-type")).isEqualTo("application/json");
        assertNothingLeaks(response.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%", "%4", "%00", "%C3", "%FF"})
    void malformedPercentEncodingIsABadRequest(String parameter) {
        RawHttp.Response response = get("/v1/accounts/" + parameter);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers()).containsEntry("connection", "close");
        assertNothingLeaks(response.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/accounts/..", "/v1/accounts/../accounts", "/v1/accounts/%2e%2e", "/v1/accounts;a=b"})
    void pathThatPointsElsewhereLeadsNowhere(String path) {
        RawHttp.Response response = get(path);
        assertThat(response.statusCode()).isIn(400, 404);
        assertNothingLeaks(response.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//gcb//api//v1///accounts", "/GCB/Api/V1/ACCOUNTS", "/gcb/api/v1/accounts/"})
    void slashesAndLetterCaseDoNotMatter(String path) {
        assertThat(getAtRoot(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//customer//grants", "/Customer/GRANTS", "/customer/grants/", "/LIVEZ"})
    void slashesAndLetterCaseDoNotMatterInPathsOfPages(String path) {
        assertThat(getAtRoot(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gcb/apix", "/gcb", "/gcb/%61pi/v1/accounts"})
    void pathOutsideOfTheApiIsAPageThatDoesNotExist(String path) {
        RawHttp.Response response = getAtRoot(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().get("content-type")).startsWith("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gcb/api", "/gcb/api/", "/gcb/API//"})
    void theBaseItselfIsOfTheApi(String path) {
        RawHttp.Response response = getAtRoot(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().get("content-type")).startsWith("application/json");
    }

    private static void assertUnknownAccount(RawHttp.Response response) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().get("sandbank-hint")).contains("an account of that id");
        assertNothingLeaks(response.text());
    }

    private static RawHttp.Response get(String path) {
        return getAtRoot("/gcb/api" + path);
    }

    private static RawHttp.Response getAtRoot(String path) {
        return RawHttp.send(
                server.port(),
                "",
                "GET " + path + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Authorization: " + bearer);
    }
}
