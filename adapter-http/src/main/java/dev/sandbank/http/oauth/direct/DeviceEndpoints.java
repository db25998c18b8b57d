package dev.sandbank.http.oauth.direct;

import dev.sandbank.application.oauth.direct.IssueDeviceToken;
import dev.sandbank.application.oauth.token.RefreshAccessToken;
import dev.sandbank.application.oauth.token.RevokeToken;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.oauth.token.TokenJson;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.Refusals;
import java.util.Map;
import java.util.Set;

/**
 * {@code /v1/issuedDeviceAdministration/accessToken/...}: long-lived tokens for a device. The application calls with
 * its own token, so these are bank calls.
 */
public final class DeviceEndpoints {

    private static final Set<GrantKind> BY_DEVICE = Set.of(GrantKind.ISSUED_DEVICE);

    private final DeviceHolder holder;
    private final IssueDeviceToken issueDeviceToken;
    private final RefreshAccessToken refreshAccessToken;
    private final RevokeToken revokeToken;

    public DeviceEndpoints(
            DeviceHolder holder,
            IssueDeviceToken issueDeviceToken,
            RefreshAccessToken refreshAccessToken,
            RevokeToken revokeToken) {
        this.holder = holder;
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
        CustomerId customer = holder.in(call);
        return Answer.later(issueDeviceToken
                .issue(call.client(), customer, call.businessCode())
                .thenApply(TokenJson::answer));
    }

    private Answer refresh(Call call) {
        String refreshToken = call.json().path("refresh_token").asText();
        return Answer.later(refreshAccessToken
                .refresh(call.client(), BY_DEVICE, refreshToken, null)
                .thenApply(TokenJson::answer));
    }

    private Answer revoke(Call call) {
        revokeToken.revoke(call.client(), call.json().path("token").asText());
        return Refusals.noStore(Answer.json(200, Map.of()));
    }
}
