package dev.sandbank.http.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.OAuthUseCases;
import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.oauth.direct.IssueDeviceToken;
import dev.sandbank.application.oauth.token.RefreshAccessToken;
import dev.sandbank.application.oauth.token.RevokeToken;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.Refused;
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

    /** Whom a replayed constant stands for: the customer who has everything. */
    private static final String USUAL_HOLDER = "SandboxUser1";

    private final Ciphertexts ciphertexts;
    private final IssueDeviceToken issueDeviceToken;
    private final RefreshAccessToken refreshAccessToken;
    private final RevokeToken revokeToken;

    DeviceEndpoints(OAuthUseCases useCases) {
        this.ciphertexts = useCases.ciphertexts();
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
        CustomerId holder = holder(call, path.market(), client);
        return Answer.later(
                issueDeviceToken.issue(client, holder, path.businessCode()).thenApply(TokenJson::answer));
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

    private CustomerId holder(Call call, Market market, Client client) {
        String jwe = call.json().path("jweSignature").asText();
        String userId = ciphertexts
                .keys()
                .decryptJwe(jwe)
                .map(DeviceEndpoints::userIdIn)
                .orElseGet(() -> ciphertexts.mayBeReplayedJwe(jwe, client.isStrict()) ? USUAL_HOLDER : "");
        if (userId.isBlank() || userId.length() > CustomerId.MAX_LENGTH) {
            throw new Refused(CustomerRefusal.DEVICE_STATEMENT_INVALID);
        }
        return new CustomerId(market, userId);
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
