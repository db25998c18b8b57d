package dev.sandbank.http;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static dev.sandbank.http.ErrorAssertions.assertHinted;
import static dev.sandbank.http.ErrorAssertions.assertOAuthError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.web.body.Multipart;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that not every store keeps are refused wherever a text comes in, and what is wrong is said. */
class ForbiddenCharactersTest {

    private static final String TOKEN = "/clientCredentials/oauth2/token/sg/gcb";
    private static final String LINKAGE = "/v1/apac/rewards/linkage";
    private static final String FORM = "application/x-www-form-urlencoded";

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"merchantCustomerReferenceId\":\"a\\u0000b\"}",
                "{\"merchantCustomerReferenceId\":\"\\ud83d\"}",
                "{\"unknown\":[1,{\"deep\":\"\\ude00\\ud83d\"}]}",
                "{\"name\\u0000\":1}"
            })
    void jsonIsRefusedAndTheFieldIsNamed(String body) {
        for (Profile profile : Profile.values()) {
            HttpResponse<String> response = json(profile, body);
            assertThat(response.statusCode()).isEqualTo(400);
            assertHinted(response);
            assertThat(response.body()).contains("holds the character U+").contains("which no text may hold");
        }
    }

    @Test
    void theFieldIsNamedByItsPlace() {
        assertThat(json(Profile.COMPATIBLE, "{\"a\":[{\"b\":\"\\u0000\"}]}").body())
                .contains("/JSON/a/0/b")
                .contains("the field holds the character U+0000");
    }

    @Test
    void jsonWithEncodedSurrogatesIsRefused() {
        byte[] halfOfAPair = "{\"a\":\"\u00ed\u00a0\u0080\"}".getBytes(StandardCharsets.ISO_8859_1);
        Registered app = server.clients().register();
        HttpResponse<String> response = server.http()
                .postBytesAtRoot(
                        Operation.API_BASE + LINKAGE,
                        halfOfAPair,
                        "application/json",
                        "Authorization",
                        bearer(app),
                        "client_id",
                        app.id());
        assertBankError(response, 400, "invalid", "invalidRequest");
    }

    @Test
    void formsAreRefused() {
        Registered app = server.clients().register();
        for (String form : new String[] {"grant_type=client_credentials&scope=a%00b", "%00=1", "unknown=%00"}) {
            HttpResponse<String> response = server.http().postBody(TOKEN, form, FORM, "Authorization", app.basic());
            assertOAuthError(response, 400, "invalid_request");
            assertThat(Http.header(response, "Sandbank-Hint")).contains("U+0000");
        }
    }

    @Test
    void credentialsAreRefused() {
        HttpResponse<String> response = server.http()
                .postBody(TOKEN, "grant_type=client_credentials", FORM, "Authorization", basic("app\0:secret"));
        assertOAuthError(response, 400, "invalid_request");
        assertThat(Http.header(response, "Sandbank-Hint")).contains("Authorization holds the character U+0000");
        assertOAuthError(
                server.http()
                        .postBody(TOKEN, "grant_type=client_credentials", FORM, "Authorization", basic("a%00:secret")),
                401,
                "invalid_client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/cards?cardFunction=%00", "/v1/cards?%00=1", "/v1/cards?unknown=%00"})
    void queriesAreRefused(String address) {
        Registered app = server.clients().register();
        String token = Http.json(
                        server.tokens().redeem(app, server.codeFlow().code(app), "code_verifier", CodeFlow.VERIFIER))
                .path("access_token")
                .asText();
        HttpResponse<String> response = server.http().get(address, "Authorization", "Bearer " + token);
        assertBankError(response, 400, "invalid", "invalidRequest");
        assertThat(Http.header(response, "Sandbank-Hint")).contains("U+0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Operation.API_BASE + "/authCode/oauth2/authorize?client_id=%00",
                "/hub/log-in?next=%00",
                "/errors/%00",
                Operation.API_BASE + "/v1/apac/utilities/referenceData/a%00b",
                "/icons/AAAA/x.png"
            })
    void pagesAndPathsAreRefused(String address) {
        HttpResponse<String> response = server.http().getAtRoot(address);
        assertThat(response.statusCode()).as(address + response.body()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=\"a\"\r\n\r\nx\0y", "name=\"a\0\"\r\n\r\nx", "name=\"a\0\"; filename=\"b\"\r\n\r\nx"})
    void partsOfFormsWithFilesAreRefused(String part) {
        byte[] body = ("--x\r\nContent-Disposition: form-data; " + part + "\r\n--x--").getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Multipart.read(body, Multipart.TYPE + "; boundary=x"))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(RequestRefusal.CHARACTER_FORBIDDEN));
    }

    @Test
    void ordinaryCharactersComeIn() {
        HttpResponse<String> response = json(Profile.COMPATIBLE, "{\"a\":\"\\ud83d\\ude00 \\u0001\"}");
        assertHinted(response);
        assertThat(response.body()).doesNotContain("no text may hold");
    }

    private static HttpResponse<String> json(Profile profile, String body) {
        Registered app = server.clients().register(profile, 0);
        return server.http()
                .postBody(LINKAGE, body, "application/json", "Authorization", bearer(app), "client_id", app.id());
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private static String bearer(Registered app) {
        return "Bearer "
                + Http.json(server.tokens().clientCredentials(app, "scope", "pay_with_points reference_data"))
                        .path("access_token")
                        .asText();
    }
}
