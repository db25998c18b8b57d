package dev.sandbank.http.oauth.code;

import dev.sandbank.application.oauth.code.CodeExchange;
import dev.sandbank.application.oauth.code.ExchangeAuthorizationCode;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.http.oauth.token.TokenJson;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Form;
import dev.sandbank.http.operation.Handler;

/** {@code POST /authCode/oauth2/token/{cc}/{bc}} with {@code grant_type=authorization_code}. */
public final class ExchangeCodeEndpoint implements Handler {

    private final ExchangeAuthorizationCode exchangeAuthorizationCode;

    public ExchangeCodeEndpoint(ExchangeAuthorizationCode exchangeAuthorizationCode) {
        this.exchangeAuthorizationCode = exchangeAuthorizationCode;
    }

    @Override
    public Answer answer(Call call) {
        CodeExchange exchange = exchange(call, call.form());
        // A verifier is accepted only for a code that was asked for with its challenge.
        call.notes()
                .shows(
                        exchange.verifier() == null
                                ? ApplicationDeed.CODE_EXCHANGE
                                : ApplicationDeed.CODE_EXCHANGE_WITH_PKCE);
        return Answer.later(
                exchangeAuthorizationCode.exchange(call.holder(), exchange).thenApply(TokenJson::answer));
    }

    private static CodeExchange exchange(Call call, Form form) {
        return new CodeExchange(
                form.require("code"),
                call.market(),
                call.businessCode(),
                form.get("redirect_uri"),
                form.get("code_verifier"));
    }
}
