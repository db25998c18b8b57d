package dev.sandbank.http.oauth.direct;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.oauth.direct.DeviceStatement;
import dev.sandbank.application.oauth.direct.IssueDeviceToken;
import dev.sandbank.application.oauth.token.RefreshAccessToken;
import dev.sandbank.application.oauth.token.RevokeToken;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.oauth.token.TokenJson;
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
 * its own token, so these are bank calls.
 */
public final class DeviceEndpoints {

    private static final Set<GrantKind> BY_DEVICE = Set.of(GrantKind.ISSUED_DEVICE);

    private final IssueDeviceToken issueDeviceToken;
    private final RefreshAccessToken refreshAccessToken;
    private final RevokeToken revokeToken;

    public DeviceEndpoints(
            IssueDeviceToken issueDeviceToken, RefreshAccessToken refreshAccessToken, RevokeToken revokeToken) {
        this.issueDeviceToken = issueDeviceToken;
        this.refreshAccessToken = refreshAccessToken;
        this.revokeToken = revokeToken;
    }

    public Map<String, Handler> handlers() {
        return Map.of(
                "retrieveDeviceToken", this::retrieve,
                "refreshDeviceToken", this::refresh,
                "revokeDeviceToken", this::revoke);
    }

    private Answer retrieve(Call call) {
        DeviceStatement statement = new DeviceStatement(
                call.market(),
                call.businessCode(),
                call.json().path("jweSignature").asText(),
                DeviceEndpoints::userIdIn);
        return Answer.later(issueDeviceToken.issue(call.holder(), statement).thenApply(TokenJson::answer));
    }

    private Answer refresh(Call call) {
        call.notes().shows(ApplicationDeed.REFRESH);
        String refreshToken = call.json().path("refresh_token").asText();
        return Answer.later(refreshAccessToken
                .refresh(call.holder(), BY_DEVICE, refreshToken, null)
                .thenApply(TokenJson::answer));
    }

    private Answer revoke(Call call) {
        if (revokeToken.revoke(call.client(), call.json().path("token").asText())) {
            call.notes().shows(ApplicationDeed.REVOCATION);
        }
        return Refusals.noStore(Answer.json(200, Map.of()));
    }

    /** A device names its holder by a JWE (RFC 7516) of {@code {"userId":"..."}}. */
    private static String userIdIn(String statement) {
        try {
            JsonNode json = Json.read(statement.getBytes(StandardCharsets.UTF_8));
            return json == null ? "" : json.path("userId").asText();
        } catch (IOException e) {
            return "";
        }
    }
}
