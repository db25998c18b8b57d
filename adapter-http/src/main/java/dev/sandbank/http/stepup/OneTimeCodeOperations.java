package dev.sandbank.http.stepup;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.StepUpUseCases;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.PresentedCode;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;

/** The operations that send a one-time code and check it, by {@code operationId}. */
public final class OneTimeCodeOperations {

    private final StepUpUseCases useCases;

    private OneTimeCodeOperations(StepUpUseCases useCases) {
        this.useCases = useCases;
    }

    public static Map<String, Handler> handlers(StepUpUseCases useCases) {
        OneTimeCodeOperations operations = new OneTimeCodeOperations(useCases);
        return Map.of("sendOneTimeCode", operations::send, "validateOneTimeCode", operations::validate);
    }

    /**
     * If a flow waits already, a new code is sent for it. Without a flow, a new one begins, which can confirm any
     * operation.
     */
    private Answer send(Call call) {
        AccessToken token = call.caller().token();
        String waiting = call.json().path("controlFlowId").asText();
        if (!waiting.isEmpty()) {
            useCases.sendCodeAgain().send(token.client().value(), new ControlFlowId(waiting));
            return Answer.json(SentJson.of(waiting));
        }
        Grant grant = token.grant();
        FlowOwner owner = new FlowOwner(
                token.space(),
                token.client().value(),
                grant == null ? "" : grant.customer().userId());
        return Answer.json(SentJson.of(useCases.beginWithCode()
                .begin(owner, token.market(), grant != null && grant.card() != null)
                .value()));
    }

    private Answer validate(Call call) {
        AccessToken token = call.caller().token();
        JsonNode body = call.json();
        useCases.presentOneTimeCode()
                .present(
                        token.space(),
                        token.client().value(),
                        new ControlFlowId(body.path("controlFlowId").asText()),
                        new PresentedCode.Encrypted(
                                body.path("otpToken").asText(),
                                call.caller().client().isStrict()));
        return Answer.empty();
    }
}
