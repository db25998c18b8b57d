package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.sandbank.application.StepUpUseCases;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.http.contract.Contract;
import dev.sandbank.http.contract.OperationSchemas;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;

/**
 * Answers an operation by its document only. The same caller gets the same answer to the same call, and nothing changes
 * at the bank.
 */
public final class ShapedAnswers {

    private final Contract contract;
    private final Callers callers;
    private final ShapedStepUp stepUp;

    public ShapedAnswers(Contract contract, Callers callers, StepUpUseCases stepUp, Secrets secrets) {
        this.contract = contract;
        this.callers = callers;
        this.stepUp = new ShapedStepUp(stepUp, secrets);
    }

    /** The handler of an operation, by its {@code operationId}. */
    public Handler handler(String operationId) {
        return call -> answer(contract.schemas(operationId), call);
    }

    private Answer answer(OperationSchemas schemas, Call call) {
        JsonNode body = schemas.body() == null ? MissingNode.getInstance() : call.json();
        String controlFlowId = stepUp.controlFlowId(call.caller().token());
        Caller caller = callers.of(call, Sent.in(call, body).orElse(ShapedStepUp.CONTROL_FLOW_ID, controlFlowId));
        return stepUp.allowed(schemas, call, body, caller, shaped(schemas, caller));
    }

    private static Answer shaped(OperationSchemas schemas, Caller caller) {
        JsonNode answer = schemas.answer();
        return answer == null ? Answer.empty() : Answer.json(new AnswerShape(schemas, caller).of(answer));
    }
}
