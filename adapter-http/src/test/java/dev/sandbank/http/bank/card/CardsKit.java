package dev.sandbank.http.bank.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.CodeFlow;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;

/** An application to which a customer showed accounts, with the scopes for cards and instalments. */
final class CardsKit {

    private static final String SCOPE = "accounts_details_transactions cards epp_booking reset_atm_pin";

    private static final String REPLAYED = "0f1e".repeat(63) + "aFF9";

    private final TestServer server;
    private final Registered app;
    private final String bearer;

    private CardsKit(TestServer server, Profile profile, CodeFlow flow) {
        this.server = server;
        this.app = server.clients().register(profile, 0);
        this.bearer =
                "Bearer " + flow.asking(SCOPE).tokens(app).get("access_token").asText();
    }

    /** The application with every account of the customer. */
    static CardsKit of(TestServer server, Market market, int customer) {
        return of(server, market, customer, Profile.COMPATIBLE);
    }

    static CardsKit of(TestServer server, Market market, int customer, Profile profile) {
        return new CardsKit(server, profile, flow(server, market, customer));
    }

    /** The application with some accounts of the first customer. */
    static CardsKit showing(TestServer server, Market market, Set<AccountId> accounts) {
        return new CardsKit(server, Profile.COMPATIBLE, flow(server, market, 1).showing(accounts));
    }

    HttpResponse<String> get(String path) {
        return server.http().get(path, "Authorization", bearer, "client_id", app.id());
    }

    HttpResponse<String> send(String method, String path, String body) {
        return server.http()
                .method(
                        method,
                        path,
                        body,
                        "Authorization",
                        bearer,
                        "client_id",
                        app.id(),
                        "Content-Type",
                        "application/json");
    }

    /** PUT; the answer must have the status. */
    JsonNode put(int status, String path, String body) {
        return answer(status, send("PUT", path, body));
    }

    /** POST; the answer must have the status. */
    JsonNode post(int status, String path, String body) {
        return answer(status, send("POST", path, body));
    }

    /** GET; the answer must have the status. */
    JsonNode read(int status, String path) {
        return answer(status, get(path));
    }

    /** DELETE; the answer must have the status. */
    JsonNode delete(int status, String path) {
        return answer(status, send("DELETE", path, ""));
    }

    /** Presents the one-time code of the flow that a refusal names, and gives the flow. */
    String presentCodeFor(JsonNode refused) {
        assertThat(refused.path("code").asText()).isEqualTo("mfaRequired");
        String flow = refused.findValue("controlFlowId").asText();
        put(
                200,
                "/v1/mfa/otp",
                "{\"otpDeliveryOption\":\"SMS\",\"otpToken\":\"" + REPLAYED
                        + "\",\"transactionMemo\":\"CARD\",\"controlFlowId\":\"" + flow + "\"}");
        return "{\"controlFlowId\":\"" + flow + "\"}";
    }

    /** The card as the list gives it. */
    JsonNode card(String id) {
        return cards("ALL").stream()
                .filter(card -> card.get("cardId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The first card of a type, DEBIT or CREDIT. */
    JsonNode first(String type) {
        return cards("ALL").stream()
                .filter(card -> card.get("subCardType").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode answer(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return response.body().isEmpty() ? MissingNode.getInstance() : Http.json(response);
    }

    /** The cards that have the function. */
    List<JsonNode> cards(String function) {
        HttpResponse<String> response = get("/v1/cards?cardFunction=" + function);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return List.copyOf(Http.json(response).get("cardDetails").valueStream().toList());
    }

    /** Ids of all cards. */
    List<String> ids() {
        return cards("ALL").stream().map(card -> card.get("cardId").asText()).toList();
    }

    private static CodeFlow flow(TestServer server, Market market, int customer) {
        return server.codeFlow().of(market, "SandboxUser" + customer);
    }
}
