package dev.sandbank.http.oauth.token;

import dev.sandbank.application.oauth.token.IssueClientToken;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import org.jspecify.annotations.Nullable;

/** {@code POST /clientCredentials/oauth2/token/{cc}/{bc}}: two-legged tokens. */
public final class ClientCredentialsEndpoint implements Handler {

    private final IssueClientToken issueClientToken;

    public ClientCredentialsEndpoint(IssueClientToken issueClientToken) {
        this.issueClientToken = issueClientToken;
    }

    @Override
    public Answer answer(Call call) {
        call.notes().shows(ApplicationDeed.CLIENT_TOKEN);
        Scopes scopes = scopes(call.form().get("scope"));
        return Answer.later(issueClientToken
                .issue(call.holder(), call.market(), call.businessCode(), scopes)
                .thenApply(TokenJson::answer));
    }

    /**
     * The requested scopes; if none was sent, {@code /api}, which every two-legged client of the public sandbox sends.
     */
    private static Scopes scopes(@Nullable String scope) {
        return Scopes.parse(scope == null ? KnownScope.API.scope() : scope);
    }
}
