package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.application.StepUpUseCases;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.http.bank.caller.Caller;
import dev.sandbank.http.bank.caller.Callers;
import dev.sandbank.http.bank.caller.Sent;
import dev.sandbank.http.contract.Contract;
import dev.sandbank.http.contract.OperationSchemas;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;

/**
 * Answers an operation by its document only. The same caller gets the same answer to the same call, except for the
 * {@code controlFlowId}, which belongs to one call. If every part of the answer is about another kind of account, nothing
 * is found. Nothing changes at the bank.
 */
public final class ShapedAnswers {

    private final Contract contract;
    private final Callers callers;
    private final ShapedFlows flows;

    public ShapedAnswers(Contract contract, Callers callers, StepUpUseCases stepUp) {
        this.contract = contract;
        this.callers = callers;
        this.flows = new ShapedFlows(stepUp);
    }

    /** The handler of an operation, by its {@code operationId}. */
    public Handler handler(String operationId) {
        return call -> answer(contract.schemas(operationId), call);
    }

    private Answer answer(OperationSchemas schemas, Call call) {
        JsonNode body = schemas.body() == null ? MissingNode.getInstance() : call.json();
        Sent sent = Sent.in(call, body);
        Caller caller = callers.of(call, sent);
        if (!schemas.confirmedBy().isEmpty()) {
            throw flows.challenge(
                    schemas, call, body, caller.profile().phones().get(0).masked());
        }
        Payload before = flows.goneOnWith(schemas, call, body);
        JsonNode answer = schemas.answer();
        if (answer == null) {
            return Answer.empty();
        }
        Caller asked = before.facts().isEmpty() ? caller : callers.of(call, sent.after(Sent.in(before)));
        JsonNode shaped = new AnswerShape(schemas, asked).of(answer);
        if (shaped.isObject() && shaped.isEmpty() && schemas.canFindNothing()) {
            throw new Refused(BankRefusal.RESOURCE_UNKNOWN);
        }
        if (shaped instanceof ObjectNode object && object.has(Sent.CONTROL_FLOW_ID)) {
            object.put(Sent.CONTROL_FLOW_ID, flows.begin(schemas, call, body, object));
        }
        return Answer.json(shaped);
    }
}
