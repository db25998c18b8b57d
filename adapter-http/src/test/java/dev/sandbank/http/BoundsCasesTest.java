package dev.sandbank.http;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static dev.sandbank.http.ErrorAssertions.assertHinted;
import static dev.sandbank.http.ErrorAssertions.assertNothingLeaks;
import static dev.sandbank.http.ErrorAssertions.assertOAuthError;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.TestClients.Registered;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of requests in size and form: cases 93, 94, 109, 125 and 126. */
class BoundsCasesTest {

    private static final String TOKEN = "/clientCredentials/oauth2/token/sg/gcb";
    private static final String LINKAGE = "/v1/apac/rewards/linkage";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String LINK = "\"lastFourDigitsCardNumber\":\"8653\",\"citiCardHolderPhoneNumber\":"
            + "\"6590020056\",\"merchantCustomerReferenceId\":\"bounds\"";

    @AutoClose
    private static final TestServer server = new TestServer();

    @Test
    void case109FormOver64KibibytesIsTooLarge() {
        Registered app = server.clients().register();
        HttpResponse<String> response = form(app, "grant_type=client_credentials&scope=" + "x".repeat(64 << 10));
        assertOAuthError(response, 413, "invalid_request");
        assertThat(Http.header(response, "Sandbank-Hint")).contains("64 KiB");
    }

    @Test
    void case109FormOfMoreThanAHundredParametersIsRefusedBeforeItIsRead() {
        Registered app = server.clients().register();
        assertThat(form(app, credentials() + "&" + parameters(98)).statusCode()).isEqualTo(200);
        HttpResponse<String> response = form(app, credentials() + "&" + parameters(99));
        assertOAuthError(response, 400, "invalid_request");
        assertThat(Http.header(response, "Sandbank-Hint")).contains("100 parameters");
    }

    @Test
    void case109QueryOfMoreThanAHundredParametersIsRefused() {
        Registered app = server.clients().register();
        String bearer = bearer(app);
        HttpResponse<String> response =
                server.http().get("/v1/apac/rewards/x/pointBalance?" + parameters(101), "Authorization", bearer);
        assertBankError(response, 400, "invalid", "invalidRequest");
    }

