package dev.sandbank.http.oauth;

import dev.sandbank.application.oauth.token.RefreshAccessToken;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import java.util.Set;

/** {@code POST /authCode/oauth2/refresh}: exchanges a refresh token for its successor and a new access token. */
final class RefreshEndpoint {

    /** Tokens by consent and by password are refreshed alike. */
    private static final Set<GrantKind> BY_CUSTOMERS = Set.of(GrantKind.AUTHORIZATION_CODE, GrantKind.PASSWORD);

    private final TokenRequests tokenRequests;
    private final RefreshAccessToken refreshAccessToken;

    RefreshEndpoint(TokenRequests tokenRequests, RefreshAccessToken refreshAccessToken) {
        this.tokenRequests = tokenRequests;
        this.refreshAccessToken = refreshAccessToken;
    }

    Answer token(Call call) {
        TokenRequest request = tokenRequests.read(call);
        request.requireGrantType("refresh_token");
        return refresh(request);
    }

    Answer refresh(TokenRequest request) {
        String scope = request.form().get("scope");
        return Answer.later(refreshAccessToken
                .refresh(
                        request.client(),
                        BY_CUSTOMERS,
                        request.form().require("refresh_token"),
                        scope == null ? null : Scopes.parse(scope))
                .thenApply(TokenJson::answer));
    }
}
