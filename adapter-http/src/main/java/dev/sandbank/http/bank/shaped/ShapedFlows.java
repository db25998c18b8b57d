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

/**
 * What operations answered in shape do with control flows. One whose document says so ({@code x-step-up} names the
 * operation that confirms it) is refused until a one-time code was presented. One that answers a {@code controlFlowId}
 * begins a flow, which the operations with the same {@code x-control-flow} go on with, and no others; it may be gone on
 * with again, because nothing was done. A flow that was begun by sending a code is taken everywhere, once.
 */
final class ShapedFlows {

    private final StepUpUseCases useCases;

    ShapedFlows(StepUpUseCases useCases) {
        this.useCases = useCases;
    }

    /** Refuses an operation that is to be confirmed, and tells by which flow. */
    Refused challenge(OperationSchemas schemas, Call call, JsonNode body, String maskedPhone) {
        Purpose purpose = new Purpose(schemas.confirmedBy());
        Payload asked = AskedFacts.of(call, body, field -> true);
        return new Refused(new StepUpRequired(start(purpose, call, asked), maskedPhone));
    }

    /** Begins a flow with what was asked for and the ids that were answered; its own id is one that nobody can guess. */
    String begin(OperationSchemas schemas, Call call, JsonNode body, JsonNode answer) {
        Map<String, String> facts =
                new TreeMap<>(AskedFacts.of(call, body, field -> true).facts());
        answer.properties().stream()
                .filter(field ->
                        field.getKey().endsWith("Id") && !field.getKey().equals(Sent.CONTROL_FLOW_ID))
                .forEach(field -> facts.put(field.getKey(), field.getValue().asText()));
        return start(new Purpose(schemas.controlFlow()), call, Payload.of(facts));
    }

    private String start(Purpose purpose, Call call, Payload payload) {
        AccessToken token = call.caller().token();
        FlowStart start = new FlowStart(owner(token), token.market(), purpose, payload);
        return useCases.startControlFlow().start(start, ControlFlowId.Form.HEX).value();
    }

    /**
     * What was asked for when the flow of a call began; nothing if it goes on with none.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN if the flow was begun by another or for something else, or STEP_UP_REQUIRED
     *     if its code was not presented
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

    /** Whether the path says nothing else than the flow does, of which application it is. */
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
