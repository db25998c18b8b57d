package dev.sandbank.http.oauth;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.encryption.TestE2eKeys;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long-lived tokens of a device, in Australia. */
class IssuedDeviceTest {

    private static final String BASE = "/v1/issuedDeviceAdministration/accessToken";
    private static final String CONSTANT = "eyJhbGciOiJSU0EtT0FFUC0yNTYifQ.b2s.aXY.Y3Q.dGFn";

    @AutoClose
    private static final TestServer server = new TestServer();

    @Test
    void statementOfTheDeviceGivesTokensOfItsHolder() {
        Registered app = server.clients().register();
        JsonNode tokens = Http.json(retrieve(app, TestE2eKeys.jwe("{\"userId\":\"SandboxUser2\"}")));
        assertThat(tokens.get("expires_in").asInt()).isEqualTo(2_678_400);

        JsonNode next = Http.json(post(
                app, "/refresh", "refresh_token", tokens.get("refresh_token").asText()));
        assertThat(profile(next)).isEqualTo(profile(tokens)).isNotEmpty();
        assertThat(next.get("refresh_token")).isNotEqualTo(tokens.get("refresh_token"));

        assertThat(post(app, "/revoke", "token", next.get("access_token").asText())
                        .body())
                .isEqualTo("{}");
        assertThat(get(next).statusCode()).isEqualTo(401);
    }

    @Test
    void replayedConstantStandsForTheFirstCustomerButNotForStrictApplications() {
        assertThat(retrieve(server.clients().register(), CONSTANT).statusCode()).isEqualTo(200);
        Registered strict = server.clients().register(Profile.STRICT, 0);
        assertThat(retrieve(strict, CONSTANT).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"userId\":\"Nobody\"}", "{\"userId\":\"\"}", "{}", "[", ""})
    void statementWithoutAKnownHolderIsRefused(String statement) {
        assertBankError(
                retrieve(server.clients().register(), TestE2eKeys.jwe(statement)), 400, "invalid", "invalidRequest");
    }

    @Test
    void onlyTokensOfDevicesAreRefreshedHereAndOnlyByWhoMay() {
        Registered app = server.clients().register();
        String consented = server.codeFlow().tokens(app).get("refresh_token").asText();
        assertThat(post(app, "/refresh", "refresh_token", consented).statusCode())
                .isEqualTo(400);
        server.clients().allow(app, Set.of(GrantKind.CLIENT_CREDENTIALS));
        assertThat(retrieve(app, CONSTANT).statusCode()).isEqualTo(400);
    }

    private static String profile(JsonNode tokens) {
        return Http.json(get(tokens))
                .at("/customerParticulars/names/0/fullName")
                .asText();
    }

    private static HttpResponse<String> get(JsonNode tokens) {
        return server.http()
                .get(
                        "/v1/customers/profiles",
                        "Authorization",
                        "Bearer " + tokens.get("access_token").asText());
    }

    private static HttpResponse<String> retrieve(Registered app, String jwe) {
        return post(app, "/retrieve/au/gcb", "jweSignature", jwe);
    }

    private static HttpResponse<String> post(Registered app, String path, String field, String value) {
        String token = Http.json(server.tokens().in(Market.AU).clientCredentials(app))
                .get("access_token")
                .asText();
        return server.http()
                .postBody(
                        BASE + path,
                        "{\"" + field + "\":\"" + value + "\"}",
                        Answer.JSON,
                        "Authorization",
                        "Bearer " + token,
                        "client_id",
                        app.id());
    }
}
