package dev.sandbank.http.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.oauth.direct.DeviceStatement;
import dev.sandbank.application.oauth.direct.IssueDeviceToken;
import dev.sandbank.application.oauth.token.RefreshAccessToken;
import dev.sandbank.application.oauth.token.RevokeToken;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.Json;
import dev.sandbank.http.refusal.Refusals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * {@code /v1/issuedDeviceAdministration/accessToken/...}: long-lived tokens for a device. The application calls with
 * its own token; the device speaks for its holder by a JWE (RFC 7516) of {@code {"userId":"..."}}.
 */
final class DeviceEndpoints {

    private final IssueDeviceToken issueDeviceToken;
    private final RefreshAccessToken refreshAccessToken;
    private final RevokeToken revokeToken;

    DeviceEndpoints(OAuthUseCases useCases) {
        this.issueDeviceToken = useCases.issueDeviceToken();
        this.refreshAccessToken = useCases.refreshAccessToken();
        this.revokeToken = useCases.revokeToken();
    }

    Map<String, Handler> handlers() {
        return Map.of(
                "retrieveDeviceToken", this::retrieve,
                "refreshDeviceToken", this::refresh,
                "revokeDeviceToken", this::revoke);
    }

    private Answer retrieve(Call call) {
        MarketPath path = MarketPath.of(call);
        Client client = call.caller().client();
        DeviceStatement statement = new DeviceStatement(
                path.market(),
                path.businessCode(),
                call.json().path("jweSignature").asText(),
                DeviceEndpoints::userIdIn);
        return Answer.later(issueDeviceToken.issue(client, statement).thenApply(TokenJson::answer));
    }

    private Answer refresh(Call call) {
        return Answer.later(refreshAccessToken
                .refresh(
                        call.caller().client(),
                        Set.of(GrantKind.ISSUED_DEVICE),
                        call.json().path("refresh_token").asText(),
                        null)
                .thenApply(TokenJson::answer));
    }

    private Answer revoke(Call call) {
        revokeToken.revoke(call.caller().client(), call.json().path("token").asText());
        return Refusals.noStore(Answer.json(200, Map.of()));
    }

    private static String userIdIn(String statement) {
        try {
            JsonNode json = Json.read(statement.getBytes(StandardCharsets.UTF_8));
            return json == null ? "" : json.path("userId").asText();
        } catch (IOException e) {
            return "";
        }
    }
}
