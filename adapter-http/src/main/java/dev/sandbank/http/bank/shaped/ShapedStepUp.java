package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.StepUpUseCases;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Purpose;
import dev.sandbank.http.contract.OperationSchemas;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import java.util.HexFormat;

/**
 * Handles control flows for operations with shaped answers. An operation with {@code x-step-up} (which names the
 * operation that confirms it) is refused until a one-time code was presented. The other operations answer with a
 * constant {@code controlFlowId} of the caller, which the confirmations accept, and nothing is stored. Confirmations
 * also accept a flow that was begun by sending a code.
 */
final class ShapedStepUp {

    static final String CONTROL_FLOW_ID = "controlFlowId";

    private static final int HEX_DIGITS = 88;

    private final StepUpUseCases useCases;
    private final Secrets secrets;

    ShapedStepUp(StepUpUseCases useCases, Secrets secrets) {
        this.useCases = useCases;
        this.secrets = secrets;
    }

    /** The id of all quotes and unconfirmed requests of the caller. */
    String controlFlowId(AccessToken token) {
        String owner = String.join("/", token.space().value(), token.client().value(), subject(token));
        String first = HexFormat.of().formatHex(secrets.derive("control flow", owner));
        String rest = HexFormat.of().formatHex(secrets.derive("control flow, continued", owner));
        return (first + rest).substring(0, HEX_DIGITS);
    }

    /**
     * Answers a call that may go on. Operations with shaped answers change nothing, so the unit of work that uses up a
     * flow only makes the answer.
     *
     * @throws Refused STEP_UP_REQUIRED if it must be confirmed first, or CONTROL_FLOW_UNKNOWN if it confirms a request
     *     that was never made
     */
    Answer allowed(OperationSchemas schemas, Call call, JsonNode body, Caller caller, Answer answer) {
        if (!schemas.confirmedBy().isEmpty()) {
            throw challenge(schemas, call, body, caller);
        }
        String sent = body.path(CONTROL_FLOW_ID).asText();
        AccessToken token = call.caller().token();
        if (sent.isEmpty() || sent.equals(controlFlowId(token))) {
            return answer;
        }
        FlowClaim claim = new FlowClaim(
                new ControlFlowId(sent),
                owner(token),
                new Purpose(schemas.id()),
                AskedFacts.of(call, body, schemas::hasField));
        return useCases.finishControlFlow().finish(claim, flow -> answer);
    }

    private Refused challenge(OperationSchemas schemas, Call call, JsonNode body, Caller caller) {
        AccessToken token = call.caller().token();
        FlowStart start = new FlowStart(
                owner(token),
                token.market(),
                new Purpose(schemas.confirmedBy()),
                AskedFacts.of(call, body, field -> true));
        ControlFlowId flow = useCases.startControlFlow().start(start, ControlFlowId.Form.HEX);
        return new Refused(new StepUpRequired(
                flow.value(), caller.profile().phones().get(0).masked()));
    }

    private static FlowOwner owner(AccessToken token) {
        return new FlowOwner(token.space(), token.client().value(), subject(token));
    }

    private static String subject(AccessToken token) {
        Grant grant = token.grant();
        return grant == null ? "" : grant.customer().userId();
    }
}
