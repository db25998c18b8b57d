package dev.sandbank.http.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientCredentialsEndpointTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource(Market.class)
    void everyMarketAndBusinessCodeIssuesATokenInTheRecordedForm(Market market) {
        Registered app = server.clients().register();
        for (var businessCode : market.businessCodes()) {
            HttpResponse<String> response = token(market.code() + "/" + businessCode.code(), form("/api"), app.basic());
            JsonNode body = Http.json(response);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(body.fieldNames())
                    .toIterable()
                    .containsExactly("token_type", "access_token", "expires_in", "consented_on", "scope");
            assertThat(body.get("token_type").asText()).isEqualTo("Bearer");
            assertThat(body.get("expires_in").asInt()).isEqualTo(1800);
            assertThat(body.get("consented_on").asLong())
                    .isEqualTo(server.clock().instant().getEpochSecond());
            assertThat(body.get("scope").asText()).isEqualTo("/api");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/clientCredentials/oauth2/token/SG/gcb",
                "//clientCredentials/oauth2//token/sg/GCB",
                "/CLIENTCREDENTIALS/OAUTH2/TOKEN/sg/gcb"
            })
    void pathCaseAndDoubledSlashesAreTolerated(String path) {
        Registered app = server.clients().register();
        assertThat(server.http()
                        .postForm(path, form("/api"), "Authorization", app.basic())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anyUuidAndOddHeaderCaseAreEchoed() {
        Registered app = server.clients().register();
        HttpResponse<String> response = server.http()
                .postForm(
                        "/clientCredentials/oauth2/token/hk/gcb",
                        form("/api"),
                        "AUTHORIZATION",
                        app.basic(),
                        "UuId",
                        "6-0-1751274-018880-8",
                        "Client_ID",
                        app.id());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Http.header(response, "uuid")).isEqualTo("6-0-1751274-018880-8");
        assertThat(Http.header(response, "client_id")).isEqualTo(app.id());
        assertThat(Http.header(response, "citiuuid")).hasSize(36);
        assertThat(Http.header(response, "X-Global-Transaction-ID")).matches("[0-9a-f]{24}");
        assertThat(Http.header(response, "X-Backside-Transport")).isEqualTo("OK OK,OK OK");
    }

    @Test
    void badGrantTypeAndBadScopeAnswerTheRecordedBodies() {
        Registered app = server.clients().register();
        HttpResponse<String> grantType =
                token("bh/gcb", Map.of("grant_type", "client_credential", "scope", "/api"), app.basic());
        assertThat(grantType.statusCode()).isEqualTo(400);
        assertThat(grantType.body()).isEqualTo("{\"error\":\"invalid_grant\"}");
        HttpResponse<String> scope = token("bh/gcb", form("/apis"), app.basic());
        assertThat(scope.statusCode()).isEqualTo(400);
        assertThat(scope.body()).isEqualTo("{\"error\":\"invalid_scope\"}");
    }

    @Test
    void strictApplicationsGetTheValuesOfTheRfcWithADescription() {
        Registered app = server.clients().register(Profile.STRICT, 0);
        JsonNode body = Http.json(token("sg/gcb", Map.of("grant_type", "password"), app.basic()));
        assertThat(body.get("error").asText()).isEqualTo("unsupported_grant_type");
        assertThat(body.get("error_description").asText()).contains("client_credentials");
    }

    @Test
    void limitAndRemainingAreToldInTheRecordedForm() {
        Registered app = server.clients().register(Profile.COMPATIBLE, 60);
        HttpResponse<String> response = token("sg/gcb", form("/api"), app.basic());
        assertThat(Http.header(response, "X-RateLimit-Limit")).isEqualTo("name=rate-limit-1,60;");
        assertThat(Http.header(response, "X-RateLimit-Remaining")).isEqualTo("name=rate-limit-1,59;");
    }

    @Test
    void unknownMarketsAreInvalidRequests() {
        Registered app = server.clients().register();
        assertThat(token("fr/gcb", form("/api"), app.basic()).statusCode()).isEqualTo(400);
        assertThat(token("sg/ppl", form("/api"), app.basic()).statusCode()).isEqualTo(400);
    }

    private static Map<String, String> form(String scope) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("scope", scope);
        return form;
    }

    private static HttpResponse<String> token(String market, Map<String, String> form, String authorization) {
        return server.http()
                .postForm("/clientCredentials/oauth2/token/" + market, form, "Authorization", authorization);
    }
}
