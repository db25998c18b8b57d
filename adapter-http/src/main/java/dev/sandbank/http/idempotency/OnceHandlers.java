package dev.sandbank.http.idempotency;

import dev.sandbank.application.idempotency.AnswerOnce;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Makes handlers of operations that are carried out once for each {@code Idempotency-Key}. */
public final class OnceHandlers {

    private final AnswerOnce answerOnce;

    public OnceHandlers(AnswerOnce answerOnce) {
        this.answerOnce = answerOnce;
    }

    /**
     * A handler.
     *
     * @param type of the result
     * @param act one use case, of which one unit of work gives the result
     * @param tell makes the body of the answer from nothing but the result
     */
    public <R> Handler json(Class<R> type, Function<Call, R> act, BiFunction<Call, R, Object> tell) {
        return new OnceHandler<>(answerOnce, type, act, (call, result) -> Answer.json(200, tell.apply(call, result)));
    }

    /** A handler whose answer has no body. */
    public <R> Handler empty(Class<R> type, Function<Call, R> act) {
        return new OnceHandler<>(answerOnce, type, act, (call, result) -> Answer.empty());
    }
}