    @Test
    void case109JsonOfManyEmptyObjectsIsRefusedWhileItIsRead() {
        String many = "{" + LINK + ",\"x\":[" + "{},".repeat(300_000) + "{}]}";
        HttpResponse<String> response = json(Profile.COMPATIBLE, many, "application/json");
        assertBankError(response, 400, "invalid", "invalidRequest");
        assertThat(Http.header(response, "Sandbank-Hint")).contains("too many values");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":%s}", "{\"%s\":1}"})
    void longNumbersAndNamesAreRefused(String template) {
        HttpResponse<String> response =
                json(Profile.COMPATIBLE, template.formatted("1".repeat(5_000)), "application/json");
        assertBankError(response, 400, "invalid", "invalidRequest");
        assertThat(Http.header(response, "Sandbank-Hint")).contains("name or number that is too long");
    }

    @Test
    void case125JsonKeyThatComesTwiceIsRefusedInStrictAndTheLaterCountsInCompatible() {
        String twice = "{\"lastFourDigitsCardNumber\":\"0000\"," + LINK + "}";
        assertThat(json(Profile.COMPATIBLE, twice, "application/json").statusCode())
                .isEqualTo(200);
        HttpResponse<String> strict = json(Profile.STRICT, twice, "application/json");
        assertThat(strict.statusCode()).isEqualTo(400);
        assertThat(strict.body()).contains("lastFourDigitsCardNumber", "repeated");
        assertHinted(strict);
    }

    @Test
    void case125ParameterOfAFormThatIsNotKnownMayComeTwiceAndAKnownOneMayNot() {
        Registered app = server.clients().register();
        assertThat(form(app, credentials() + "&extra=1&extra=2").statusCode()).isEqualTo(200);
        assertOAuthError(form(app, credentials() + "&scope=%2Fapi"), 400, "invalid_request");
    }

    @Test
    void case125ParameterOfAQueryThatIsNotKnownMayComeTwiceAndAKnownOneMayNot() {
        Registered app = server.clients().register();
        String token = Http.json(
                        server.tokens().redeem(app, server.codeFlow().code(app), "code_verifier", CodeFlow.VERIFIER))
                .get("access_token")
                .asText();
        String cards = "/v1/cards?cardFunction=ALL";
        assertThat(server.http()
                        .get(cards + "&extra=1&extra=2", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> twice = server.http().get(cards + "&cardFunction=ALL", "Authorization", "Bearer " + token);
        assertThat(twice.statusCode()).isEqualTo(400);
        assertHinted(twice);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case126EncodedBodyIsNotRead(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        HttpResponse<String> form = server.http()
                .postBody(TOKEN, credentials(), FORM, "Authorization", app.basic(), "Content-Encoding", "gzip");
        assertOAuthError(form, 415, "invalid_request");
        HttpResponse<String> json = server.http()
                .postBody(
                        LINKAGE,
                        "{" + LINK + "}",
                        "application/json",
                        "Authorization",
                        bearer(app),
                        "client_id",
                        app.id(),
                        "Content-Encoding",
                        "br");
        assertThat(json.statusCode()).isEqualTo(415);
        assertHinted(json);
        assertThat(server.http()
                        .postBody(
                                TOKEN,
                                credentials(),
                                FORM,
                                "Authorization",
                                app.basic(),
                                "Content-Encoding",
                                "identity")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "nonsense"})
    void case94WrongContentTypeOfJsonIsRefusedInStrictAndReadInCompatible(String type) {
        assertThat(json(Profile.COMPATIBLE, "{" + LINK + "}", type).statusCode())
                .isEqualTo(200);
        HttpResponse<String> strict = json(Profile.STRICT, "{" + LINK + "}", type);
        assertThat(strict.statusCode()).isEqualTo(415);
        assertThat(Http.header(strict, "Sandbank-Hint")).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "APPLICATION/JSON; charset=utf-8", "application/merge-patch+json"})
    void case94JsonByAnyOfItsNamesIsRead(String type) {
        assertThat(json(Profile.STRICT, "{" + LINK + "}", type).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml;q=0.9", "*/*;q=0", "application/json;q=0, */*", "image/*"})
    void case94AcceptThatRulesOutJsonIsRefusedInStrictAndLetPassInCompatible(String accept) {
        assertThat(accepting(Profile.COMPATIBLE, accept).statusCode()).isEqualTo(200);
        HttpResponse<String> strict = accepting(Profile.STRICT, accept);
        assertThat(strict.statusCode()).isEqualTo(406);
        assertHinted(strict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/json",
                "text/html, application/json;q=0.5",
                "text/html;q=0.9, */*;q=0.1",
                "Application/JSON;charset=utf-8",
                ""
            })
    void case94AcceptThatTakesJsonIsTaken(String accept) {
        assertThat(accepting(Profile.STRICT, accept).statusCode()).isEqualTo(200);
    }

    @Test
    void extraContentTypeOnAGetIsTaken() {
        for (Profile profile : Profile.values()) {
            Registered app = server.clients().register(profile, 0);
            HttpResponse<String> response = server.http()
                    .get(
                            "/v1/apac/utilities/referenceData/maritalStatus",
                            "Authorization",
                            bearer(app),
                            "client_id",
                            app.id(),
                            "Content-Type",
                            "text/plain");
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertNothingLeaks(response);
        }
    }

    private static HttpResponse<String> accepting(Profile profile, String accept) {
        Registered app = server.clients().register(profile, 0);
        return server.http()
                .get(
                        "/v1/apac/utilities/referenceData/maritalStatus",
                        "Authorization",
                        bearer(app),
                        "client_id",
                        app.id(),
                        "Accept",
                        accept);
    }

    private static HttpResponse<String> json(Profile profile, String body, String type) {
        Registered app = server.clients().register(profile, 0);
        return server.http().postBody(LINKAGE, body, type, "Authorization", bearer(app), "client_id", app.id());
    }

    private static HttpResponse<String> form(Registered app, String form) {
        return server.http().postBody(TOKEN, form, FORM, "Authorization", app.basic());
    }

    private static String bearer(Registered app) {
        return "Bearer "
                + Http.json(server.tokens().clientCredentials(app, "scope", "pay_with_points reference_data"))
                        .get("access_token")
                        .asText();
    }

    private static String credentials() {
        return Http.encode(Map.of("grant_type", "client_credentials", "scope", "/api"));
    }

    private static String parameters(int count) {
        return IntStream.range(0, count).mapToObj(i -> "p" + i + "=").collect(Collectors.joining("&"));
    }
}
