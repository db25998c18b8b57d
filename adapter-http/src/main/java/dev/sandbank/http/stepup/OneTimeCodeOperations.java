package dev.sandbank.http.stepup;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.StepUpUseCases;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;

/** Sending a one-time code and taking it back, by {@code operationId}. */
public final class OneTimeCodeOperations {

    /** What a flow leads to that was begun by sending a code: whatever needs one. */
    public static final String PURPOSE = "one_time_code";

    private final StepUpUseCases useCases;

    private OneTimeCodeOperations(StepUpUseCases useCases) {
        this.useCases = useCases;
    }

    public static Map<String, Handler> handlers(StepUpUseCases useCases) {
        OneTimeCodeOperations operations = new OneTimeCodeOperations(useCases);
        return Map.of("sendOneTimeCode", operations::send, "validateOneTimeCode", operations::validate);
    }

    /** For a flow that waits already, the code is sent again; without one, a flow begins that confirms anything. */
    private Answer send(Call call) {
        AccessToken token = call.caller().token();
        String waiting = call.json().path("controlFlowId").asText();
        if (!waiting.isEmpty()) {
            useCases.findOpenFlow().find(token.client().value(), new ControlFlowId(waiting));
            return Answer.json(SentJson.of(waiting));
        }
        Grant grant = token.grant();
        FlowStart start = new FlowStart(
                token.space(),
                token.client().value(),
                token.market(),
                grant == null ? "" : grant.customer().userId(),
                PURPOSE,
                "");
        return Answer.json(SentJson.of(
                useCases.startControlFlow().start(start, ControlFlowId.Form.HEX).value()));
    }

    private Answer validate(Call call) {
        AccessToken token = call.caller().token();
        JsonNode body = call.json();
        boolean right = useCases.oneTimeCodes()
                .areRight(body.path("otpToken").asText(), call.caller().client().isStrict());
        useCases.presentOneTimeCode()
                .present(
                        token.space(),
                        token.client().value(),
                        new ControlFlowId(body.path("controlFlowId").asText()),
                        right);
        return Answer.empty();
    }
}
