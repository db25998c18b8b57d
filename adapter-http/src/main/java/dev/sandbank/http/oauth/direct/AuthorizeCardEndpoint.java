package dev.sandbank.http.oauth.direct;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.oauth.direct.AuthorizeCard;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;

/**
 * {@code POST /cardAuth/oauth2/authorize/{cc}/{bc}}: the application sends digits of a card and a phone number, and the
 * holder is sent a code.
 */
public final class AuthorizeCardEndpoint implements Handler {

    private final AuthorizeCard authorizeCard;

    public AuthorizeCardEndpoint(AuthorizeCard authorizeCard) {
        this.authorizeCard = authorizeCard;
    }

    /**
     * The answer is never a success: it is 403 {@code mfaRequired}, because the code that was sent is needed to
     * continue.
     */
    @Override
    public Answer answer(Call call) {
        JsonNode body = call.json();
        ControlFlowId flow = authorizeCard.authorize(
                call.client(),
                call.market(),
                body.path("lastFourDigitsCardNumber").asText(),
                body.path("citiCardHolderPhoneNumber").asText());
        throw new Refused(new StepUpRequired(flow.value(), null));
    }
}
