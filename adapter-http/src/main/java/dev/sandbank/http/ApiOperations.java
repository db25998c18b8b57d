package dev.sandbank.http;

import dev.sandbank.http.corridor.Admit;
import dev.sandbank.http.oauth.AuthorizationCodeEndpoint;
import dev.sandbank.http.oauth.ClientCredentialsEndpoint;
import dev.sandbank.http.oauth.RefreshEndpoint;
import dev.sandbank.http.oauth.RevokeEndpoint;
import dev.sandbank.http.oauth.TokenRequests;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.Operations;
import java.util.List;
import java.util.stream.Stream;

/** Every operation of the API, in one list. */
final class ApiOperations {

    private ApiOperations() {}

    static Operations of(UseCases useCases) {
        return new Operations(Stream.of(oauth(useCases)).flatMap(List::stream).toList());
    }

    private static List<Operation> oauth(UseCases useCases) {
        TokenRequests tokenRequests = new TokenRequests(useCases.authenticateClient(), new Admit(useCases.admitCall()));
        RefreshEndpoint refresh = new RefreshEndpoint(tokenRequests, useCases.refreshAccessToken());
        return List.of(
                new ClientCredentialsEndpoint(tokenRequests, useCases.issueClientToken()).operation(),
                new AuthorizationCodeEndpoint(tokenRequests, useCases.exchangeAuthorizationCode(), refresh).operation(),
                refresh.operation(),
                new RevokeEndpoint(tokenRequests, useCases.revokeToken()).operation());
    }
}
