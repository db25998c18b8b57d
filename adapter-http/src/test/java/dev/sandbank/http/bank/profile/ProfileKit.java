package dev.sandbank.http.bank.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
import java.net.http.HttpResponse;

/** An application that a customer lets see and change the profile. */
final class ProfileKit {

    static final String EMAILS = "/v1/customers/profiles/emails";
    static final String PHONES = "/v1/customers/profiles/phoneNumbers";

    private static final String SCOPE = "accounts_details_transactions customers_profiles cards reset_atm_pin";
    private static final String REPLAYED = "0f1e".repeat(63) + "aFF9";

    private final TestServer server;
    private final Registered app;
    private final String bearer;

    private ProfileKit(TestServer server, Registered app, Market market, String user) {
        this.server = server;
        this.app = app;
        this.bearer = "Bearer "
                + server.codeFlow()
                        .of(market, user)
                        .asking(SCOPE)
                        .tokens(app)
                        .get("access_token")
                        .asText();
    }

    /** With the first customer of Australia, where profiles can be changed. */
    static ProfileKit of(TestServer server) {
        return of(server, "SandboxUser1");
    }

    static ProfileKit of(TestServer server, String user) {
        return new ProfileKit(server, server.clients().register(Profile.COMPATIBLE, 0), Market.AU, user);
    }

    static ProfileKit in(TestServer server, SpaceId space) {
        return new ProfileKit(server, server.clients().registerIn(space), Market.AU, "SandboxUser1");
    }

    static ProfileKit in(TestServer server, Market market) {
        return new ProfileKit(server, server.clients().register(Profile.COMPATIBLE, 0), market, "SandboxUser1");
    }

    JsonNode read(String path) {
        return read(200, path);
    }

    JsonNode read(int status, String path) {
        return call(status, "GET", path, "");
    }

    JsonNode put(int status, String path, String body) {
        return call(status, "PUT", path, body);
    }

    JsonNode post(int status, String path, String body) {
        return call(status, "POST", path, body);
    }

    JsonNode delete(int status, String path) {
        return call(status, "DELETE", path, "");
    }

    /** Asks for a change of an e-mail address or a phone, and gives the body that confirms it. */
    String ask(String path, String body) {
        return "{\"controlFlowId\":\""
                + put(200, path, body).path("controlFlowId").asText() + "\"}";
    }

    /** Presents the one-time code of a flow. */
    void presentCode(String flow) {
        put(
                200,
                "/v1/mfa/otp",
                "{\"otpDeliveryOption\":\"SMS\",\"otpToken\":\"" + REPLAYED + "\",\"transactionMemo\":\"CARD\","
                        + flow.substring(1));
    }

    /** Asks for a change, presents the code and confirms. */
    void change(String path, String body) {
        String flow = ask(path, body);
        presentCode(flow);
        post(200, path + "/confirmation", flow);
    }

    private JsonNode call(int status, String method, String path, String body) {
        HttpResponse<String> response = server.http()
                .method(
                        method,
                        path,
                        body,
                        "Authorization",
                        bearer,
                        "client_id",
                        app.id(),
                        "uuid",
                        "1",
                        "Accept",
                        Answer.JSON,
                        "Content-Type",
                        Answer.JSON);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return response.body().isEmpty() ? MissingNode.getInstance() : Http.json(response);
    }
}
