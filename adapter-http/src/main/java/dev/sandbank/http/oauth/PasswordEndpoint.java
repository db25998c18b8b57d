package dev.sandbank.http.oauth;

import dev.sandbank.application.oauth.direct.ExchangePassword;
import dev.sandbank.application.oauth.direct.PasswordExchange;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Form;
import java.util.Objects;

/** {@code POST /password/oauth2/token/{cc}/{bc}}: tokens for a customer's encrypted password, for old programs. */
final class PasswordEndpoint {

    private static final String BIZ_TOKEN = "bizToken";

    private final TokenRequests tokenRequests;
    private final ExchangePassword exchangePassword;

    PasswordEndpoint(TokenRequests tokenRequests, ExchangePassword exchangePassword) {
        this.tokenRequests = tokenRequests;
        this.exchangePassword = exchangePassword;
    }

    Answer token(Call call) {
        MarketPath path = MarketPath.of(call);
        TokenRequest request = tokenRequests.read(call);
        Form form = request.form();
        request.requireGrantType("password");
        PasswordExchange exchange = new PasswordExchange(
                path.market(),
                path.businessCode(),
                Scopes.parse(Objects.requireNonNullElse(form.get("scope"), KnownScope.API.scope())),
                form.require("username"),
                form.require("password"),
                Objects.requireNonNullElse(call.header(BIZ_TOKEN), ""));
        return Answer.later(exchangePassword
                .exchange(request.client(), call.source(), exchange)
                .thenApply(TokenJson::answer));
    }
}
