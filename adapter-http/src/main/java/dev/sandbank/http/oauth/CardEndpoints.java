package dev.sandbank.http.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.OAuthUseCases;
import dev.sandbank.application.oauth.direct.AuthorizeCard;
import dev.sandbank.application.oauth.direct.CardExchange;
import dev.sandbank.application.oauth.direct.ExchangeCardAuthorization;
import dev.sandbank.application.oauth.token.RefreshAccessToken;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Form;
import dev.sandbank.http.operation.Handler;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * {@code /cardAuth/oauth2/...}: tokens for one card. Its holder tells the application some of its digits and a phone
 * number, is sent a code there, and tells that too.
 */
final class CardEndpoints {

    private static final String GRANT_TYPE = "card_authorization";

    private final TokenRequests requests;
    private final AuthorizeCard authorizeCard;
    private final ExchangeCardAuthorization exchange;
    private final RefreshAccessToken refreshAccessToken;
    private final CardTokenAnswers answers;

    CardEndpoints(TokenRequests requests, OAuthUseCases useCases, CardTokenAnswers answers) {
        this.requests = requests;
        this.authorizeCard = useCases.authorizeCard();
        this.exchange = useCases.exchangeCardAuthorization();
        this.refreshAccessToken = useCases.refreshAccessToken();
        this.answers = answers;
    }

    Map<String, Handler> handlers() {
        return Map.of("authorizeCard", this::authorize, "cardToken", this::token, "refreshCardToken", this::refresh);
    }

    /** Never answered by success: the code that was sent is what it takes to go on (403 {@code mfaRequired}). */
    private Answer authorize(Call call) {
        MarketPath path = MarketPath.of(call);
        Client client = requests.authenticate(call);
        call.operation().input().check(call);
        JsonNode body = call.json();
        if (!body.path("grant_type").asText().equals(GRANT_TYPE)) {
            throw new Refused(InputInvalid.of("grant_type", FieldFault.Kind.INVALID_REFERENCE));
        }
        ControlFlowId flow = authorizeCard.authorize(
                client,
                path.market(),
                body.path("lastFourDigitsCardNumber").asText(),
                body.path("citiCardHolderPhoneNumber").asText());
        throw new Refused(new StepUpRequired(flow.value(), null));
    }

    private Answer token(Call call) {
        MarketPath path = MarketPath.of(call);
        TokenRequest request = requests.read(call);
        Form form = request.form();
        request.requireGrantType(GRANT_TYPE);
        CardExchange asked = new CardExchange(
                path.market(),
                path.businessCode(),
                Scopes.parse(Objects.requireNonNullElse(form.get("scope"), "")),
                new ControlFlowId(form.require("controlFlowId")),
                form.require("linkageConfirmationCode"));
        return Answer.later(exchange.exchange(request.client(), asked).thenApply(answers::first));
    }

    private Answer refresh(Call call) {
        TokenRequest request = requests.read(call);
        request.requireGrantType("refresh_token");
        return Answer.later(refreshAccessToken
                .refresh(
                        request.client(),
                        Set.of(GrantKind.CARD_AUTHORIZATION),
                        request.form().require("refresh_token"),
                        null)
                .thenApply(answers::renewed));
    }
}
