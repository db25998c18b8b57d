package dev.sandbank.http.oauth.token;

import dev.sandbank.application.oauth.token.RefreshAccessToken;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /authCode/oauth2/refresh}: exchanges a refresh token for its successor and a new access token. Some clients
 * send their refresh tokens to {@code /authCode/oauth2/token/{cc}/{bc}}, so it answers there too.
 */
public final class RefreshEndpoint implements Handler {

    /** Tokens by consent and by password are refreshed alike. */
    private static final Set<GrantKind> BY_CUSTOMERS = Set.of(GrantKind.AUTHORIZATION_CODE, GrantKind.PASSWORD);

    private final RefreshAccessToken refreshAccessToken;

    public RefreshEndpoint(RefreshAccessToken refreshAccessToken) {
        this.refreshAccessToken = refreshAccessToken;
    }

    @Override
    public Answer answer(Call call) {
        call.notes().shows(ApplicationDeed.REFRESH);
        Scopes narrower = narrower(call.form().get("scope"));
        String refreshToken = call.form().require("refresh_token");
        return Answer.later(refreshAccessToken
                .refresh(call.holder(), BY_CUSTOMERS, refreshToken, narrower)
                .thenApply(TokenJson::answer));
    }

    private static @Nullable Scopes narrower(@Nullable String scope) {
        return scope == null ? null : Scopes.parse(scope);
    }
}
