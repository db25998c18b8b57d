package dev.sandbank.http.contract.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.sandbank.http.contract.Contract;
import dev.sandbank.http.contract.OperationSchemas;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;

/**
 * Answers an operation by its document alone: what comes in must fit the schemas, what goes out does. The same caller
 * gets the same answer to the same call. Nothing changes at the bank.
 */
public final class ShapedAnswers {

    private final Contract contract;
    private final Callers callers;

    public ShapedAnswers(Contract contract, Callers callers) {
        this.contract = contract;
        this.callers = callers;
    }

    /** The handler of an operation, by its {@code operationId}. */
    public Handler handler(String operationId) {
        return call -> answer(contract.schemas(operationId), call);
    }

    private Answer answer(OperationSchemas schemas, Call call) {
        JsonNode body = schemas.body() == null ? MissingNode.getInstance() : call.json();
        new RequestCheck(schemas, call.market(), call.caller().client().isStrict()).check(call, body);
        Caller caller = callers.of(call, Sent.in(call, body));
        JsonNode answer = schemas.answer();
        return answer == null ? Answer.empty() : Answer.json(new AnswerShape(schemas, caller).of(answer));
    }
}
