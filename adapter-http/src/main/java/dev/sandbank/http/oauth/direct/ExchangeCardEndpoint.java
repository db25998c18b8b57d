package dev.sandbank.http.oauth.direct;

import dev.sandbank.application.oauth.direct.CardExchange;
import dev.sandbank.application.oauth.direct.ExchangeCardAuthorization;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Form;
import dev.sandbank.http.operation.Handler;
import java.util.Objects;

/** {@code POST /cardAuth/oauth2/token/{cc}/{bc}}: tokens for one card, for the code that its holder was sent. */
public final class ExchangeCardEndpoint implements Handler {

    private final ExchangeCardAuthorization exchangeCardAuthorization;
    private final CardTokenAnswers answers;

    public ExchangeCardEndpoint(ExchangeCardAuthorization exchangeCardAuthorization, CardTokenAnswers answers) {
        this.exchangeCardAuthorization = exchangeCardAuthorization;
        this.answers = answers;
    }

    @Override
    public Answer answer(Call call) {
        CardExchange exchange = exchange(call, call.form());
        return Answer.later(
                exchangeCardAuthorization.exchange(call.holder(), exchange).thenApply(answers::first));
    }

    private static CardExchange exchange(Call call, Form form) {
        return new CardExchange(
                call.market(),
                call.businessCode(),
                Scopes.parse(Objects.requireNonNullElse(form.get("scope"), "")),
                new ControlFlowId(form.require("controlFlowId")),
                form.require("linkageConfirmationCode"));
    }
}
