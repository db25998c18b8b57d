package dev.sandbank.http.oauth;

import dev.sandbank.application.OAuthUseCases;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.http.oauth.code.ExchangeCodeEndpoint;
import dev.sandbank.http.oauth.direct.AuthorizeCardEndpoint;
import dev.sandbank.http.oauth.direct.CardTokenAnswers;
import dev.sandbank.http.oauth.direct.DeviceEndpoints;
import dev.sandbank.http.oauth.direct.ExchangeCardEndpoint;
import dev.sandbank.http.oauth.direct.PasswordEndpoint;
import dev.sandbank.http.oauth.direct.RefreshCardEndpoint;
import dev.sandbank.http.oauth.token.ByGrantType;
import dev.sandbank.http.oauth.token.ClientCredentialsEndpoint;
import dev.sandbank.http.oauth.token.RefreshEndpoint;
import dev.sandbank.http.oauth.token.RevokeEndpoint;
import dev.sandbank.http.operation.Handler;
import java.util.HashMap;
import java.util.Map;

/** The endpoints that give out tokens, renew them and end them, by {@code operationId}. */
public final class TokenEndpoints {

    private TokenEndpoints() {}

    public static Map<String, Handler> handlers(OAuthUseCases useCases, Secrets secrets) {
        Handler refresh = new RefreshEndpoint(useCases.refreshAccessToken());
        Handler exchangeCode = new ExchangeCodeEndpoint(useCases.exchangeAuthorizationCode());
        Handler revoke = new RevokeEndpoint(useCases.revokeToken());
        CardTokenAnswers cards = new CardTokenAnswers(secrets);
        Map<String, Handler> handlers = new HashMap<>();
        handlers.put("clientCredentialsToken", new ClientCredentialsEndpoint(useCases.issueClientToken()));
        handlers.put(
                "authorizationCodeToken",
                new ByGrantType(Map.of("authorization_code", exchangeCode, "refresh_token", refresh)));
        handlers.put("refreshToken", refresh);
        handlers.put("revokeToken", revoke);
        handlers.put("passwordToken", new PasswordEndpoint(useCases.exchangePassword()));
        handlers.put("authorizeCard", new AuthorizeCardEndpoint(useCases.authorizeCard()));
        handlers.put("cardToken", new ExchangeCardEndpoint(useCases.exchangeCardAuthorization(), cards));
        handlers.put("refreshCardToken", new RefreshCardEndpoint(useCases.refreshAccessToken(), cards));
        handlers.put("revokeCardToken", revoke);
        handlers.putAll(devices(useCases).handlers());
        return handlers;
    }

    private static DeviceEndpoints devices(OAuthUseCases useCases) {
        return new DeviceEndpoints(useCases.issueDeviceToken(), useCases.refreshAccessToken(), useCases.revokeToken());
    }
}
