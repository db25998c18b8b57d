package dev.sandbank.http.stepup;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.StepUpUseCases;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.PresentedCode;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.Map;

/** The operations that send a one-time code and check it, by {@code operationId}. */
public final class OneTimeCodeOperations {

    private static final String OTP_TOKEN = "otpToken";
    private static final String NOT_ENCRYPTED =
            "Encrypt the code with the key of /v1/security/e2eKey, and send it in hex.";

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
                        code(body, call.caller().client().isStrict()));
        return Answer.empty();
    }

    /**
     * The code that was sent. Wire fact: compatible applications encrypt it; the refusal of one in clear costs none of
     * the attempts, because it tells nothing of the code.
     */
    private static PresentedCode code(JsonNode body, boolean strict) {
        PresentedCode.Encrypted code =
                new PresentedCode.Encrypted(body.path(OTP_TOKEN).asText(), strict);
        if (!strict && code.isInClear()) {
            throw new Refused(
                    InputInvalid.of(FieldPlace.inBody(OTP_TOKEN), FieldFault.Kind.INVALID_FORMAT, NOT_ENCRYPTED));
        }
        return code;
    }
}
