package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.StepUpUseCases;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import dev.sandbank.http.bank.caller.Sent;
import dev.sandbank.http.contract.OperationSchemas;
import dev.sandbank.http.operation.Call;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Handles control flows for operations with shaped answers. An operation with {@code x-step-up} (which names the
 * operation that confirms it) is refused until a one-time code was presented. An operation that answers a
 * {@code controlFlowId} begins a flow. Only operations with the same {@code x-control-flow} accept that flow. They accept
 * it more than once, because nothing was done. Every confirmation also accepts a flow that was begun by sending a code,
 * but only once.
 */
final class ShapedFlows {

    private final StepUpUseCases useCases;

    ShapedFlows(StepUpUseCases useCases) {
        this.useCases = useCases;
    }

    /** Makes the refusal of an operation that must be confirmed; the refusal names the flow that confirms it. */
    Refused challenge(OperationSchemas schemas, Call call, JsonNode body, String maskedPhone) {
        Purpose purpose = new Purpose(schemas.confirmedBy());
        Payload asked = AskedFacts.of(call, body, field -> true);
        return new Refused(new StepUpRequired(start(purpose, call, asked, maskedPhone), maskedPhone));
    }

    /** Begins a flow that keeps the request and the ids of the answer. Nobody can guess the id of the flow. */
    String begin(OperationSchemas schemas, Call call, JsonNode body, JsonNode answer) {
        Map<String, String> facts =
                new TreeMap<>(AskedFacts.of(call, body, field -> true).facts());
        answer.properties().stream()
                .filter(field ->
                        field.getKey().endsWith("Id") && !field.getKey().equals(Sent.CONTROL_FLOW_ID))
                .forEach(field -> facts.put(field.getKey(), field.getValue().asText()));
        return start(new Purpose(schemas.controlFlow()), call, Payload.of(facts), null);
    }

    private String start(Purpose purpose, Call call, Payload payload, @Nullable String sendTo) {
        AccessToken token = call.caller().token();
        FlowStart start = new FlowStart(owner(token), token.market(), purpose, payload, sendTo);
        return useCases.startControlFlow().start(start, ControlFlowId.Form.HEX).value();
    }

    /**
     * The request that began the flow of a call; empty if the call names no flow.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN if another caller began the flow, or if it was begun for something else;
     *     STEP_UP_REQUIRED if its code was not presented
     */
    Payload goneOnWith(OperationSchemas schemas, Call call, JsonNode body) {
        String sent = body.path(Sent.CONTROL_FLOW_ID).asText();
        if (sent.isEmpty()) {
            return Payload.NONE;
        }
        AccessToken token = call.caller().token();
        ControlFlow flow = useCases.findOpenFlow().find(token.client().value(), new ControlFlowId(sent));
        if (!schemas.controlFlow().isEmpty() && flow.purpose().equals(new Purpose(schemas.controlFlow()))) {
            if (!flow.owner().equals(owner(token)) || !agrees(flow.payload(), call)) {
                throw new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN);
            }
            return flow.payload();
        }
        FlowClaim claim = new FlowClaim(
                new ControlFlowId(sent),
                owner(token),
                new Purpose(schemas.id()),
                AskedFacts.of(call, body, schemas::hasField));
        return useCases.finishControlFlow().finish(claim, Function.identity()).payload();
    }

    /** Whether the path names the same things as the flow, for example the same application for a product. */
    private static boolean agrees(Payload payload, Call call) {
        return call.pathParams().entrySet().stream()
                .allMatch(sent ->
                        payload.fact(sent.getKey()).map(sent.getValue()::equals).orElse(true));
    }

    private static FlowOwner owner(AccessToken token) {
        Grant grant = token.grant();
        String subject = grant == null ? "" : grant.customer().userId();
        return new FlowOwner(token.space(), token.client().value(), subject);
    }
}
