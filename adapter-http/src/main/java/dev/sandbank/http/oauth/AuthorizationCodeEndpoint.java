package dev.sandbank.http.oauth;

import dev.sandbank.application.oauth.code.CodeExchange;
import dev.sandbank.application.oauth.code.ExchangeAuthorizationCode;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TokenRefusal;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Form;

/**
 * {@code POST /authCode/oauth2/token/{cc}/{bc}}: redeems authorization codes. Some clients send their refresh tokens
 * here too, so those are taken as well.
 */
final class AuthorizationCodeEndpoint {

    private final TokenRequests tokenRequests;
    private final ExchangeAuthorizationCode exchangeAuthorizationCode;
    private final RefreshEndpoint refreshEndpoint;

    AuthorizationCodeEndpoint(
            TokenRequests tokenRequests,
            ExchangeAuthorizationCode exchangeAuthorizationCode,
            RefreshEndpoint refreshEndpoint) {
        this.tokenRequests = tokenRequests;
        this.exchangeAuthorizationCode = exchangeAuthorizationCode;
        this.refreshEndpoint = refreshEndpoint;
    }

    Answer token(Call call) {
        MarketPath path = MarketPath.of(call);
        TokenRequest request = tokenRequests.read(call);
        return switch (request.grantType()) {
            case "authorization_code" -> exchange(request, path);
            case "refresh_token" -> refreshEndpoint.refresh(request);
            default -> throw new Refused(TokenRefusal.GRANT_TYPE_UNSUPPORTED);
        };
    }

    private Answer exchange(TokenRequest request, MarketPath path) {
        Form form = request.form();
        CodeExchange exchange = new CodeExchange(
                form.require("code"),
                path.market(),
                path.businessCode(),
                form.get("redirect_uri"),
                form.get("code_verifier"));
        return Answer.later(
                exchangeAuthorizationCode.exchange(request.client(), exchange).thenApply(TokenJson::answer));
    }
}
