package dev.sandbank.http.oauth;

import dev.sandbank.application.oauth.token.IssueClientToken;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.RequestRefusal;
import org.jspecify.annotations.Nullable;

/** {@code POST /clientCredentials/oauth2/token/{cc}/{bc}}: two-legged tokens. */
final class ClientCredentialsEndpoint {

    private final TokenRequests tokenRequests;
    private final IssueClientToken issueClientToken;

    ClientCredentialsEndpoint(TokenRequests tokenRequests, IssueClientToken issueClientToken) {
        this.tokenRequests = tokenRequests;
        this.issueClientToken = issueClientToken;
    }

    Answer token(Call call) {
        MarketPath path = MarketPath.of(call);
        TokenRequest request = tokenRequests.read(call);
        if (!request.grantType().equals("client_credentials")) {
            throw new Refused(RequestRefusal.GRANT_TYPE_NOT_CLIENT_CREDENTIALS);
        }
        return Answer.later(issueClientToken
                .issue(
                        request.client(),
                        path.market(),
                        path.businessCode(),
                        scopes(request.form().get("scope")))
                .thenApply(TokenJson::answer));
    }

    /** The scope asked for; {@code /api}, the one every two-legged client of the public sandbox sends, if none was. */
    private static Scopes scopes(@Nullable String scope) {
        return Scopes.parse(scope == null ? KnownScope.API.scope() : scope);
    }
}
