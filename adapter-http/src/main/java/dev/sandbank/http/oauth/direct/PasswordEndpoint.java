package dev.sandbank.http.oauth.direct;

import dev.sandbank.application.oauth.direct.ExchangePassword;
import dev.sandbank.application.oauth.direct.PasswordExchange;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.http.oauth.token.TokenJson;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Form;
import dev.sandbank.http.operation.Handler;
import java.util.Objects;

/** {@code POST /password/oauth2/token/{cc}/{bc}}: tokens for a customer's encrypted password, for old programs. */
public final class PasswordEndpoint implements Handler {

    private static final String BIZ_TOKEN = "bizToken";

    private final ExchangePassword exchangePassword;

    public PasswordEndpoint(ExchangePassword exchangePassword) {
        this.exchangePassword = exchangePassword;
    }

    @Override
    public Answer answer(Call call) {
        PasswordExchange exchange = exchange(call, call.form());
        return Answer.later(exchangePassword
                .exchange(call.holder(), call.source(), exchange)
                .thenApply(issued ->
                        TokenJson.answer(issued).with("sid", call.requestId().replace("-", ""))));
    }

    private static PasswordExchange exchange(Call call, Form form) {
        return new PasswordExchange(
                call.market(),
                call.businessCode(),
                Scopes.parse(Objects.requireNonNullElse(form.get("scope"), KnownScope.API.scope())),
                form.require("username"),
                form.require("password"),
                Objects.requireNonNullElse(call.header(BIZ_TOKEN), ""));
    }
}
