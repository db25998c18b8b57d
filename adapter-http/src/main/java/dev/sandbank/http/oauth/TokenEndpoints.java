package dev.sandbank.http.oauth;

import dev.sandbank.http.corridor.Admit;
import dev.sandbank.http.operation.Operation;
import java.util.List;

/** The endpoints that applications call with their own credentials. */
public final class TokenEndpoints {

    private TokenEndpoints() {}

    public static List<Operation> of(OAuthUseCases useCases, Admit admit) {
        TokenRequests requests = new TokenRequests(useCases.authenticateClient(), admit);
        RefreshEndpoint refresh = new RefreshEndpoint(requests, useCases.refreshAccessToken());
        return List.of(
                new ClientCredentialsEndpoint(requests, useCases.issueClientToken()).operation(),
                new AuthorizationCodeEndpoint(requests, useCases.exchangeAuthorizationCode(), refresh).operation(),
                refresh.operation(),
                new RevokeEndpoint(requests, useCases.revokeToken()).operation());
    }
}
