package dev.sandbank.http.oauth;

import dev.sandbank.http.corridor.Admit;
import dev.sandbank.http.operation.Handler;
import java.util.Map;

/** The endpoints that applications call with their own credentials, by {@code operationId}. */
public final class TokenEndpoints {

    private TokenEndpoints() {}

    public static Map<String, Handler> handlers(OAuthUseCases useCases, Admit admit) {
        TokenRequests requests = new TokenRequests(useCases.authenticateClient(), admit);
        RefreshEndpoint refresh = new RefreshEndpoint(requests, useCases.refreshAccessToken());
        return Map.of(
                "clientCredentialsToken",
                new ClientCredentialsEndpoint(requests, useCases.issueClientToken())::token,
                "authorizationCodeToken",
                new AuthorizationCodeEndpoint(requests, useCases.exchangeAuthorizationCode(), refresh)::token,
                "refreshToken",
                refresh::token,
                "revokeToken",
                new RevokeEndpoint(requests, useCases.revokeToken())::revoke);
    }
}
