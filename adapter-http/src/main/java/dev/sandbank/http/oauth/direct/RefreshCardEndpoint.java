package dev.sandbank.http.oauth.direct;

import dev.sandbank.application.oauth.token.RefreshAccessToken;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Set;

/** {@code POST /cardAuth/oauth2/refresh}: exchanges a card's refresh token for its successor and a new access token. */
public final class RefreshCardEndpoint implements Handler {

    private static final Set<GrantKind> BY_CARD = Set.of(GrantKind.CARD_AUTHORIZATION);

    private final RefreshAccessToken refreshAccessToken;
    private final CardTokenAnswers answers;

    public RefreshCardEndpoint(RefreshAccessToken refreshAccessToken, CardTokenAnswers answers) {
        this.refreshAccessToken = refreshAccessToken;
        this.answers = answers;
    }

    @Override
    public Answer answer(Call call) {
        call.notes().shows(ApplicationDeed.REFRESH);
        String refreshToken = call.form().require("refresh_token");
        return Answer.later(refreshAccessToken
                .refresh(call.holder(), BY_CARD, refreshToken, null)
                .thenApply(answers::renewed));
    }
}
