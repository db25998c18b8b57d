package dev.sandbank.http.oauth.token;

import dev.sandbank.application.oauth.token.RevokeToken;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.Refusals;
import java.util.Map;

/**
 * {@code POST /authCode/oauth2/revoke}: ends a token (RFC 7009). The hint is not needed, because the prefix of a token
 * tells its kind.
 */
public final class RevokeEndpoint implements Handler {

    private final RevokeToken revokeToken;

    public RevokeEndpoint(RevokeToken revokeToken) {
        this.revokeToken = revokeToken;
    }

    @Override
    public Answer answer(Call call) {
        if (revokeToken.revoke(call.client(), call.form().require("token"))) {
            call.notes().shows(ApplicationDeed.REVOCATION);
        }
        return Refusals.noStore(Answer.json(200, Map.of()));
    }
}
