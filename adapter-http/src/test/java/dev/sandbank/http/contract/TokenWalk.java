package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sandbank.application.encryption.TestE2eKeys;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;

/** One valid call of each endpoint that gives out tokens, ends them, or shows a page. */
final class TokenWalk {

    /** Endpoints whose input is a token or a statement of a device. */
    static final Set<String> DEVICE = Set.of("retrieveDeviceToken", "refreshDeviceToken", "revokeDeviceToken");

    private final MarketCaller caller;
    private final TestServer server;

    TokenWalk(MarketCaller caller, TestServer server) {
        this.caller = caller;
        this.server = server;
    }

    HttpResponse<String> valid(String operationId) {
        return switch (operationId) {
            case "clientCredentialsToken" ->
                caller.form(operationId, Map.of("grant_type", "client_credentials", "scope", "/api"));
            case "authorize" -> server.http().get("/authCode/oauth2/authorize?" + caller.authorizationQuery());
            case "authorizationCodeToken" -> caller.redeem();
            case "refreshToken" -> refresh(operationId, caller.consented());
            case "revokeToken" -> revoke(operationId, caller.consented());
            case "passwordToken" -> byPassword();
            case "authorizeCard" -> caller.authorizeCard();
            case "cardToken" -> caller.redeemCard();
            case "refreshCardToken" -> refresh(operationId, caller.ofCard());
            case "revokeCardToken" -> revoke(operationId, caller.ofCard());
            case "enterOneTimeCode" -> page();
            case "retrieveDeviceToken", "refreshDeviceToken", "revokeDeviceToken" -> ofDevice(operationId);
            default -> throw new IllegalArgumentException("no walk for " + operationId);
        };
    }

    private HttpResponse<String> ofDevice(String operationId) {
        String jwe = TestE2eKeys.jwe("{\"userId\":\"SandboxUser1\"}");
        HttpResponse<String> retrieved = device("retrieveDeviceToken", "jweSignature", jwe);
        JsonNode tokens = Http.json(retrieved);
        return switch (operationId) {
            case "retrieveDeviceToken" -> retrieved;
            case "refreshDeviceToken" ->
                device(
                        operationId,
                        "refresh_token",
                        tokens.path("refresh_token").asText());
            default -> device(operationId, "token", tokens.path("access_token").asText());
        };
    }

    private HttpResponse<String> device(String operationId, String field, String value) {
        return server.http()
                .postBody(
                        caller.tokenPath(operationId),
                        JsonNodeFactory.instance.objectNode().put(field, value).toString(),
                        Answer.JSON,
                        "Authorization",
                        caller.bearer(GrantKind.CLIENT_CREDENTIALS));
    }

    private HttpResponse<String> refresh(String operationId, JsonNode tokens) {
        return caller.form(
                operationId,
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        tokens.path("refresh_token").asText()));
    }

    private HttpResponse<String> revoke(String operationId, JsonNode tokens) {
        return caller.form(
                operationId, Map.of("token", tokens.path("access_token").asText()));
    }

    private HttpResponse<String> byPassword() {
        HttpResponse<String> key =
                server.http().get("/security/e2eKey", "Authorization", caller.bearer(GrantKind.CLIENT_CREDENTIALS));
        Map<String, String> form = Map.of(
                "grant_type",
                "password",
                "scope",
                "/api",
                "username",
                "SandboxUser1",
                "password",
                MarketCaller.REPLAYED);
        return caller.form("passwordToken", form, "bizToken", Http.header(key, "bizToken"));
    }

    private HttpResponse<String> page() {
        Examples waiting = caller.withOpenFlow(new Examples(Map.of()), caller.bearer(GrantKind.CLIENT_CREDENTIALS));
        return server.http().get("/oauth2/mfa?controlFlowId=" + waiting.own().get("controlFlowId"));
    }
}
