package dev.sandbank.http.oauth;

import dev.sandbank.application.OAuthUseCases;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.http.corridor.Admit;
import dev.sandbank.http.operation.Handler;
import java.util.HashMap;
import java.util.Map;

/** The endpoints that give out tokens and end them, by {@code operationId}. */
public final class TokenEndpoints {

    private TokenEndpoints() {}

    public static Map<String, Handler> handlers(OAuthUseCases useCases, Admit admit, Secrets secrets) {
        TokenRequests requests = new TokenRequests(useCases.authenticateClient(), admit);
        RefreshEndpoint refresh = new RefreshEndpoint(requests, useCases.refreshAccessToken());
        RevokeEndpoint revoke = new RevokeEndpoint(requests, useCases.revokeToken());
        Map<String, Handler> handlers = new HashMap<>();
        handlers.put(
                "clientCredentialsToken", new ClientCredentialsEndpoint(requests, useCases.issueClientToken())::token);
        handlers.put(
                "authorizationCodeToken",
                new AuthorizationCodeEndpoint(requests, useCases.exchangeAuthorizationCode(), refresh)::token);
        handlers.put("refreshToken", refresh::token);
        handlers.put("revokeToken", revoke::revoke);
        handlers.put("passwordToken", new PasswordEndpoint(requests, useCases.exchangePassword())::token);
        handlers.putAll(new CardEndpoints(requests, useCases, new CardTokenAnswers(secrets)).handlers());
        handlers.put("revokeCardToken", revoke::revoke);
        handlers.putAll(new DeviceEndpoints(useCases).handlers());
        return handlers;
    }
}
