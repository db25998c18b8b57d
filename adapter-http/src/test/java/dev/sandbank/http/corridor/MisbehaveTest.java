package dev.sandbank.http.corridor;

import static dev.sandbank.http.TokenCalls.form;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.space.Faults;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scripted faults affect every kind of call, and they are logged like any other answer. */
class MisbehaveTest {

    private static final String TOKEN = "/clientCredentials/oauth2/token/au/gcb";
    private static final String REFERENCE_DATA = "/v1/apac/utilities/referenceData/addressType";
    private static final String PRODUCTS = "/banking/products";

    private final Map<String, Faults.Fault> scripted = new ConcurrentHashMap<>();
    private final List<CallLog.Call> logged = new CopyOnWriteArrayList<>();

    @AutoClose
    private final TestServer server = new TestServer(logged::add, this::fault);

    private Registered app;

    @BeforeEach
    void start() {
        app = server.clients().register();
    }

    @Test
    void tokenEndpointFailsInTheFormOfOAuth() {
        scripted.put("clientCredentialsToken", new Faults.Fault(Duration.ZERO, 503));
        HttpResponse<String> response = token("client_credentials");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).isEqualTo("{\"error\":\"server_error\"}");
        assertThat(Http.header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(logged).last().extracting(CallLog.Call::status).isEqualTo(503);
    }

    @Test
    void bankCallFailsInTheFormOfTheBank() {
        String bearer = "Bearer "
                + Http.json(token("client_credentials")).path("access_token").asText();
        scripted.put("referenceDataApac", new Faults.Fault(Duration.ZERO, 500));
        HttpResponse<String> response = server.http().get(REFERENCE_DATA, "Authorization", bearer);
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).isEqualTo("{\"type\":\"fatal\",\"code\":\"serverUnavailable\"}");
        assertThat(Http.header(response, "X-Backside-Transport")).isEqualTo("FAIL FAIL,FAIL FAIL");
    }

    @Test
    void callWithoutATokenFailsToo() {
        scripted.put("listProducts", new Faults.Fault(Duration.ZERO, 502));
        assertThat(server.http().get(PRODUCTS).statusCode()).isEqualTo(502);
    }

    @Test
    void faultWithoutAStatusOnlyDelaysTheAnswer() {
        scripted.put("clientCredentialsToken", new Faults.Fault(Duration.ofMillis(1), 0));
        HttpResponse<String> response = token("client_credentials");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Http.json(response).path("access_token").asText()).isNotEmpty();
    }

    @Test
    void refusalOfTheHandlerStaysARefusalAfterADelay() {
        scripted.put("authorizationCodeToken", new Faults.Fault(Duration.ofMillis(1), 0));
        HttpResponse<String> response = server.tokens()
                .post(
                        app,
                        "/authCode/oauth2/token/sg/gcb",
                        form("grant_type", "authorization_code", "code", "nonsense"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.json(response).path("error").asText()).isEqualTo("invalid_grant");
    }

    @Test
    void callThatAnEarlierStepRefusesIsRefusedAsUsual() {
        scripted.put("clientCredentialsToken", new Faults.Fault(Duration.ZERO, 503));
        assertThat(token("implicit").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> token(String grantType) {
        return server.tokens().post(app, TOKEN, form("grant_type", grantType, "scope", "/api"));
    }

    private Optional<Faults.Fault> fault(SpaceId space, String operation) {
        assertThat(space).isEqualTo(SpaceId.DEFAULT);
        return Optional.ofNullable(scripted.get(operation));
    }
}
