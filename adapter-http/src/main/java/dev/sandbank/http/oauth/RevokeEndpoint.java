package dev.sandbank.http.oauth;

import dev.sandbank.application.oauth.token.RevokeToken;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.refusal.Refusals;
import java.util.Map;

/** {@code POST /authCode/oauth2/revoke}: ends a token (RFC 7009). The hint is not needed: a token tells its kind. */
final class RevokeEndpoint {

    private final TokenRequests tokenRequests;
    private final RevokeToken revokeToken;

    RevokeEndpoint(TokenRequests tokenRequests, RevokeToken revokeToken) {
        this.tokenRequests = tokenRequests;
        this.revokeToken = revokeToken;
    }

    Answer revoke(Call call) {
        TokenRequest request = tokenRequests.read(call);
        revokeToken.revoke(request.client(), request.form().require("token"));
        return Refusals.noStore(Answer.json(200, Map.of()));
    }
}
